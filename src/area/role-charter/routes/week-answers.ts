import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneIn, firstValue, formState } from '../../../platform/http/sent-fields.ts'
import { weekPage } from '../pages/week-page.tsx'
import { type HourKind, hourKinds, weekTaps } from '../records.ts'
import { seeWeeks } from '../service/weeks.ts'
import { agreedCharterOf } from '../store/agreed.ts'
import { weekWords as words } from '../words/clarity.ts'
import { askingOf } from './asking-of.ts'

/** Where the week of who is signed in went. The store is asked for no other person’s. */
export async function answerWeek(request: SignedInRequest): Promise<Answer> {
  const said = { kept: words.kept, removed: words.removed }
  const done = doneIn(request.query, said)
  return drawn(request, null, done === null ? null : said[done])
}

/** Keeps three taps, or deletes all weeks. What is told is of the week that the page showed, although it may be over by now. */
export async function answerTap(request: SignedInRequest): Promise<Answer> {
  const { store } = askingOf(request)
  const { personId } = request.viewer
  if (firstValue(request.form, 'do') === 'delete') {
    await store.removeWeeks(personId)
    request.record({ action: 'role-charter/weeks-deleted', subjectId: personId })
    return { kind: 'redirect', to: href(paths.charterWeek, {}, { done: 'removed' }) }
  }
  const typed = { care: firstValue(request.form, 'care'), management: firstValue(request.form, 'management'), leadership: firstValue(request.form, 'leadership') }
  const { asked } = await seeWeeks(askingOf(request))
  const { care, management, leadership } = typed
  if (!isOneOf(weekTaps, care) || !isOneOf(weekTaps, management) || !isOneOf(weekTaps, leadership) || firstValue(request.form, 'week') !== asked) return drawn(request, typed, null)
  await store.putWeek(personId, { startsOn: asked, care, management, leadership })
  return { kind: 'redirect', to: href(paths.charterWeek, {}, { done: 'kept' }) }
}

async function drawn(request: SignedInRequest, sent: Readonly<Record<HourKind, string>> | null, said: string | null): Promise<Answer> {
  const { transaction, viewer, today } = request
  const view = await seeWeeks(askingOf(request))
  const agreed = await agreedCharterOf(transaction, viewer.organisation.tenant, viewer.personId, today)
  const problems = sent === null ? [] : hourKinds.filter((kind) => !isOneOf(weekTaps, sent[kind])).map((kind) => ({ fieldId: kind, words: words.missing }))
  const typed = sent ?? { care: view.said?.care ?? '', management: view.said?.management ?? '', leadership: view.said?.leadership ?? '' }
  return { kind: 'page', ...(sent === null ? {} : { status: 422 }), html: weekPage({ view, agreed, typed, said, state: formState(request, 0, problems) }) }
}
