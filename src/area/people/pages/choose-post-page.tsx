import type { ReactNode } from 'react'
import { bandWords, DataTable, type Link, PageHeading, SearchForm } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PostChoices } from '../service/choose-post.ts'
import { placingWords as words } from '../words/placing.ts'
import { nameOf } from './holding-text.ts'

export interface ChoosePostPageModel {
  readonly title: string
  readonly answer: string
  readonly wayBack: Link
  /** Where the search and the choice go. */
  readonly action: string
  readonly text: string
  readonly choices: PostChoices
}

/** Chooses the post in which somebody starts: one that is there, or a new one in a unit. */
export function choosePostPage({ title, answer, wayBack, action, text, choices: { posts, isCut, units } }: ChoosePostPageModel): string {
  return sitePage({
    title,
    wayBack: { kind: 'back', link: wayBack },
    content: (
      <>
        <PageHeading heading={title} answer={answer} />
        <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.search, hint: words.searchHint, value: text }} />
        <Posts posts={text === '' ? posts.filter(({ holders }) => holders.length === 0) : posts} action={action} isSearched={text !== ''} />
        {isCut && <p>{words.more}</p>}
        <h2 className="nhsuk-heading-m">{words.makeHeading}</h2>
        {units.length === 0 && <p>{text === '' ? words.searchUnit : words.noUnits}</p>}
        <ul>
          {units.map(({ unitId, path }) => (
            <li key={unitId}>
              <a href={`${action}?unit=${unitId}`}>{words.make(path)}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

function Posts({ posts, action, isSearched }: { readonly posts: PostChoices['posts']; readonly action: string; readonly isSearched: boolean }): ReactNode {
  const rows = posts.map(({ postId, title, band, unitPath, holders }) => [
    <a href={`${action}?post=${postId}`} key="title">
      {title}
    </a>,
    bandWords[band],
    unitPath,
    holders.length === 0 ? words.nobody : holders.map(nameOf).join(', '),
  ])
  return (
    <>
      <h2 className="nhsuk-heading-m">{isSearched ? words.found : words.vacant}</h2>
      {rows.length === 0 ? <p>{isSearched ? words.noPosts : words.noVacant}</p> : <DataTable caption={words.postsCaption} isCaptionHidden columns={Object.values(words.columns).map((heading) => ({ heading }))} rows={rows} />}
    </>
  )
}
