import { numberText } from '../../../platform/design/index.ts'
import { markedRange, ruleReason } from '../words/sentences.ts'
import type { JudgedPoint } from './series.ts'
import { type ShownChart, sideOf } from './shown-chart.ts'
import { counts } from './too-few-points.ts'

/** Points beside each other that are marked for the same reasons. */
export interface MarkedPoints {
  /** "March 2025 (34)", or "March 2025 to June 2025, 4 points". */
  readonly name: string
  readonly meaning: 'improvement' | 'concern' | 'neutral-high' | 'neutral-low'
  readonly why: readonly string[]
}

/** Why a point is marked; nothing for one that is not. */
export function reasonsOf({ centre, lengths }: ShownChart, point: JudgedPoint): readonly string[] {
  return counts(point) && point.meaning !== 'common-cause' ? point.rules.map((rule) => ruleReason(rule, sideOf(point, rule), centre, lengths)) : []
}

/** Marked points, the last first. */
export function markedOf(shown: ShownChart): readonly MarkedPoints[] {
  const { judged, names, facts } = shown
  const groups: { first: number; last: number; meaning: MarkedPoints['meaning']; why: readonly string[] }[] = []
  judged.points.forEach((point, index) => {
    const why = reasonsOf(shown, point)
    if (why.length === 0 || point.meaning === 'common-cause' || point.meaning === 'missing' || point.meaning === 'ghost') return
    const group = groups.at(-1)
    const goesOn = group !== undefined && group.last === index - 1 && group.meaning === point.meaning && group.why.join() === why.join()
    if (goesOn) group.last = index
    else groups.push({ first: index, last: index, meaning: point.meaning, why })
  })
  const nameOf = (first: number, last: number): string =>
    first === last ? `${names[first] ?? ''} (${numberText(judged.points[first]?.value ?? undefined, facts.format)})` : markedRange(names[first] ?? '', names[last] ?? '', last - first + 1)
  return groups.map(({ first, last, meaning, why }) => ({ name: nameOf(first, last), meaning, why })).toReversed()
}
