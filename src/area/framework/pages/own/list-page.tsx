import type { ReactNode } from 'react'
import { DataTable, Doors, NextSteps, Notice, PageHeading, numberText } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { sitePage } from '../../../../platform/http/site-page.ts'
import type { FrameworkHead } from '../../records.ts'
import type { FrameworkViewer } from '../../rules/rights.ts'
import type { FrameworksSeen, ListedFramework } from '../../service/see-frameworks.ts'
import { doneWords, listWords as words, stateWords } from '../../words/list.ts'

export interface ListPageModel {
  readonly seen: FrameworksSeen
  readonly shipped: FrameworkHead
  readonly viewer: FrameworkViewer
  readonly done: keyof typeof doneWords | null
}

/** What new assessments ask about, and every framework that the viewer may read. */
export function listPage({ seen: { listed, asked }, shipped, viewer, done }: ListPageModel): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.home, href: href(paths.home) } },
    content: (
      <>
        {done !== null && <Notice isScreenOnly>{doneWords[done]}</Notice>}
        <PageHeading heading={words.title} answer={asked === null ? words.answerOurs : words.answerOwn(asked.title, asked.version)} />
        <p>{words.what}</p>
        <h2 className="nhsuk-heading-m">{words.shippedHeading}</h2>
        <Doors doors={[{ text: shipped.title, words: words.shippedWords(shipped.version), href: href(paths.framework, { framework: shipped.id }) }]} />
        <h2 className="nhsuk-heading-m">{words.ownHeading}</h2>
        {listed.length === 0 ? (
          <p>{viewer.isKeeper ? words.ownNoneKeeper : words.ownNone}</p>
        ) : (
          <Own listed={listed} />
        )}
        <NextSteps links={linksFor(viewer)} />
      </>
    ),
  })
}

function Own({ listed }: Pick<FrameworksSeen, 'listed'>): ReactNode {
  const { title, version, state, comments } = words.columns
  const readsComments = listed.some(({ openComments }) => openComments !== null)
  const columns = [title, version, state, ...(readsComments ? [comments] : [])].map((heading) => ({ heading }))
  return <DataTable caption={words.ownCaption} isCaptionHidden columns={columns} rows={listed.map(rowOf)} />
}

function rowOf({ framework, isAsked, openComments }: ListedFramework): readonly ReactNode[] {
  const { id, title, version, state, inUseSince } = framework
  const standing = [stateWords[state], ...(isAsked ? [words.asked] : []), ...(inUseSince === null ? [] : [words.inUse])]
  return [
    <a key="title" href={href(paths.framework, { framework: id })}>
      {title}
    </a>,
    version,
    standing.join('. '),
    openComments === null ? '' : numberText(openComments, { decimals: 0 }),
  ]
}

function linksFor({ isKeeper, isForWhole }: FrameworkViewer) {
  return [
    ...(isKeeper ? [{ text: words.make, href: href(paths.frameworkNew) }, { text: words.bringIn, href: href(paths.frameworkImport) }] : []),
    ...(isForWhole ? [{ text: words.choose, href: href(paths.frameworkAsked) }] : []),
    { text: words.public, href: href(paths.capabilities) },
  ]
}
