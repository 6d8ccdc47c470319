import type { ReactNode } from 'react'
import { LeftAxis } from '../axes.tsx'
import { Hatching, coordinate } from '../drawing.tsx'
import type { Paper, Picture } from '../drawing.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight } from '../lettering.tsx'
import { scaleOver } from '../scales.ts'
import { NoteBadges, Rebases, badgesHeight, noteBadges, rebaseLabels, rebasePlaces, rowTops } from './above-plot.tsx'
import { Key, keyItems, keyRowHeight, keyRows } from './key.tsx'
import { columnsOf, valuesOf } from './layout.ts'
import type { Layout } from './layout.ts'
import { levelPath, linePath, runsOf } from './levels.ts'
import { LineNames, lineNames, namesWidth } from './line-names.tsx'
import { MarksOf, markSize, markedMeanings, specialSize } from './marks-of-points.tsx'
import type { ProcessChartModel } from './model.ts'
import { meaningOf, shown, stretchesOf } from './point-words.ts'
import { EarlierTargets } from './target-words.tsx'
import { TimeFoot, timeFootHeight } from './time-foot.tsx'

const plotHeights = { narrow: 220, wide: 270 } as const

/**
 * A process chart on a paper, from top to foot: what is measured, the marks with their words, where limits begin anew, the numbers of notes, the chart, its days.
 * @param hatching an id of its own for the pattern of gaps
 * @param hasKey   whether the marks stand with their words above the chart
 */
export function drawProcess(model: ProcessChartModel, paper: Paper, hatching: string, hasKey = true): Picture {
  const values = valuesOf(model)
  const names = lineNames(model, paper)
  const columns = columnsOf(model, values, paper, namesWidth(names))
  const measure = brokenLines(model.measure, lettersWithin(paper.width), 3)
  const key = hasKey ? keyItems(model, paper.width) : []
  const labels = rebaseLabels(model, columns, paper)
  const badges = noteBadges(model, columns)
  const keyTop = measure.length * lineHeight + 6
  const labelsTop = keyTop + keyRows(key) * keyRowHeight + 6
  const top = labelsTop + (rowTops(labels).at(-1) ?? 0) + badgesHeight(badges) + 6
  const foot = top + plotHeights[paper.kind]
  const y = scaleOver(values, [foot, top])
  if (y === undefined) return { height: 1, content: null }
  const layout: Layout = { ...columns, paper, top, foot, y, format: model.format }
  const heightOf = (index: number) => y(shown(model.points[index]?.value) ?? y.invert(foot))
  return {
    height: foot + timeFootHeight(),
    places: placesText(model, layout),
    content: (
      <>
        <Hatching id={hatching} />
        <Lettering x={0} y={14} lines={measure} />
        <Key items={key} top={keyTop} hatching={hatching} width={paper.width} />
        <LeftAxis scale={y} left={layout.left} right={layout.right} format={model.format} />
        <Gaps model={model} layout={layout} hatching={hatching} />
        <Rebases places={rebasePlaces(model, columns)} labels={labels} labelsTop={labelsTop} top={top} foot={foot} />
        <Levels model={model} layout={layout} />
        <NoteBadges badges={badges} top={top} heightOf={heightOf} />
        <EarlierTargets model={model} layout={layout} />
        <Points model={model} layout={layout} />
        <TimeFoot layout={layout} orderName={model.orderName} />
        <LineNames names={names} y={y} x={layout.right + 5} top={top} foot={foot} />
      </>
    ),
  }
}

interface Part {
  readonly model: ProcessChartModel
  readonly layout: Layout
}

/** Centre, limits and targets; trial limits lighter. */
function Levels({ model, layout }: Part): ReactNode {
  const { points } = model
  const stretches = stretchesOf(model)
  const begins = new Set(stretches.map(({ first }) => first))
  const trial = points.map((_, index) => stretches.findLast(({ first }) => first <= index)?.isTrial === true)
  const targets = points.map(({ target }) => shown(target))
  const path = (name: 'centre' | 'lower' | 'upper', isTrial: boolean) =>
    levelPath(points.map((point, index) => (trial[index] === isTrial ? shown(point[name]) : undefined)), (index) => begins.has(index), layout)
  return (
    <g>
      <Level className="ek-c-target" d={levelPath(targets, (index) => targets[index] !== targets[index - 1], layout)} />
      <Level className="ek-c-process-limit" d={path('lower', false) + path('upper', false)} />
      <Level className="ek-c-process-limit--trial" d={path('lower', true) + path('upper', true)} />
      <Level className="ek-c-centre" d={path('centre', false)} />
      <Level className="ek-c-centre--trial" d={path('centre', true)} />
    </g>
  )
}

function Level({ className, d }: { readonly className: string; readonly d: string }): ReactNode {
  return d === '' ? null : <path className={className} d={d} />
}

/** The line from point to point, interrupted where a value is missing, and the marks on it. */
function Points({ model, layout: { x, y, left, right } }: Part): ReactNode {
  const spots = model.points.map((point, index) => ({ x: x[index] ?? 0, value: shown(point.value), meaning: meaningOf(point) }))
  const path = linePath(spots.map((spot) => (spot.value === undefined ? undefined : { x: spot.x, y: y(spot.value) })))
  const room = (right - left) / Math.max(1, spots.length)
  const size = markSize(room)
  return (
    <g>
      {path !== '' && <path className={`ek-c-process-line${room < 2 ? ' ek-c-process-line--close' : ''}`} d={path} />}
      {markedMeanings.map((meaning) => (
        <MarksOf
          key={meaning}
          meaning={meaning}
          size={meaning === 'common-cause' ? size : specialSize(size)}
          places={spots.filter((spot) => spot.meaning === meaning).map((spot) => ({ x: spot.x, y: y(spot.value ?? 0) }))}
        />
      ))}
    </g>
  )
}

/** Where a value is missing, the chart is hatched. */
function Gaps({ model, layout: { edges, top, foot }, hatching }: Part & { readonly hatching: string }): ReactNode {
  const missing = model.points.map((point) => (meaningOf(point) === 'missing' ? 0 : undefined))
  return runsOf(missing).map(({ first, last }) => {
    const [from, to] = [edges[first] ?? 0, edges[last + 1] ?? 0]
    return <rect key={first} className="ek-c-empty" fill={`url(#${hatching})`} x={coordinate(from)} y={coordinate(top)} width={coordinate(Math.max(1, to - from))} height={coordinate(foot - top)} />
  })
}

/** Where the points lie, for reading them one by one: x and y of each, with a hyphen for y where there is no value. */
function placesText({ points }: ProcessChartModel, { x, y }: Layout): string {
  return points.map(({ value }, index) => `${coordinate(x[index] ?? 0)} ${shown(value) === undefined ? '-' : coordinate(y(shown(value) ?? 0))}`).join(' ')
}
