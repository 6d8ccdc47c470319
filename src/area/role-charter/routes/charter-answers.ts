import { isId } from '../../../kernel/id.ts'
import { type ComparedValue, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { beginPage } from '../pages/begin-page.tsx'
import { changePage } from '../pages/change-page.tsx'
import { charterPage } from '../pages/charter-page.tsx'
import { listPage } from '../pages/list-page.tsx'
import { type CharterVersion, charterBoxes, hourKinds } from '../records.ts'
import { type TypedCharter, boxesBy, typedOf } from '../rules/typed-charter.ts'
import { keyOf } from '../rules/draft.ts'
import { type BegunFor, type TypedBeginning, beginCharter, seeBeginning } from '../service/begin.ts'
import { keepCharter, signCharter } from '../service/keep.ts'
import { listCharters } from '../service/list-charters.ts'
import { openCharter, seeCharter } from '../service/see-charter.ts'
import { boxWords, charterWords, hourWords, lackingText } from '../words/charter.ts'
import { beginProblems, charterProblems } from '../words/problems.ts'
import type { NamedMeasure } from '../service/asking.ts'
import { askingOf } from './asking-of.ts'

/** The charters that concern who is signed in. */
export async function answerList(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const [canBegin, canBeginForTeam] = [(await asking.around.posts()).length > 0, (await asking.around.postsOfReports()).length > 0]
  return { kind: 'page', html: listPage({ ...(await listCharters(asking)), canBegin, canBeginForTeam, isManager: request.viewer.roles.has('line-manager') }) }
}

/** For which post and from what a charter is begun. */
export async function answerBeginForm(request: SignedInRequest): Promise<Answer> {
  const begunFor = begunForIn(request.query)
  const view = await seeBeginning(askingOf(request), begunFor)
  const asked = firstValue(request.query, 'person')
  const post = view.posts.find(({ personId }) => personId === asked)
  return { kind: 'page', html: beginPage({ view, begunFor, typed: { post: post === undefined ? '' : keyOf(post), from: '' }, state: formState(request) }) }
}

function begunForIn(values: SignedInRequest['form']): BegunFor {
  return firstValue(values, 'for') === 'team' ? 'team' : 'myself'
}

/** Begins a charter: the person in the post is the one of whom the audit trail tells. */
export async function answerBegin(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const begunFor = begunForIn(request.form)
  const typed: TypedBeginning = { post: firstValue(request.form, 'post'), from: firstValue(request.form, 'from') }
  const begun = await beginCharter(asking, typed, begunFor)
  if (begun.ok) {
    request.record({ action: 'role-charter/begun', subjectId: begun.value.personId, details: { charterId: begun.value.charterId } })
    return { kind: 'redirect', to: href(paths.roleCharter, { charter: begun.value.charterId }, { done: 'begun' }) }
  }
  if (begun.error.code === 'not-here') return { kind: 'redirect', to: href(paths.roleCharters) }
  return { kind: 'page', status: 422, html: beginPage({ view: await seeBeginning(asking, begunFor), begunFor, typed, state: formState(request, 0, beginProblems(begun.error.problems)) }) }
}

/** One charter, or an earlier version of it. */
export async function answerCharter(request: SignedInRequest): Promise<Answer> {
  return drawn(request, doneWordsIn(request.query, charterWords.done))
}

async function drawn(request: SignedInRequest, said: string | null, status: 200 | 409 | 422 = 200): Promise<Answer> {
  const seen = await seeCharter(askingOf(request), idIn(request, 'charter'))
  if (seen === null) return notFound
  const asked = firstValue(request.query, 'version')
  const shown = asked === '' ? seen.latest : seen.versions.find(({ version }) => String(version) === asked)
  return shown === undefined ? notFound : { kind: 'page', status, html: charterPage({ seen, shown, said, from: originOf(request) }) }
}

/** Agrees to the version that was shown. */
export async function answerSign(request: SignedInRequest): Promise<Answer> {
  const charterId = idIn(request, 'charter')
  const signed = await signCharter(askingOf(request), charterId, versionIn(request.form))
  if (signed.ok) {
    request.record({ action: 'role-charter/signed', subjectId: await personOf(request, charterId), details: { charterId, version: signed.value.version } })
    return { kind: 'redirect', to: href(paths.roleCharter, { charter: charterId }, { done: 'signed' }) }
  }
  switch (signed.error.code) {
    case 'not-here':
      return notFound
    case 'changed-meanwhile':
      return drawn(request, charterWords.changedMeanwhile, 409)
    case 'not-ready':
      return drawn(request, lackingText(signed.error.lacking), 422)
  }
}

/** The form of a charter. */
export async function answerChangeForm(request: SignedInRequest): Promise<Answer> {
  const seen = await seeCharter(askingOf(request), idIn(request, 'charter'))
  if (seen === null || !seen.charter.isHeld) return notFound
  return { kind: 'page', html: changePage({ charter: seen.charter, measures: seen.measures, typed: typedOf(seen.latest), conflict: null, state: formState(request, seen.latest.version) }) }
}

/** Writes a new version. */
export async function answerChange(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const charterId = idIn(request, 'charter')
  const typed = typedIn(request.form)
  const version = versionIn(request.form)
  const kept = await keepCharter(asking, charterId, typed, version)
  if (kept.ok) {
    request.record({ action: 'role-charter/changed', subjectId: await personOf(request, charterId), details: { charterId, version: kept.value.version } })
    return { kind: 'redirect', to: href(paths.roleCharter, { charter: charterId }, { done: 'saved' }) }
  }
  const open = await openCharter(asking, charterId)
  if (kept.error.code === 'not-here' || open === null) return notFound
  const measures = await asking.around.measures(open.charter.unitId, typed.measureIds)
  if (kept.error.code === 'to-mend') return { kind: 'page', status: 422, html: changePage({ charter: open.charter, measures, typed, conflict: null, state: formState(request, version, charterProblems(kept.error.problems)) }) }
  const { stands } = kept.error
  return { kind: 'page', status: 409, html: changePage({ charter: open.charter, measures, typed, conflict: compared(stands, typed, measures), state: formState(request, stands.version) }) }
}

/** Whose charter it is. */
async function personOf(request: SignedInRequest, charterId: string): Promise<string> {
  return (await openCharter(askingOf(request), charterId))?.charter.personId ?? request.viewer.personId
}

function typedIn(form: SignedInRequest['form']): TypedCharter {
  return { boxes: boxesBy((name) => firstValue(form, `box-${name}`)), hours: { care: firstValue(form, 'care'), management: firstValue(form, 'management'), leadership: firstValue(form, 'leadership') }, measureIds: (form['measure'] ?? []).filter(isId), review: typedDateIn(form, 'review') }
}

/** Only what differs stands beside what was typed. */
function compared(stands: CharterVersion, typed: TypedCharter, measures: readonly NamedMeasure[]): readonly ComparedValue[] {
  const now = typedOf(stands)
  const { day, month, year } = typed.review
  const namesOf = (ids: readonly string[]) => measures.filter(({ measureId }) => ids.includes(measureId)).map(({ name }) => name).join(', ')
  const all: readonly ComparedValue[] = [
    ...hourKinds.map((kind) => ({ field: hourWords[kind], now: now.hours[kind], typed: typed.hours[kind] })),
    ...charterBoxes.map((name) => ({ field: boxWords[name], now: now.boxes[name], typed: typed.boxes[name].replaceAll('\r\n', '\n') })),
    { field: charterWords.measures, now: namesOf(stands.measureIds), typed: namesOf(typed.measureIds) },
    { field: charterWords.review, now: stands.reviewOn === null ? '' : dateText(stands.reviewOn), typed: `${day} ${month} ${year}`.trim() },
  ]
  return all.filter((one) => one.now !== one.typed)
}
