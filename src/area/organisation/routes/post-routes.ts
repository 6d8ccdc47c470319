import type { AuditAction } from '../../../kernel/audit-action.ts'
import { readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { type Problem, type ComparedValue, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import type { PlaceSearch } from '../pages/choose-unit.tsx'
import { type PostChange, changePostPage, closePostPage, comparedPost, newPostPage } from '../pages/post-form-pages.tsx'
import type { Post } from '../records.ts'
import { changeDays } from '../rules/change-days.ts'
import type { TypedPost } from '../rules/post-rules.ts'
import { pathOf } from '../rules/unit-tree.ts'
import { addPost, changePost, closePost, movePost } from '../service/keep-posts.ts'
import { searchPlaces } from '../service/places.ts'
import { findKeptUnit } from '../service/scope.ts'
import { type PlacedPost, findKeptPost } from '../service/see-post.ts'
import { dayProblem, postProblems } from '../words/problems.ts'
import { postWords } from '../words/post.ts'
import { unitWords } from '../words/unit.ts'
import { type OrganisationRoutesOptions, askingOf, chosenIn, searchIn } from './asking-of.ts'

/** The forms about posts, but for the one about reporting lines. */
export function postRoutes(options: OrganisationRoutesOptions): readonly Route[] {
  return [
    { path: paths.postNew, method: 'GET', kind: 'signed-in', answer: (request) => answerNew(request, options) },
    { path: paths.postNew, method: 'POST', kind: 'signed-in', answer: (request) => answerAdd(request, options) },
    { path: paths.postChange, method: 'GET', kind: 'signed-in', answer: (request) => answerChangeForm(request, options) },
    { path: paths.postChange, method: 'POST', kind: 'signed-in', answer: (request) => (firstValue(request.form, 'part') === 'move' ? answerMove(request, options) : answerChange(request, options)) },
    { path: paths.postClose, method: 'GET', kind: 'signed-in', answer: (request) => answerCloseForm(request, options) },
    { path: paths.postClose, method: 'POST', kind: 'signed-in', answer: (request) => answerClose(request, options) },
  ]
}

const nothingTyped: TypedPost = { title: '', band: '', profession: '', stage: '', isClinical: '', protectedHours: '', statedSpan: '', positionNumber: '' }

async function answerNew(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const found = await findKeptUnit(askingOf(request, options), idIn(request, 'unit'))
  if (found === null) return notFound
  return { kind: 'page', html: newPostPage({ path: pathOf(found.tree, found.unit.unitId), typed: nothingTyped, state: formState(request, 0) }) }
}

async function answerAdd(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const unitId = idIn(request, 'unit')
  const typed = typedPost(request)
  const added = await addPost(asking, unitId, typed, request.newId())
  if (added.ok) {
    request.record({ action: 'organisation/post-added', details: { postId: added.value.postId, unitId } })
    return { kind: 'redirect', to: href(paths.post, { post: added.value.postId }, { done: 'added' }) }
  }
  const found = await findKeptUnit(asking, unitId)
  if (added.error.code === 'not-here' || found === null) return notFound
  const problems = postProblems(added.error.problems).map((problem) => (problem.fieldId === 'place' ? { ...problem, fieldId: 'title' } : problem))
  return { kind: 'page', status: 422, html: newPostPage({ path: pathOf(found.tree, unitId), typed, state: formState(request, 0, problems) }) }
}

async function answerChangeForm(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const found = await findKeptPost(askingOf(request, options), idIn(request, 'post'))
  return found === null ? notFound : { kind: 'page', html: changePostPage(changeModel(request, found, {})) }
}

/** What the page that changes a post shows: what stands, where nothing else is given. */
function changeModel(request: SignedInRequest, found: PlacedPost, given: Partial<PostChange> & { readonly problems?: readonly Problem[] }): PostChange {
  const { post, tree } = found
  return {
    post,
    path: pathOf(tree, post.unitId),
    typed: asTyped(post),
    conflict: null,
    search: searchOf(request, found),
    chosen: '',
    state: formState(request, post.version, given.problems ?? []),
    ...given,
  }
}

function searchOf(request: SignedInRequest, found: PlacedPost): PlaceSearch | null {
  const text = searchIn(request)
  return text.trim() === '' ? null : { text, ...searchPlaces({ ...found, today: request.today }, text) }
}

async function answerChange(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const postId = idIn(request, 'post')
  const typed = typedPost(request)
  const saved = await changePost(asking, postId, typed, versionIn(request.form))
  if (saved.ok) return changed(request, 'organisation/post-changed', postId, 'changed')
  const found = await findKeptPost(asking, postId)
  if (saved.error.code === 'not-here' || found === null) return notFound
  if (saved.error.code === 'changed-meanwhile') return { kind: 'page', status: 409, html: changePostPage(changeModel(request, found, { typed, conflict: comparedPost(asTyped(saved.error.stands), typed) })) }
  return { kind: 'page', status: 422, html: changePostPage(changeModel(request, found, { typed, problems: postProblems(saved.error.problems) })) }
}

async function answerMove(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const postId = idIn(request, 'post')
  const chosen = chosenIn(request, 'place')
  const moved = await movePost(asking, postId, chosen, versionIn(request.form))
  if (moved.ok) return changed(request, 'organisation/post-moved', postId, 'moved')
  const found = await findKeptPost(asking, postId)
  if (moved.error.code === 'not-here' || found === null) return notFound
  if (moved.error.code === 'changed-meanwhile') return { kind: 'page', status: 409, html: changePostPage(changeModel(request, found, { chosen, conflict: comparedPlace(found, chosen) })) }
  return { kind: 'page', status: 422, html: changePostPage(changeModel(request, found, { chosen, problems: postProblems(moved.error.problems) })) }
}

function comparedPlace({ tree, unit, post }: PlacedPost, chosen: string): readonly ComparedValue[] {
  return [
    { field: postWords.title, now: post.title, typed: '' },
    { field: unitWords.unit, now: unit.name, typed: tree.byId.get(chosen)?.name ?? '' },
  ]
}

async function answerCloseForm(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const found = await findKeptPost(askingOf(request, options), idIn(request, 'post'))
  if (found === null) return notFound
  const { post, tree } = found
  return { kind: 'page', html: closePostPage({ post, path: pathOf(tree, post.unitId), typed: typedDate(request.today), conflict: null, state: formState(request, post.version) }) }
}

async function answerClose(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const postId = idIn(request, 'post')
  const typed = typedDateIn(request.form, 'closing')
  const found = await findKeptPost(asking, postId)
  if (found === null) return notFound
  const { post, tree } = found
  const page = (status: 409 | 422, conflict: readonly ComparedValue[] | null, problems: readonly Problem[]): Answer => ({
    kind: 'page',
    status,
    html: closePostPage({ post, path: pathOf(tree, post.unitId), typed, conflict, state: formState(request, post.version, problems) }),
  })
  const day = readTypedDate(typed, changeDays(request.today))
  if (!day.ok) return page(422, null, [dayProblem(day.error, 'closing-day')])
  const closed = await closePost(asking, postId, day.value, versionIn(request.form))
  if (closed.ok) return changed(request, 'organisation/post-closed', postId, 'closed')
  if (closed.error.code === 'not-here') return notFound
  if (closed.error.code === 'changed-meanwhile') return page(409, comparedClosing(post, dateText(day.value)), [])
  return page(422, null, postProblems(closed.error.problems))
}

function comparedClosing({ title, closedOn }: Post, typed: string): readonly ComparedValue[] {
  return [
    { field: postWords.title, now: title, typed: '' },
    { field: postWords.closeDay, now: closedOn === null ? '' : dateText(closedOn), typed },
  ]
}

function changed(request: SignedInRequest, action: AuditAction, postId: string, done: 'changed' | 'moved' | 'closed'): Answer {
  request.record({ action, details: { postId } })
  return { kind: 'redirect', to: href(paths.post, { post: postId }, { done }) }
}

function typedPost(request: SignedInRequest): TypedPost {
  const at = (name: keyof TypedPost) => firstValue(request.form, name)
  return { title: at('title'), band: at('band'), profession: at('profession'), stage: at('stage'), isClinical: at('isClinical'), protectedHours: at('protectedHours'), statedSpan: at('statedSpan'), positionNumber: at('positionNumber') }
}

/** A post as its form shows it. */
function asTyped({ title, band, profession, stage, isClinical, protectedHours, statedSpan, positionNumber }: Post): TypedPost {
  return { title, band, profession, stage, isClinical: isClinical ? 'yes' : 'no', protectedHours: protectedHours === null ? '' : String(protectedHours), statedSpan: statedSpan === null ? '' : String(statedSpan), positionNumber: positionNumber ?? '' }
}
