import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Cohort, Member, Sitting } from '../records.ts'

/** How far a group is. */
export type CohortState = 'planned' | 'under-way' | 'over' | 'closed'

/** By its days alone, until it is closed. Without a day it is planned. @param sittings in any order */
export function stateOf({ closedAt }: Pick<Cohort, 'closedAt'>, sittings: readonly Pick<Sitting, 'day'>[], today: CalendarDate): CohortState {
  if (closedAt !== null) return 'closed'
  const { first, last } = daysOf(sittings)
  if (first === null || today < first) return 'planned'
  return last !== null && today > last ? 'over' : 'under-way'
}

/** The first and the last day; null without any. */
export function daysOf(sittings: readonly Pick<Sitting, 'day'>[]): { readonly first: CalendarDate | null; readonly last: CalendarDate | null } {
  const days = sittings.map(({ day }) => day).toSorted()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

/** Where somebody stands in a group. */
export type Standing = 'invited' | 'has-place' | 'waiting' | 'declined'

/**
 * Where everybody stands: places go to who accepted first, and whoever accepted after them waits. When a place is given back, the next has it.
 * @param members in any order; two who accepted in the same moment stand by id, so that everybody sees the same
 */
export function standingsOf(members: readonly Member[], places: number): ReadonlyMap<string, Standing> {
  const accepted = members.filter(({ answer }) => answer === 'accepted').toSorted((one, other) => timeOf(one) - timeOf(other) || (one.personId < other.personId ? -1 : 1))
  const inTurn = new Map(accepted.map(({ personId }, place) => [personId, place]))
  return new Map(members.map(({ personId, answer }) => [personId, standingOf(answer, (inTurn.get(personId) ?? 0) < places)]))
}

function standingOf(answer: Member['answer'], hasPlace: boolean): Standing {
  if (answer === null) return 'invited'
  if (answer === 'declined') return 'declined'
  return hasPlace ? 'has-place' : 'waiting'
}

function timeOf({ answeredAt }: Member): number {
  return answeredAt?.getTime() ?? 0
}

/** Those who stand so. */
export function whoIs(standings: ReadonlyMap<string, Standing>, standing: Standing): readonly string[] {
  return [...standings].filter(([, one]) => one === standing).map(([personId]) => personId)
}
