import type { ReactNode } from 'react'
import { DataTable, FieldlessForm, type FormState, LongText, PlainForm, problemAt, replyWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import type { AskedOfMe } from '../service/asked.ts'
import type { RatingView } from '../service/rate.ts'
import { handInWords as words, requestWords } from '../words/asked.ts'
import { framed } from './frame.tsx'
import { FrozenWarning } from './request-page.tsx'

/** Every rating once more before they are handed in, each with a way to change it. */
export function handInPage({ view, state, said }: { readonly view: RatingView; readonly state: FormState; readonly said: string | null }): string {
  const { verification: { verificationId }, personName, capabilities, replies } = view
  const here = href(paths.verification, { verification: verificationId })
  const leftOut = capabilities.flatMap(({ behaviours }) => behaviours).filter(({ itemId }) => !replies.has(itemId)).length
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: requestWords.title(nameText(personName)), href: here },
    problems: state.problems,
    said,
    children: (
      <>
        {leftOut > 0 && <p>{words.leftOut(leftOut)}</p>}
        <Ratings view={view} />
        <FrozenWarning />
        <FieldlessForm id="hand-in" problems={state.problems}>
          <PlainForm action={here} from={state.from} carried={{ do: ['hand-in'], version: [String(state.version)] }} buttons={[{ text: words.button }]} />
        </FieldlessForm>
      </>
    ),
  })
}

function Ratings({ view: { verification: { verificationId }, capabilities, replies } }: { readonly view: RatingView }): ReactNode {
  const said = (itemId: string) => {
    const reply = replies.get(itemId)
    return reply === undefined ? words.none : replyWords(reply).name
  }
  const rows = capabilities.map(({ name, place, behaviours }) => [
    name,
    <ul key="ratings" className="nhsuk-list">
      {behaviours.map(({ itemId, text }) => (
        <li key={itemId}>
          {text}
          <br />
          <strong>{said(itemId)}</strong>
        </li>
      ))}
    </ul>,
    <a key="change" href={href(paths.verificationRate, { verification: verificationId, place: String(place) })}>
      {words.change}
      <span className="nhsuk-u-visually-hidden">: {name}</span>
    </a>,
  ])
  const { capability, ratings, change } = words.columns
  return <DataTable caption={words.caption} columns={[{ heading: capability }, { heading: ratings }, { heading: change }]} rows={rows} />
}

/** Declines, with a reason or without. */
export function declinePage({ asked, reason, state }: { readonly asked: AskedOfMe; readonly reason: string; readonly state: FormState }): string {
  const { verification: { verificationId, state: stands }, personName } = asked
  const here = href(paths.verification, { verification: verificationId })
  const name = nameText(personName)
  return framed({
    title: words.declineTitle(name),
    answer: words.declineAnswer,
    wayBack: { text: requestWords.title(name), href: here },
    problems: state.problems,
    children: (
      <>
        {stands === 'rating' && <p>{words.gone}</p>}
        <PlainForm action={here} from={state.from} carried={{ do: ['decline'] }} buttons={[{ text: words.declineButton }]}>
          <LongText id="reason" name="reason" label={words.reason} hint={words.reasonHint} value={reason} {...problemAt(state.problems, 'reason')} />
        </PlainForm>
        <p>
          <a href={here}>{words.declineNot}</a>
        </p>
      </>
    ),
  })
}
