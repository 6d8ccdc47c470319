import { type AtomsOfTree, type TreeUnit, atomsOf } from '../../../engine/disclosure/index.ts'
import type { ReportedStart } from '../records.ts'
import { type StartFigures, figuresOf } from './figures.ts'
import { fewestPeople, peopleIn } from './people.ts'
import { type Period, beganIn, hasAgreedEnd, isPastAgreedEnd } from './period.ts'

/** A unit of the tree, with its name. */
export interface ReportUnit extends TreeUnit {
  readonly name: string
  /** How deep it stands: 0 for the root. */
  readonly depth: number
}

/** Of those in post today to a day that was agreed, how many are past it. */
export interface PastEnd {
  readonly past: number
  readonly withAgreedEnd: number
}

/** A line of the report: each figure where it may be shown. */
export interface ReportLine {
  readonly unit: ReportUnit
  readonly figures: StartFigures | null
  readonly pastEnd: PastEnd | null
}

/** The report: the whole, and each part that it is about. */
export interface StartReport {
  readonly period: Period
  readonly whole: ReportLine
  readonly parts: readonly ReportLine[]
  /** Some begin only after the period. */
  readonly hasAhead: boolean
}

/**
 * The report by unit. The starts of the period are divided once into atoms of 10 people or more, and each figure is about whole atoms: then no difference of two lines rests on
 * fewer. The same is done for those in post to an agreed day, who are other people.
 * @param units each before those that it holds; the first is the root. A start in none of them counts as the root's own
 */
export function reportOf(starts: readonly ReportedStart[], units: readonly [ReportUnit, ...ReportUnit[]], period: Period): StartReport {
  const [root, ...further] = units
  const known = new Set(units.map(({ id }) => id))
  const placed = starts.map((start) => (known.has(start.unitId) ? start : { ...start, unitId: root.id }))
  const began = placed.filter((start) => beganIn(period, start))
  const toAnEnd = placed.filter((start) => hasAgreedEnd(start, period.last))
  const [beganAt, toAnEndAt] = [groupsOf(began, units), groupsOf(toAnEnd, units)]
  const lineOf = (unit: ReportUnit): ReportLine => {
    const [group, ofEnd] = [beganAt(unit.id), toAnEndAt(unit.id)]
    return { unit, figures: group === null ? null : figuresOf(group, period), pastEnd: ofEnd === null ? null : pastEndOf(ofEnd, period) }
  }
  const concerned = unitsAround([...began, ...toAnEnd], units)
  return { period, whole: lineOf(root), parts: further.filter(({ id }) => concerned.has(id)).map(lineOf), hasAhead: starts.some(({ startsOn }) => startsOn > period.last) }
}

function pastEndOf(starts: readonly ReportedStart[], { last }: Period): PastEnd {
  return { past: starts.filter((start) => isPastAgreedEnd(start, last)).length, withAgreedEnd: starts.length }
}

/** The starts of a unit and all below it, where it may be shown. */
function groupsOf(starts: readonly ReportedStart[], units: readonly ReportUnit[]): (unitId: string) => readonly ReportedStart[] | null {
  const { atoms, shown } = atomsOfPeople(starts, units)
  return (id) => {
    const places = shown.get(id)
    if (places === undefined) return null
    const within = new Set(places.flatMap((place) => atoms[place]?.unitIds ?? []))
    return starts.filter(({ unitId }) => within.has(unitId))
  }
}

/**
 * Atoms of 10 people or more. Who covers a post and is then appointed starts twice, and is one of the 10. Counted by unit, somebody who starts in two units is counted twice:
 * where that leaves an atom with too few people, the division is made again with larger ones.
 */
function atomsOfPeople(starts: readonly ReportedStart[], units: readonly ReportUnit[]): AtomsOfTree {
  const inUnit = Map.groupBy(starts, ({ unitId }) => unitId)
  const counts = new Map([...inUnit].map(([unitId, own]) => [unitId, peopleIn(own)]))
  for (let least = fewestPeople; ; least += 1) {
    const divided = atomsOf(units, counts, least)
    if (divided.atoms.every(({ unitIds }) => peopleIn(unitIds.flatMap((id) => inUnit.get(id) ?? [])) >= fewestPeople)) return divided
  }
}

/** The units in which, or below which, one of these is. */
function unitsAround(starts: readonly ReportedStart[], units: readonly ReportUnit[]): ReadonlySet<string> {
  const found = new Set(starts.map(({ unitId }) => unitId))
  for (const { id, parentId } of units.toReversed()) if (found.has(id) && parentId !== null) found.add(parentId)
  return found
}
