import type { ReactNode } from 'react'
import { londonDay } from '../../../../platform/clock/london-day.ts'
import { type FormOrigin, LongText, PlainForm, type Problem, dateText, momentText, problemAt } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { FrameworkComment, FrameworkHead } from '../../records.ts'
import { type FrameworkRights, type FrameworkViewer, maySettleIt } from '../../rules/rights.ts'
import { commentWords as words } from '../../words/collaboration.ts'
import { Written } from './frame.tsx'

export interface CommentsModel {
  readonly framework: Pick<FrameworkHead, 'id'>
  readonly comments: readonly FrameworkComment[]
  readonly rights: FrameworkRights
  readonly viewer: Pick<FrameworkViewer, 'personId'>
  readonly nameOf: (personId: string | null) => string | null
  /** A form of its own for each button. */
  readonly newOrigin: () => FormOrigin
  /** The item on whose page they stand; empty on the page of all. */
  readonly back: string
  /** Does each say which item it is about? */
  readonly namesItems: boolean
}

/** Comments that one page shows of those that are open, and of those that are settled. */
const shownAtMost = 100

/** What people said: what is open, then what is settled. */
export function CommentList(model: CommentsModel): ReactNode {
  const open = model.comments.filter(({ settledAt }) => settledAt === null)
  const settled = model.comments.filter(({ settledAt }) => settledAt !== null)
  return (
    <>
      {open.length > 0 && <Listed {...model} comments={open} />}
      {settled.length > 0 && (
        <details className="nhsuk-details ek-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{words.settledHeading(settled.length)}</span>
          </summary>
          <div className="nhsuk-details__text">
            <Listed {...model} comments={settled} />
          </div>
        </details>
      )}
    </>
  )
}

function Listed(model: CommentsModel): ReactNode {
  const more = model.comments.length - shownAtMost
  return (
    <>
      <ul className="ek-choices">
        {model.comments.slice(0, shownAtMost).map((comment) => (
          <li key={comment.commentId}>
            <Comment {...model} comment={comment} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
    </>
  )
}

function Comment({ framework, comment, rights, viewer, nameOf, newOrigin, back, namesItems }: CommentsModel & { readonly comment: FrameworkComment }): ReactNode {
  const { commentId, text, writtenBy, writtenAt, settledAt, settledBy } = comment
  const at = momentText(writtenAt)
  const name = nameOf(writtenBy)
  const settler = nameOf(settledBy)
  const isSettled = settledAt !== null
  return (
    <>
      {namesItems && <p>{aboutText(framework, comment)}</p>}
      <Written text={text} />
      <p className="ek-note">{name === null ? at : words.by(name, at)}</p>
      {settledAt !== null && settler !== null && <p className="ek-note">{words.settledBy(settler, dateText(londonDay(settledAt)))}</p>}
      {maySettleIt(rights, comment, viewer.personId) && (
        <PlainForm action={href(paths.frameworkComments, { framework: framework.id })} from={newOrigin()} carried={{ deed: [isSettled ? 'unsettle' : 'settle'], of: [commentId], back: [back] }} buttons={[{ text: isSettled ? words.unsettle : words.settle, isSecondary: true }]} />
      )}
    </>
  )
}

function aboutText(framework: Pick<FrameworkHead, 'id'>, { itemId, itemName }: FrameworkComment): ReactNode {
  if (itemName === '') return <strong>{words.whole}</strong>
  if (itemId === null) return <strong>{words.gone(itemName)}</strong>
  return (
    <>
      {words.aboutItem} <a href={href(paths.frameworkItem, { framework: framework.id, item: itemId })}>{itemName}</a>
    </>
  )
}

/** The form for a comment on the whole, or (with an id) on an item. */
export function CommentForm({ framework, itemId, typed, problems, from }: { readonly framework: Pick<FrameworkHead, 'id'>; readonly itemId: string; readonly typed: string; readonly problems: readonly Problem[]; readonly from: FormOrigin }): ReactNode {
  return (
    <div className="ek-screen-only">
      <PlainForm action={href(paths.frameworkComments, { framework: framework.id })} from={from} carried={{ deed: ['add'], item: [itemId], back: [itemId] }} buttons={[{ text: words.button }]}>
        <LongText id="comment" name="comment" label={words.label} hint={words.hint} value={typed} {...problemAt(problems, 'comment')} />
        <p>{words.whoSees}</p>
      </PlainForm>
    </div>
  )
}
