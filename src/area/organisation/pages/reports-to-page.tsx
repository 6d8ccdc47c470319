import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { type ComparedValue, type FormState, DateQuestion, PageHeading, PlainForm, QuickerNotice, RadioQuestion, SearchForm, bandWords, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Post, Unit } from '../records.ts'
import type { FoundPost } from '../service/report-to.ts'
import { organisationWords } from '../words/organisation.ts'
import { postWords as words } from '../words/post.ts'
import { unitWords } from '../words/unit.ts'
import { organisationPage } from './frame.tsx'

/** What the page that changes a reporting line shows. */
export interface ReportsToModel {
  readonly post: Post
  readonly path: readonly Unit[]
  /** The post to which it reports now; null for none. */
  readonly manager: Post | null
  readonly search: { readonly text: string; readonly posts: readonly FoundPost[]; readonly isCut: boolean } | null
  readonly chosen: string
  readonly from: TypedDate
  readonly conflict: readonly ComparedValue[] | null
  readonly state: FormState
}

/** The form that changes to whom a post reports: a search, then what it found and a day. */
export function reportsToPage(model: ReportsToModel): string {
  const { post, path, manager, search, conflict, state } = model
  const action = href(paths.postReportsTo, { post: post.postId })
  return organisationPage({
    title: words.lineTitle,
    isUnsaved: conflict !== null,
    path,
    post,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.linePageHeading(post.title)} answer={words.lineAnswer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.post, { post: post.postId })} />}
        <p>{manager === null ? words.lineNone : words.lineNow(manager.title)}</p>
        <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.lineSearch, hint: words.lineSearchHint, value: search?.text ?? '' }} button={unitWords.find} />
        {search !== null && search.posts.length === 0 && <p>{words.lineNotFound(search.text)}</p>}
        <Choose model={model} action={action} />
      </>
    ),
  })
}

function Choose({ model: { search, chosen, from, state }, action }: { readonly model: ReportsToModel; readonly action: string }): ReactNode {
  const found = search?.posts ?? []
  const none = { value: 'none', text: words.lineToNone, hint: words.lineToNoneHint }
  return (
    <PlainForm action={action} from={state.from} carried={{ version: [String(state.version)], q: [search?.text ?? ''] }} buttons={[{ text: words.lineButton }]}>
      <RadioQuestion name="to" legend={words.lineChoose} size="s" {...hintOf(search)} value={chosen} choices={[...found.map(choiceOf), none]} {...problemAt(state.problems, 'to')} />
      <DateQuestion name="from" legend={words.lineFrom} hint={words.lineFromHint} size="s" value={from} {...problemAt(state.problems, 'from-day')} />
    </PlainForm>
  )
}

function hintOf(search: ReportsToModel['search']): { readonly hint?: string } {
  if (search === null || search.posts.length === 0) return { hint: words.notSettled }
  return search.isCut ? { hint: organisationWords.foundCut(search.posts.length) } : {}
}

function choiceOf({ post, path, sight }: FoundPost): { readonly value: string; readonly text: string; readonly hint: string } {
  const who = sight.kind === 'names' ? sight.holders.map(({ name }) => name ?? words.erased).join(', ') : sight.kind === 'vacant' ? words.vacant : words.held
  return { value: post.postId, text: post.title, hint: `${bandWords[post.band]}, ${path}. ${who}` }
}
