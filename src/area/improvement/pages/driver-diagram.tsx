import type { ReactNode } from 'react'
import { type DiagramBox, type DriverDiagram, columnHeadings, driverDiagram } from '../rules/driver-diagram.ts'
import type { DriverNode, DriverTree } from '../rules/driver-tree.ts'
import { driverWords as words, ideaStateWords } from '../words/drivers.ts'

/** The driver diagram as a picture for windows that have the room, and for paper. The list beside it says the same. */
export function DriverPicture({ aim, tree }: { readonly aim: string; readonly tree: DriverTree }): ReactNode {
  const diagram = driverDiagram(aim, tree)
  const secondary = tree.primary.flatMap(({ below }) => below)
  const ideas = [...tree.primary, ...secondary].flatMap((node) => node.ideas).length + tree.looseIdeas.length
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that print and forced colours reach it
    <svg className="ek-drawing ek-drawing--wide" viewBox={`0 0 ${diagram.width} ${diagram.height}`} role="img" aria-labelledby="driver-diagram-title driver-diagram-words" focusable="false">
      <title id="driver-diagram-title">{words.picture}</title>
      <desc id="driver-diagram-words">{words.described(tree.primary.length, secondary.length, ideas)}</desc>
      {columnHeadings.map(({ kind, x, y }) => (
        <text key={kind} x={x} y={y} fontSize="13" fontWeight={600} fill="currentColor">
          {words.kinds[kind]}
        </text>
      ))}
      <Lines diagram={diagram} />
      {diagram.boxes.map((box, index) => (
        <Box key={index} box={box} />
      ))}
    </svg>
  )
}

function Lines({ diagram: { lines } }: { readonly diagram: DriverDiagram }): ReactNode {
  return lines.map(({ fromX, fromY, toX, toY }, index) => {
    const middle = (fromX + toX) / 2
    return <path key={index} d={`M${fromX} ${fromY}H${middle}V${toY}H${toX}`} fill="none" stroke="currentColor" strokeWidth="1.2" />
  })
}

function Box({ box: { kind, lines, x, y, width, height } }: { readonly box: DiagramBox }): ReactNode {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'idea' ? 10 : 2} fill="none" stroke="currentColor" strokeWidth={kind === 'aim' ? 2.4 : 1.2} strokeDasharray={kind === 'idea' ? '5 3' : undefined} />
      <text x={x + 9} y={y + 22} fontSize="13" fill="currentColor" fontWeight={kind === 'aim' ? 600 : 400}>
        {lines.map((line, index) => (
          <tspan key={index} x={x + 9} dy={index === 0 ? 0 : 17}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}

/** The same as a list within lists, each driver with its way to be changed. */
export function DriverList({ tree, changeHref }: { readonly tree: DriverTree; readonly changeHref: ((driverId: string) => string) | null }): ReactNode {
  return (
    <>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {tree.primary.map((node) => (
          <DriverItem key={node.driver.driverId} node={node} changeHref={changeHref} />
        ))}
      </ul>
      {tree.looseIdeas.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">{words.loose}</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {tree.looseIdeas.map(({ ideaId, text, state }) => (
              <li key={ideaId}>{words.ideaText(text, ideaStateWords[state].toLowerCase())}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function DriverItem({ node: { driver, below, ideas }, changeHref }: { readonly node: DriverNode; readonly changeHref: ((driverId: string) => string) | null }): ReactNode {
  return (
    <li>
      {changeHref === null ? (
        driver.text
      ) : (
        <a href={changeHref(driver.driverId)} aria-label={words.change(driver.text)}>
          {driver.text}
        </a>
      )}
      {below.length + ideas.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {below.map((child) => (
            <DriverItem key={child.driver.driverId} node={child} changeHref={changeHref} />
          ))}
          {ideas.map(({ ideaId, text, state }) => (
            <li key={ideaId}>{words.ideaText(text, ideaStateWords[state].toLowerCase())}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
