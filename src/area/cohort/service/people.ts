import { type Result, failure, success } from '../../../kernel/result.ts'
import { whoIs } from '../rules/state.ts'
import { type Asking, type OpenedCohort, type Refusal, countChange, openToChange } from './asking.ts'

/** Most people of one group who are invited. */
export const mostInvited = 400

/**
 * Invites people who said that they would like to be considered, and nobody else.
 * @error nobody-chosen when none of them can be invited now; too-many beyond what one group may invite
 */
export async function invite(asking: Asking, cohortId: string, version: number, personIds: readonly string[]): Promise<Result<readonly string[], Refusal | 'nobody-chosen' | 'too-many'>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  const chosen = new Set(personIds)
  const free = (await asking.store.candidates(opened.cohort, asking.today)).filter(({ personId }) => chosen.has(personId) && !opened.standings.has(personId)).map(({ personId }) => personId)
  if (free.length === 0) return failure('nobody-chosen')
  if (opened.members.length + free.length > mostInvited) return failure('too-many')
  await asking.store.invite(cohortId, free, asking.today)
  await countChange(asking, opened.cohort)
  return success(free)
}

/** Takes back an invitation to which there is no answer yet. */
export async function takeBack(asking: Asking, cohortId: string, version: number, personId: string): Promise<Result<null, Refusal>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  if (!(await asking.store.uninvite(cohortId, personId))) return failure('changed-meanwhile')
  await countChange(asking, opened.cohort)
  return success(null)
}

/** Writes down who came on a day that has come. Only who has a place is written down. */
export async function noteAttendance(asking: Asking, cohortId: string, version: number, sent: { readonly sittingId: string; readonly came: readonly string[] }): Promise<Result<OpenedCohort, Refusal | 'too-early'>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  const sitting = opened.sittings.find(({ sittingId }) => sittingId === sent.sittingId)
  if (sitting === undefined) return failure('changed-meanwhile')
  if (sitting.day > asking.today) return failure('too-early')
  const came = new Set(sent.came)
  await asking.store.noteAttendance(cohortId, sitting.sittingId, whoIs(opened.standings, 'has-place').filter((personId) => came.has(personId)), asking.today)
  await countChange(asking, opened.cohort)
  return success(opened)
}
