import type { ReactNode } from 'react'
import { CsvLink, DataTable, HowSure, KeyFacts, NextSteps, PageHeading, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { FiguresView } from '../service/see-figures.ts'
import { type FigureColumn, figureColumns, groupName, holdsFewer, standingOut } from '../words/figures-text.ts'
import { figuresWords as words } from '../words/figures.ts'
import { organisationWords } from '../words/organisation.ts'

/** The organisation in figures: what stands out, a table by division, what is counted, and what is held back. Numbers of people acting up lead to them where the viewer keeps them. */
export function figuresPage(view: FiguresView): string {
  const stands = standingOut(view.total)
  return sitePage({
    title: words.title,
    wayBack: { kind: 'breadcrumb', links: [{ text: organisationWords.crumb, href: href(paths.ourOrganisation) }] },
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer(view.about.map(({ name }) => name).join(', '), dateText(view.day))} />
        <div className="ek-reading">
          {stands.length > 0 && <p>{stands.join(' ')}</p>}
          <p>{words.cannotTell}</p>
        </div>
        <DataTable {...tableOf(view)} />
        {[view.total, ...view.rows.map(({ figures }) => figures)].some(holdsFewer) && <p>{words.fewerNote}</p>}
        <HowSure>{words.sure}</HowSure>
        <CsvLink href={href(paths.inFiguresCsv)} what={words.csv} />
        <Method />
        <NextSteps links={[{ text: words.linkTree, href: href(paths.ourOrganisation) }]} />
      </>
    ),
  })
}

/** Before there is anything to count. */
export function noFiguresPage(): string {
  return sitePage({ title: words.title, content: <><PageHeading heading={words.heading} answer={words.emptyAnswer} /><NextSteps links={[{ text: words.linkTree, href: href(paths.ourOrganisation) }]} /></> })
}

function tableOf({ rows, total, about, isKept }: FiguresView): Parameters<typeof DataTable>[0] {
  // A unit by itself has no list of its own: the list of a unit holds all below it.
  const cells = (figures: FiguresView['total'], unitId: string | null) => figureColumns.map((column) => (isKept && unitId !== null ? <Listed key={column.heading} column={column} figures={figures} unitId={unitId} /> : column.text(figures)))
  const whole = about.length === 1 ? (about[0]?.unitId ?? null) : null
  return {
    caption: words.caption,
    columns: [{ heading: words.division }, ...figureColumns.map(({ heading }) => ({ heading, isNumber: true }))],
    rows: [...rows.map(({ group, figures }) => [groupName(group), ...cells(figures, group.isByItself ? null : group.unit.unitId)]), [<strong key="total">{words.total}</strong>, ...cells(total, whole)]],
  }
}

/** A number that leads to the people whom it counts. */
function Listed({ column: { text, list }, figures, unitId }: { readonly column: FigureColumn; readonly figures: FiguresView['total']; readonly unitId: string }): ReactNode {
  const shown = text(figures)
  return list === undefined || shown === noOne ? shown : <a href={href(paths.people, {}, { unit: unitId, show: list })}>{shown}</a>
}

const noOne = '0'

function Method(): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.countedHeading}</h2>
      <KeyFacts facts={words.counted.map(({ name, text }) => ({ name, value: text }))} />
      <h2 className="nhsuk-heading-m">{words.heldHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet ek-reading">
        {words.held.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
