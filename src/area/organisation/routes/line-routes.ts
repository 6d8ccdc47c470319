import { holdsOn } from '../../../kernel/period.ts'
import { readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { type Problem, type ComparedValue, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { formState, idIn, notFound, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { type ReportsToModel, reportsToPage } from '../pages/reports-to-page.tsx'
import type { Post } from '../records.ts'
import { changeDays } from '../rules/change-days.ts'
import { pathOf } from '../rules/unit-tree.ts'
import type { Asking } from '../service/asking.ts'
import { changeReportsTo, searchPosts } from '../service/report-to.ts'
import { type PlacedPost, findKeptPost, seeLines } from '../service/see-post.ts'
import { postWords } from '../words/post.ts'
import { dayProblem, lineProblem } from '../words/problems.ts'
import { type OrganisationRoutesOptions, askingOf, chosenIn, searchIn } from './asking-of.ts'

/** The form about to whom a post reports. */
export function lineRoutes(options: OrganisationRoutesOptions): readonly Route[] {
  return [
    { path: paths.postReportsTo, method: 'GET', kind: 'signed-in', answer: (request) => answerForm(request, options) },
    { path: paths.postReportsTo, method: 'POST', kind: 'signed-in', answer: (request) => answerChange(request, options) },
  ]
}

async function answerForm(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const found = await findKeptPost(asking, idIn(request, 'post'))
  if (found === null || found.post.closedOn !== null) return notFound
  return { kind: 'page', html: reportsToPage(await modelOf(request, asking, found, {})) }
}

/** What the page shows: what stands, where nothing else is given. */
async function modelOf(request: SignedInRequest, asking: Asking, { post, tree }: PlacedPost, given: Partial<ReportsToModel> & { readonly problems?: readonly Problem[] }): Promise<ReportsToModel> {
  const text = searchIn(request)
  return {
    post,
    path: pathOf(tree, post.unitId),
    manager: await managerOf(asking, post),
    search: text.trim() === '' ? null : { text, ...(await searchPosts(asking, text, post)) },
    chosen: '',
    from: typedDate(request.today),
    conflict: null,
    state: formState(request, post.version, given.problems ?? []),
    ...given,
  }
}

async function managerOf(asking: Asking, post: Post): Promise<Post | null> {
  return (await seeLines(asking, post)).find(({ line }) => holdsOn(line, asking.today))?.to ?? null
}

async function answerChange(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const found = await findKeptPost(asking, idIn(request, 'post'))
  if (found === null) return notFound
  const typed = { chosen: chosenIn(request, 'to'), from: typedDateIn(request.form, 'from') }
  const page = async (status: 409 | 422, given: { readonly conflict?: readonly ComparedValue[]; readonly problems?: readonly Problem[] }): Promise<Answer> => ({
    kind: 'page',
    status,
    html: reportsToPage(await modelOf(request, asking, found, { ...typed, ...given })),
  })
  const day = readTypedDate(typed.from, changeDays(request.today))
  if (!day.ok) return page(422, { problems: [...(typed.chosen === '' ? [lineProblem({ code: 'not-chosen' })] : []), dayProblem(day.error, 'from-day')] })
  const saved = await changeReportsTo(asking, found.post.postId, { to: typed.chosen, from: day.value }, versionIn(request.form))
  if (saved.ok) {
    request.record({ action: 'organisation/reporting-line-changed', details: { postId: found.post.postId, reportsTo: typed.chosen === 'none' ? null : typed.chosen, from: day.value } })
    return { kind: 'redirect', to: href(paths.post, { post: found.post.postId }, { done: 'line' }) }
  }
  if (saved.error.code === 'not-here') return notFound
  if (saved.error.code === 'to-mend') return page(422, { problems: saved.error.problems.map(lineProblem) })
  return page(409, { conflict: await compared(asking, found.post, typed.chosen, dateText(day.value)) })
}

async function compared(asking: Asking, post: Post, chosen: string, from: string): Promise<readonly ComparedValue[]> {
  const target = chosen === 'none' || chosen === '' ? null : await asking.store.post(chosen)
  return [
    { field: postWords.title, now: post.title, typed: '' },
    { field: postWords.line, now: (await managerOf(asking, post))?.title ?? '', typed: target?.title ?? '' },
    { field: postWords.lineFrom, now: '', typed: from },
  ]
}
