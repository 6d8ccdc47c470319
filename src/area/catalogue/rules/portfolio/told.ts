import { costPence } from '../plannable.ts'
import { type Cell, type Taken, fewestPeople, peopleIn, placesIn } from './cells.ts'

/** Hours or money of a cell, with how they are known. */
export interface ToldAmount {
  readonly amount: number
  /** Of how many places, to the nearest 5. */
  readonly ofPlaces: number
  /** Written down by 10 people or more, or worked out from places and what the entry says of one place. */
  readonly basis: 'written-down' | 'worked-out'
}

/** A cell as it is told. */
export interface ToldCell extends Pick<Cell, 'titleNames' | 'kind' | 'entry'> {
  /** To the nearest 5. */
  readonly places: number
  /** null: not known, or known of fewer than 10 people. Never 0 for that. */
  readonly hours: ToldAmount | null
  readonly pence: ToldAmount | null
}

/** A cell as it may be told: numbers are rounded, so that one person more or less seldom shows. */
export function toldCell(cell: Cell): ToldCell {
  const { titleNames, kind, entry, taken } = cell
  const places = toNearestFive(placesIn(taken))
  const range = entry?.time.hours ?? null
  return {
    titleNames,
    kind,
    entry,
    places,
    hours: writtenDown(taken, 'hours') ?? workedOut(places, range !== null && range.least === range.most ? range.least : null),
    pence: writtenDown(taken, 'pence') ?? workedOut(places, entry === null ? null : costPence(entry.cost)),
  }
}

/** The sum of what 10 people or more wrote down, to two digits. */
function writtenDown(taken: readonly Taken[], what: 'hours' | 'pence'): ToldAmount | null {
  const known = taken.filter((one) => one[what] !== null)
  if (peopleIn(known) < fewestPeople) return null
  const sum = known.reduce((total, one) => total + (one[what] ?? 0), 0)
  return { amount: Number(sum.toPrecision(2)), ofPlaces: toNearestFive(placesIn(known)), basis: 'written-down' }
}

/** An entry tells one number for a place, and everybody can read it: times places it tells of nobody more than places do. */
function workedOut(places: number, each: number | null): ToldAmount | null {
  return each === null ? null : { amount: places * each, ofPlaces: places, basis: 'worked-out' }
}

/** @example 12 is told as 10, 13 as 15 */
export function toNearestFive(count: number): number {
  return Math.round(count / 5) * 5
}
