import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneIn, firstValue, formState, originOf } from '../../../platform/http/sent-fields.ts'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import { weekPage } from '../pages/week-page.tsx'
import { type CharterWeek, type HourKind, hourKinds } from '../records.ts'
import { tapOf } from '../rules/sealed-week.ts'
import { stillTaken } from '../rules/weeks.ts'
import { type WeekProblem, seeWeeks, tellWeek } from '../service/weeks.ts'
import { agreedCharterOf } from '../store/agreed.ts'
import { weekWords as words } from '../words/clarity.ts'
import { weekTellingOf } from './asking-of.ts'

/** Where the week of who is signed in went. The store reaches no other person's. */
export async function answerWeek(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const { query, today } = request
  const done = doneIn(query, words.done)
  // Which week was kept is said by its day: it may be another than the one that is asked about now.
  const kept = stillTaken(firstValue(query, 'week'), today)
  const said = done === null ? null : done === 'kept' && kept !== null ? words.keptFor(dateText(kept)) : words.done[done]
  return drawn(request, keys, { said })
}

/** Keeps three taps, deletes all weeks, or changes whether the week is reminded of. The audit trail has no tap of it. */
export async function answerTap(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const telling = weekTellingOf(request, keys)
  const deed = firstValue(request.form, 'do')
  if (deed === 'delete') {
    await telling.store.removeAll()
    request.record({ action: 'role-charter/weeks-deleted', subjectId: request.viewer.personId })
    return back('removed')
  }
  if (deed === 'remind' || deed === 'no-reminder') {
    await telling.store.remind(deed === 'remind')
    return back(deed)
  }
  return kept(request, keys)
}

function back(done: keyof typeof words.done, week?: CharterWeek['startsOn']): Answer {
  return { kind: 'redirect', to: href(paths.charterWeek, {}, { done, ...(week === undefined ? {} : { week }) }) }
}

async function kept(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const { form } = request
  const sent = { care: firstValue(form, 'care'), management: firstValue(form, 'management'), leadership: firstValue(form, 'leadership') }
  const week = firstValue(form, 'week')
  const [care, management, leadership] = [tapOf(sent.care), tapOf(sent.management), tapOf(sent.leadership)]
  if (care === null || management === null || leadership === null) return drawn(request, keys, { sent, week })
  const told = await tellWeek(weekTellingOf(request, keys), week, { care, management, leadership })
  return told.ok ? back('kept', told.value.startsOn) : drawn(request, keys, { sent, problem: told.error })
}

interface Drawing {
  readonly sent?: Readonly<Record<HourKind, string>>
  /** The week of which the page spoke. */
  readonly week?: string
  readonly problem?: WeekProblem
  readonly said?: string | null
}

/** Everything that was chosen stays, whatever is to be mended. */
async function drawn(request: SignedInRequest, keys: PersonalKeys, { sent, week = '', problem, said = null }: Drawing): Promise<Answer> {
  const { transaction, viewer, today } = request
  const view = await seeWeeks(weekTellingOf(request, keys))
  const asked = stillTaken(week, today) ?? view.asked
  const agreed = await agreedCharterOf(transaction, viewer.organisation.tenant, viewer.personId, today)
  const missing = sent === undefined ? [] : hourKinds.filter((kind) => tapOf(sent[kind]) === null).map((kind) => ({ fieldId: kind, words: words.missing[kind] }))
  const typed = sent ?? { care: view.said?.care ?? '', management: view.said?.management ?? '', leadership: view.said?.leadership ?? '' }
  const notice = problem === undefined ? said : problem === 'other-week' ? words.otherWeek(dateText(view.asked)) : words.keyLost
  const status = problem !== undefined ? { status: 409 } as const : sent === undefined ? {} : { status: 422 } as const
  return { kind: 'page', ...status, html: weekPage({ view, asked, agreed, typed, said: notice, isUnsaved: problem !== undefined, state: formState(request, 0, missing), newOrigin: () => originOf(request), isDeleteAsked: firstValue(request.query, 'ask') === 'delete' }) }
}
