import { isId } from '../../../kernel/id.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Wish } from '../records.ts'
import { type CohortState, type Standing, standingsOf, stateOf } from '../rules/state.ts'
import type { Asking } from './asking.ts'
import type { OwnCohort } from './cohort-store.ts'
import { programmes } from './plan.ts'

/** A group that somebody is invited to, and where they stand in it. */
export interface OwnPlace extends OwnCohort {
  readonly standing: Standing
  readonly state: CohortState
  /** How many wait before them; 0 for who does not wait. */
  readonly before: number
}

/** Everything of this area about the viewer. */
export async function seeOwn({ store, personId, today }: Asking): Promise<{ readonly places: readonly OwnPlace[]; readonly wishes: readonly Wish[] }> {
  const places: OwnPlace[] = []
  // One after the other: they share the one connection of the request.
  for (const own of await store.ofPerson(personId)) {
    const members = await store.members(own.cohort.cohortId, own.cohort.closedAt === null ? today : null)
    const standings = standingsOf(members, own.cohort.places)
    const answeredAt = members.find((one) => one.personId === personId)?.answeredAt ?? null
    const before = answeredAt === null ? 0 : members.filter((one) => standings.get(one.personId) === 'waiting' && one.answeredAt !== null && one.answeredAt < answeredAt).length
    const standing = standings.get(personId) ?? 'invited'
    places.push({ ...own, standing, state: stateOf(own.cohort, own.sittings, today), before: standing === 'waiting' ? before : 0 })
  }
  return { places, wishes: await store.wishes(personId) }
}

/** Accepts an invitation, or declines it; who gives a place back declines. It can be thought over until the group is closed: who accepts again stands last. */
export async function answerInvitation({ store, personId, now, today }: Asking, cohortId: string, answer: 'accepted' | 'declined'): Promise<Result<Standing, 'not-here' | 'closed'>> {
  if (!isId(cohortId)) return failure('not-here')
  await store.lock(cohortId)
  const own = (await store.ofPerson(personId)).find(({ cohort }) => cohort.cohortId === cohortId)
  if (own === undefined) return failure('not-here')
  if (own.cohort.closedAt !== null) return failure('closed')
  const stands = (await store.members(cohortId, today)).find((one) => one.personId === personId)
  // Said twice it keeps its time.
  if (stands !== undefined && stands.answer !== answer) await store.answer(cohortId, personId, answer, now)
  return success(standingsOf(await store.members(cohortId, today), own.cohort.places).get(personId) ?? 'declined')
}

/**
 * Says that the viewer would like to be considered, for one programme or for any (null), or takes it back.
 * @returns whether there is something to tell: nothing is when there was no such wish to take back
 */
export async function sayWish(asking: Asking, entryId: string | null, isWanted: boolean): Promise<Result<{ readonly isSaid: boolean }, 'no-such-programme'>> {
  const { store, personId, today } = asking
  if (!isWanted) return success({ isSaid: await store.removeWish(personId, entryId) })
  if (entryId !== null && !(await programmes(asking)).some(({ id }) => id === entryId)) return failure('no-such-programme')
  await store.putWish(personId, entryId, today)
  return success({ isSaid: true })
}
