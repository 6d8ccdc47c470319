import type { ReactNode } from 'react'
import { type Reply, ratings, unratedReasons } from '../../../kernel/rating.ts'
import { type FormOrigin, Notice, PlainForm, RadioQuestion, ratingWords, replyWords, unratedWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import type { PlacedCapability } from '../rules/rated.ts'
import type { RatingView } from '../service/rate.ts'
import { rateWords as words } from '../words/asked.ts'
import { framed } from './frame.tsx'

/** Everything that the page shows on which one capability is rated. */
export interface RatePageModel {
  readonly view: RatingView
  readonly capability: PlacedCapability
  /** What is chosen for each behaviour: what is kept, or what a form brought that was not saved. */
  readonly chosen: ReadonlyMap<string, Reply>
  /** Behaviours that another window rated meanwhile. */
  readonly quicker: readonly string[]
  /** What was done on the page before. */
  readonly said: string | null
  readonly from: FormOrigin
}

/** The names of the fields of a behaviour: its reply, and what stood there when the form was drawn. */
export const replyField = (itemId: string): string => `reply-${itemId}`
export const wasField = (itemId: string): string => `was-${itemId}`

const choices = ratings.map((rating) => ({ value: String(rating), text: ratingWords[rating].name, hint: ratingWords[rating].ofThem }))
const others = unratedReasons.map((reason) => ({ value: reason, text: unratedWords[reason].name, hint: unratedWords[reason].ofThem }))

/** One capability with its behaviours, each with the five steps and the two reasons. */
export function ratePage({ view, capability, chosen, quicker, said, from }: RatePageModel): string {
  const { verification: { verificationId }, personName, capabilities, replies } = view
  const name = nameText(personName)
  const { place, behaviours } = capability
  const was = Object.fromEntries(behaviours.map(({ itemId }) => [wasField(itemId), [String(replies.get(itemId) ?? '')]]))
  const windowTitle = words.windowTitle(capability.name, words.caption(place, capabilities.length), name)
  return framed({
    title: capability.name,
    caption: words.caption(place, capabilities.length),
    windowTitle: said === null ? windowTitle : `${said} ${windowTitle}`,
    isUnsaved: quicker.length > 0,
    answer: words.answer(name),
    wayBack: { text: words.back(name), href: href(paths.verification, { verification: verificationId }) },
    children: (
      <>
        {said !== null && <p className="ek-note ek-screen-only">{said}</p>}
        {capability.about !== null && <p>{capability.about}</p>}
        {quicker.length > 0 && <Notice>{words.quicker}</Notice>}
        <PlainForm
          action={href(paths.verificationRate, { verification: verificationId, place: String(place) })}
          from={from}
          carried={was}
          buttons={[{ text: words.save, name: 'go', value: 'next' }, { text: words.saveAndStop, name: 'go', value: 'list', isSecondary: true }]}
        >
          {behaviours.map(({ itemId, text }) => (
            <Question key={itemId} itemId={itemId} text={text} chosen={chosen.get(itemId)} nowStands={quicker.includes(itemId) ? replies.get(itemId) : undefined} />
          ))}
        </PlainForm>
      </>
    ),
  })
}

function Question({ itemId, text, chosen, nowStands }: { readonly itemId: string; readonly text: string; readonly chosen: Reply | undefined; readonly nowStands: Reply | undefined }): ReactNode {
  const value = chosen === undefined ? {} : { value: String(chosen) }
  return <RadioQuestion name={replyField(itemId)} legend={text} size="s" choices={choices} others={others} {...value} {...(nowStands === undefined ? {} : { hint: words.nowStands(replyWords(nowStands).name) })} />
}
