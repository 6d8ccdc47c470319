import type { ReactNode } from 'react'
import { numberText } from '../../number-text.ts'
import { processWords } from '../../process-words.ts'
import { Lettering, lineHeight, widthOf } from '../lettering.tsx'
import type { Layout } from './layout.ts'
import { runsOf } from './levels.ts'
import type { ProcessChartModel } from './model.ts'
import { shown } from './point-words.ts'

/** Further targets are told in the table alone. */
const mostWords = 6

interface Box {
  /** How far from its line, in lines of words. */
  readonly away: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}

/** Words stay at their line unless they would cover a mark there. */
const awayWeight = 5

/** Something drawn that words would cover; a mark weighs more than a line. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly weight: number
}

/** A target that does not hold to the end has its words at its line, where they cover the least; the one that does has them at its end. */
export function EarlierTargets({ model, layout }: { readonly model: ProcessChartModel; readonly layout: Layout }): ReactNode {
  const { edges, y } = layout
  const runs = runsOf(model.points.map(({ target }) => shown(target))).filter(({ last }) => last < model.points.length - 1)
  const drawn = spotsAlong(model, layout)
  return runs.slice(0, mostWords).map(({ first, last, value }) => {
    const words = `${processWords.target} ${numberText(value, model.format)}`
    const box = freestBox(boxesAt(y(value), edges[first] ?? 0, edges[last + 1] ?? 0, widthOf(words), layout), drawn)
    return <Lettering key={first} x={box.left} y={box.foot - 4} lines={[words]} />
  })
}

/** Above or below the line, at its beginning, its end and between, inside the chart. */
function boxesAt(height: number, from: number, to: number, width: number, { left, right, top, foot }: Layout): readonly Box[] {
  const within = (x: number) => Math.max(left + 3, Math.min(right - width, x))
  const shares = [0, 1, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875]
  const across = shares.map((share) => within(at(from + 3, to - width, share)))
  const down = [0, 1].flatMap((away) => [{ away, edge: height - (away + 1) * lineHeight - 1 }, { away, edge: height + 2 + away * lineHeight }]).filter(({ edge }) => edge > top - lineHeight && edge + lineHeight < foot)
  return down.flatMap(({ away, edge }) => across.map((x) => ({ away, left: x, right: x + width, top: edge, foot: edge + lineHeight })))
}

function freestBox(boxes: readonly Box[], drawn: readonly Spot[]): Box {
  const covered = (box: Box) => drawn.filter(({ x, y }) => x > box.left - 4 && x < box.right + 4 && y > box.top - 4 && y < box.foot + 4).reduce((sum, { weight }) => sum + weight, box.away * awayWeight)
  return boxes.reduce((best, box) => (covered(box) < covered(best) ? box : best), boxes[0] ?? { away: 0, left: 0, right: 0, top: 0, foot: 0 })
}

/** Places on the line from point to point and on centre and limits, close enough to know what words would cover. */
function spotsAlong({ points }: ProcessChartModel, { x, y }: Layout): readonly Spot[] {
  return points.flatMap((point, index) => {
    const [value, next] = [shown(point.value), shown(points[index + 1]?.value)]
    const levels = [point.centre, point.lower, point.upper].map(shown).filter((level) => level !== undefined)
    const between = value === undefined || next === undefined ? [] : [0.25, 0.5, 0.75].map((share) => ({ x: at(x[index], x[index + 1], share), y: at(y(value), y(next), share), weight: 1 }))
    const marks = value === undefined ? [] : [{ x: x[index] ?? 0, y: y(value), weight: 6 }]
    return [...marks, ...levels.map((level) => ({ x: x[index] ?? 0, y: y(level), weight: 1 })), ...between]
  })
}

function at(from: number | undefined, to: number | undefined, share: number): number {
  return (from ?? 0) * (1 - share) + (to ?? 0) * share
}
