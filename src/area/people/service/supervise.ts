import { isId } from '../../../kernel/id.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { searchWords } from '../../../kernel/search-words.ts'
import type { Asking } from './asking.ts'
import type { Colleague, PeopleStore } from './people-store.ts'

/** The supervisor somebody has, and colleagues to choose from. */
export interface SupervisorChoice {
  readonly current: Colleague | null
  /** Null when nothing was searched. */
  readonly found: readonly Colleague[] | null
  /** More were found than are shown. */
  readonly isCut: boolean
}

const colleaguesShown = 20

/** Whom somebody has as supervisor, and who is found by a name. */
export async function readSupervisorChoice(store: PeopleStore, { today }: Pick<Asking, 'today'>, personId: string, text: string): Promise<SupervisorChoice> {
  const current = await store.supervisorOf(personId, today)
  const words = searchWords(text)
  if (words.length === 0) return { current, found: null, isCut: false }
  // Two more than are shown: the person themselves may be among them.
  const found = (await store.findColleagues(words, today, colleaguesShown + 2)).filter((one) => one.personId !== personId)
  return { current, found: found.slice(0, colleaguesShown), isCut: found.length > colleaguesShown }
}

export type SupervisorFailure = 'not-chosen' | 'not-here' | 'changed-meanwhile'

/**
 * Chooses a supervisor, who replaces the one before from today, or ends the choice.
 * @param supervisorId null ends it
 * @returns kept when it was this supervisor already
 * @param drawnFrom the id of the supervisor whom the form showed; empty when it showed none
 * @error not-chosen when there is no such colleague or it is the person themselves; not-here when the colleague leaves or left
 */
export async function chooseSupervisor(
  store: PeopleStore,
  { today }: Pick<Asking, 'today'>,
  { personId, supervisorId, drawnFrom }: { readonly personId: string; readonly supervisorId: string | null; readonly drawnFrom: string },
): Promise<Result<'chosen' | 'kept' | 'ended', SupervisorFailure>> {
  if (supervisorId !== null && (!isId(supervisorId) || supervisorId === personId)) return failure('not-chosen')
  const supervisor = supervisorId === null ? null : await store.person(supervisorId)
  if (supervisorId !== null && supervisor === null) return failure('not-chosen')
  if (supervisor !== null && supervisor.leftOn !== null) return failure('not-here')
  await store.lockPerson(personId)
  const current = await store.supervisorOf(personId, today)
  if ((current?.personId ?? '') !== drawnFrom) return failure('changed-meanwhile')
  if (supervisorId !== null && current?.personId === supervisorId) return success('kept')
  await store.endSupervision(personId, today)
  if (supervisorId !== null) await store.startSupervision(personId, supervisorId, today)
  return success(supervisorId === null ? 'ended' : 'chosen')
}

/**
 * Lets a supervisor decline: the choice ends today.
 * @returns whether the viewer was the supervisor of this person
 */
export async function declineSupervision(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>, personId: string): Promise<boolean> {
  if (!isId(personId) || (await store.person(personId)) === null) return false
  await store.lockPerson(personId)
  const current = await store.supervisorOf(personId, today)
  if (current?.personId !== viewer.personId) return false
  await store.endSupervision(personId, today)
  return true
}
