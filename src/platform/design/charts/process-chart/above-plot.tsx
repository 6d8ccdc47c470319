import type { ReactNode } from 'react'
import { processWords } from '../../process-words.ts'
import { coordinate } from '../drawing.tsx'
import type { Paper } from '../drawing.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight, widthOf } from '../lettering.tsx'
import type { Columns } from './layout.ts'
import type { ProcessChartModel } from './model.ts'
import { notesOf, stretchesOf } from './point-words.ts'

/** Words over the place where limits begin anew. */
export interface RebaseLabel {
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly lines: readonly string[]
  readonly row: number
}

/** The number of a note over its point. */
export interface NoteBadge {
  readonly x: number
  readonly index: number
  readonly number: number
  readonly row: number
}

const labelWidth = { narrow: 130, wide: 200 } as const
/** More marks are told below the chart alone. */
const mostLabels = 8
const mostBadges = 40
const badgeRoom = 20
const mostBadgeRows = 3

/** Where limits begin anew, between two points. */
export function rebasePlaces(model: ProcessChartModel, { edges }: Columns): readonly { readonly x: number; readonly reason: string }[] {
  return stretchesOf(model).slice(1).map(({ first, reason = '' }) => ({ x: edges[first] ?? 0, reason }))
}

/** The words of marks, in rows so that none lies on another. */
export function rebaseLabels(model: ProcessChartModel, columns: Columns, paper: Paper): readonly RebaseLabel[] {
  const width = labelWidth[paper.kind]
  const places = rebasePlaces(model, columns)
  if (places.length > mostLabels) return []
  const labels = places.map(({ x, reason }) => {
    const words = reason === '' ? processWords.limitsAnew : paper.kind === 'narrow' ? reason : processWords.limitsAnewBecause(reason)
    const lines = brokenLines(words, lettersWithin(width), 3)
    const reach = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
    return { x, lines, reach, anchor: x + reach > paper.width ? ('end' as const) : ('start' as const) }
  })
  return inRows(labels.map(({ x, reach, anchor }) => (anchor === 'start' ? { from: x, to: x + reach + 10 } : { from: x - reach, to: x + 10 })), mostLabels).map((row, index) => ({ x: 0, anchor: 'start' as const, lines: [], ...labels[index], row }))
}

/** The numbers of notes, in rows so that none lies on another. */
export function noteBadges(model: ProcessChartModel, { x }: Columns): readonly NoteBadge[] {
  const badges = notesOf(model).slice(0, mostBadges).map(({ at }, place) => ({ x: x[at] ?? 0, index: at, number: place + 1 }))
  const rows = inRows(badges.map((badge) => ({ from: badge.x - badgeRoom / 2, to: badge.x + badgeRoom / 2 })), mostBadgeRows)
  return badges.map((badge, index) => ({ ...badge, row: rows[index] ?? 0 }))
}

/** The first row in which each has room; the last one when none has. */
function inRows(spans: readonly { readonly from: number; readonly to: number }[], most: number): readonly number[] {
  return spans.reduce<readonly number[]>((rows, span, index) => {
    const isFree = (row: number) => spans.slice(0, index).every((one, place) => rows[place] !== row || one.to <= span.from || one.from >= span.to)
    const candidates = Array.from({ length: most }, (_, row) => row)
    return [...rows, candidates.find(isFree) ?? most - 1]
  }, [])
}

/** The upper edges of rows of words that have several lines, and where the last ends. */
export function rowTops(labels: readonly RebaseLabel[]): readonly number[] {
  const count = labels.reduce((most, { row }) => Math.max(most, row + 1), 0)
  return Array.from({ length: count }).reduce<readonly number[]>(
    (tops, _, row) => [...tops, (tops.at(-1) ?? 0) + labels.filter((label) => label.row === row).reduce((most, { lines }) => Math.max(most, lines.length), 0) * lineHeight + 4],
    [0],
  )
}

/** How much room the numbers of notes need. */
export function badgesHeight(badges: readonly NoteBadge[]): number {
  return badges.length === 0 ? 0 : (badges.reduce((most, { row }) => Math.max(most, row), 0) + 1) * badgeRoom + 2
}

/** Draws where limits begin anew: a line through the chart, and its words above. */
export function Rebases(props: { readonly places: readonly { readonly x: number }[]; readonly labels: readonly RebaseLabel[]; readonly labelsTop: number; readonly top: number; readonly foot: number }): ReactNode {
  const tops = rowTops(props.labels)
  return (
    <g>
      {props.places.map(({ x }, index) => {
        const row = props.labels[index]?.row
        const from = row === undefined ? props.top : props.labelsTop + (tops[row] ?? 0)
        return <line key={index} className="ek-c-break" x1={coordinate(x)} x2={coordinate(x)} y1={coordinate(from)} y2={coordinate(props.foot)} />
      })}
      {props.labels.map(({ x, anchor, lines, row }, index) => (
        <Lettering key={index} x={x + (anchor === 'start' ? 5 : -5)} y={props.labelsTop + (tops[row] ?? 0) + 13} lines={lines} anchor={anchor} tone="quiet" />
      ))}
    </g>
  )
}

/** Draws numbers over points, each with a thin line down to its point. */
export function NoteBadges({ badges, top, heightOf }: { readonly badges: readonly NoteBadge[]; readonly top: number; readonly heightOf: (index: number) => number }): ReactNode {
  return badges.map(({ x, index, number, row }) => {
    const y = top - badgeRoom / 2 - row * badgeRoom - 1
    const to = heightOf(index)
    return (
      <g key={number}>
        {to - 8 > y + 9 && <line className="ek-c-note-line" x1={coordinate(x)} x2={coordinate(x)} y1={coordinate(y + 9)} y2={coordinate(to - 8)} />}
        <circle className="ek-c-note" cx={coordinate(x)} cy={coordinate(y)} r={9} />
        <text className="ek-c-note-number" x={coordinate(x)} y={coordinate(y + 4)} textAnchor="middle">
          {number}
        </text>
      </g>
    )
  })
}
