import type { ReactNode } from 'react'
import { Bullets, type FormOrigin, Notice, PageHeading, PlainForm } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { Hindrance } from '../../rules/hindrances.ts'
import type { ReviewDeed } from '../../service/review-framework.ts'
import type { FrameworkSeen } from '../../service/see-frameworks.ts'
import { reviewWords as words } from '../../words/collaboration.ts'
import { frameworkWords } from '../../words/framework.ts'
import { frameworkFrame } from './frame.tsx'

export interface ReviewPageModel {
  readonly view: FrameworkSeen
  /** What keeps it from the next step. */
  readonly hindrances: readonly Hindrance[]
  /** Somebody changed it since the page was drawn. */
  readonly isChanged: boolean
  readonly newOrigin: () => FormOrigin
}

/** How a framework gets from draft to signed off, and back. */
export function reviewPage(model: ReviewPageModel): string {
  const { view: { framework }, isChanged } = model
  const title = words.title[framework.state]
  return frameworkFrame({
    title,
    framework,
    isUnsaved: isChanged,
    content: (
      <>
        <PageHeading heading={title} answer={words.answer[framework.state]} />
        {isChanged && <Notice>{words.changed}</Notice>}
        {framework.state === 'draft' && <Draft {...model} />}
        {framework.state === 'in-review' && <InReview {...model} />}
        {framework.state === 'signed-off' && <SignedOff {...model} />}
      </>
    ),
  })
}

function Draft({ view, hindrances, newOrigin }: ReviewPageModel): ReactNode {
  if (hindrances.length > 0) return <Hindrances lead={words.askNotYet} hindrances={hindrances} />
  return (
    <>
      <p>{words.twoPeople}</p>
      {view.rights.mayAskReview ? <Deed view={view} deed="ask" text={words.ask} newOrigin={newOrigin} /> : <p>{words.notYours}</p>}
    </>
  )
}

function InReview({ view, hindrances, newOrigin }: ReviewPageModel): ReactNode {
  const { rights, openComments, framework } = view
  return (
    <>
      <p>
        <a href={href(paths.frameworkComments, { framework: framework.id })}>{frameworkWords.comments(openComments)}</a>
      </p>
      <h2 className="nhsuk-heading-m">{words.signOffHeading}</h2>
      {hindrances.length > 0 && <Hindrances lead={words.notYet} hindrances={hindrances} />}
      {!rights.maySignOff && <p>{words.notYou}</p>}
      <p>{words.whoSigns}</p>
      {rights.maySignOff && hindrances.length === 0 && (
        <>
          <p>{words.signOffMeans}</p>
          <Deed view={view} deed="sign-off" text={words.signOffButton} newOrigin={newOrigin} />
        </>
      )}
      {rights.mayTakeBack && (
        <>
          <h2 className="nhsuk-heading-m">{words.takeBackHeading}</h2>
          <p>{words.takeBack}</p>
          <Deed view={view} deed="take-back" text={words.takeBackButton} isSecondary newOrigin={newOrigin} />
        </>
      )}
    </>
  )
}

function SignedOff({ view, newOrigin }: ReviewPageModel): ReactNode {
  const { rights, framework, isAsked } = view
  if (framework.inUseSince !== null) return <p>{words.lockedByUse}</p>
  if (isAsked) return <p>{words.lockedByChoice}</p>
  if (!rights.mayReopen) return <p>{words.notYours}</p>
  return (
    <>
      <p>{words.reopen}</p>
      <Deed view={view} deed="reopen" text={words.reopenButton} isSecondary newOrigin={newOrigin} />
    </>
  )
}

function Hindrances({ lead, hindrances }: { readonly lead: string; readonly hindrances: readonly Hindrance[] }): ReactNode {
  return (
    <>
      <p>{lead}</p>
      <Bullets lines={hindrances.map(words.hindrance)} />
    </>
  )
}

function Deed({ view: { framework }, deed, text, isSecondary = false, newOrigin }: { readonly view: FrameworkSeen; readonly deed: ReviewDeed; readonly text: string; readonly isSecondary?: boolean; readonly newOrigin: () => FormOrigin }): ReactNode {
  return <PlainForm action={href(paths.frameworkReview, { framework: framework.id })} from={newOrigin()} carried={{ version: [String(framework.revision)] }} buttons={[{ text, name: 'deed', value: deed, isSecondary }]} />
}
