import type { ReactNode } from 'react'
import { Bullets, KeyFacts, type Link, PageHeading, dateText } from '../../../../platform/design/index.ts'
import { londonDay } from '../../../../platform/clock/london-day.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { FrameworkHead } from '../../records.ts'
import type { FrameworkSeen } from '../../service/see-frameworks.ts'
import type { Outline } from '../../rules/outline.ts'
import type { FrameworkViewer } from '../../rules/rights.ts'
import { frameworkProblemWords, frameworkRemarkWords } from '../../words/framework-problems.ts'
import { frameworkWords as words, standingWords } from '../../words/framework.ts'
import { doneWords } from '../../words/list.ts'
import { FileLinks } from '../files/file-links.tsx'
import { Written, frameworkFrame } from './frame.tsx'
import { OutlineList } from './outline-list.tsx'

export interface FrameworkPageModel {
  readonly view: FrameworkSeen
  /** The name of somebody by their id; null where nobody is known. */
  readonly nameOf: (personId: string | null) => string | null
  /** What it was copied from, as a page calls it; null when it was not. */
  readonly copiedFrom: string | null
  readonly viewer: FrameworkViewer
  /** The name of the file that came in last; null when none did. */
  readonly lastFile: string | null
  readonly done: keyof typeof doneWords | null
}

/** Sentences of one kind that the page lists. */
const mostListed = 20

/** One of the organisation's own frameworks: how it stands, what to do, and what it holds. */
export function frameworkPage(model: FrameworkPageModel): string {
  const { view, done, lastFile } = model
  const { framework, outline, openOn } = view
  return frameworkFrame({
    title: framework.title,
    done: done === null ? null : doneWords[done],
    content: (
      <>
        <PageHeading heading={framework.title} caption={words.caption(framework.version)} answer={standingWords[framework.state]} />
        {framework.about !== '' && <Written text={framework.about} />}
        {framework.inUseSince !== null && (
          <>
            <p>{words.locked(day(framework.inUseSince))}</p>
            <p>{words.lockedWayOut}</p>
          </>
        )}
        <Facts {...model} />
        <WaysOn {...model} />
        <Findings view={view} />
        <h2 className="nhsuk-heading-m">{words.treeHeading}</h2>
        <OutlineList frameworkId={framework.id} outline={outline} openOn={openOn} leads />
        <FileLinks frameworkId={framework.id} lastFile={lastFile} />
      </>
    ),
  })
}

/** The framework that comes with Evenkeel. */
export function shippedPage({ shipped, outline, viewer }: { readonly shipped: FrameworkHead; readonly outline: Outline; readonly viewer: FrameworkViewer }): string {
  return frameworkFrame({
    title: shipped.title,
    content: (
      <>
        <PageHeading heading={shipped.title} caption={words.caption(shipped.version)} answer={words.shipped} />
        <Written text={shipped.about} />
        <ul className="nhsuk-list nhsuk-list--bullet">
          {viewer.isKeeper && (
            <li>
              <a href={href(paths.frameworkNew, {}, { from: shipped.id })}>{words.copyShipped}</a>
            </li>
          )}
          <li>
            <a href={href(paths.capabilities)}>{words.readPublic}</a>
          </li>
        </ul>
        <h2 className="nhsuk-heading-m">{words.treeHeading}</h2>
        <OutlineList frameworkId={shipped.id} outline={outline} openOn={new Map()} leads={false} />
      </>
    ),
  })
}

function Facts({ view: { framework, isAsked, outline, collaborators, rights }, nameOf, copiedFrom }: FrameworkPageModel): ReactNode {
  const { facts } = words
  const dated = (name: string, at: Date | null, by: string | null) => (at === null ? [] : [{ name, value: byWhom(at, nameOf(by)) }])
  return (
    <KeyFacts
      facts={[
        { name: facts.asked, value: isAsked ? words.isAsked : words.notAsked },
        { name: facts.size, value: words.size(outline.counts) },
        { name: facts.creator, value: framework.creator },
        { name: facts.made, value: byWhom(framework.madeAt, nameOf(framework.madeBy)) },
        ...(copiedFrom === null ? [] : [{ name: facts.copied, value: copiedFrom }]),
        ...(rights.maySeeComments ? [{ name: facts.people, value: collaborators.length === 0 ? words.nobodyInvited : collaborators.map(({ personId }) => nameOf(personId)).join(', ') }] : []),
        ...dated(facts.review, framework.reviewAskedAt, framework.reviewAskedBy),
        ...dated(facts.signed, framework.signedOffAt, framework.signedOffBy),
        ...(framework.inUseSince === null ? [] : [{ name: facts.inUse, value: day(framework.inUseSince) }]),
      ]}
    />
  )
}

function WaysOn({ view, viewer }: Pick<FrameworkPageModel, 'view' | 'viewer'>): ReactNode {
  const links = linksFor(view, viewer)
  if (links.length === 0) return null
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.nextHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {links.map(({ text, href: to }) => (
          <li key={text}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function linksFor({ framework, rights, isAsked, openComments }: FrameworkSeen, { isKeeper, isForWhole }: FrameworkViewer): readonly Link[] {
  const own = { framework: framework.id }
  const isSigned = framework.state === 'signed-off'
  const reviews = rights.mayAskReview || rights.mayTakeBack || rights.maySignOff || rights.mayReopen
  return [
    ...(rights.maySeeComments ? [{ text: words.comments(openComments), href: href(paths.frameworkComments, own) }] : []),
    ...(rights.mayChange ? [{ text: words.addTop, href: href(paths.frameworkItemNew, own) }, { text: words.change, href: href(paths.frameworkChange, own) }] : []),
    ...(rights.mayInvite ? [{ text: words.people, href: href(paths.frameworkPeople, own) }] : []),
    ...(reviews ? [{ text: words.review[framework.state], href: href(paths.frameworkReview, own) }] : []),
    ...(isSigned && isForWhole && !isAsked ? [{ text: words.choose, href: href(paths.frameworkAsked) }] : []),
    ...(isSigned && isKeeper ? [{ text: words.newVersion, href: href(paths.frameworkNew, {}, { from: framework.id }) }] : []),
    ...(rights.mayRemove ? [{ text: words.remove, href: href(paths.frameworkRemove, own) }] : []),
  ]
}

function Findings({ view: { problems, remarks, framework } }: Pick<FrameworkPageModel, 'view'>): ReactNode {
  if (problems.length > 0) return <Found heading={words.problemsHeading} lines={problems.map(frameworkProblemWords)} />
  if (framework.state === 'signed-off') return null
  return <Found heading={words.remarksHeading} lines={remarks.length === 0 ? [words.noRemarks] : remarks.map(frameworkRemarkWords)} />
}

function Found({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }): ReactNode {
  const more = lines.length - mostListed
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Bullets lines={[...new Set(lines)].slice(0, mostListed)} />
      {more > 0 && <p>{words.moreFound(more)}</p>}
    </>
  )
}

function byWhom(at: Date, name: string | null): string {
  return name === null ? day(at) : words.byOn(name, day(at))
}

function day(at: Date): string {
  return dateText(londonDay(at))
}
