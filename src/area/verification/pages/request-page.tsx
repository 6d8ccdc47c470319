import type { ReactNode } from 'react'
import { Bullets, type FormOrigin, PlainForm, StatusList, type StatusTask, Warning, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import type { VerificationEvent } from '../records.ts'
import { type PlacedCapability, nextToRate, ratedIn } from '../rules/rated.ts'
import type { AskedOfMe } from '../service/asked.ts'
import type { RatingView } from '../service/rate.ts'
import { askedStandsWords, handInWords, requestWords as words } from '../words/asked.ts'
import { Said, framed } from './frame.tsx'
import { History } from './history.tsx'

/** What all pages of a request of a supervisor are told besides the request. */
interface Around {
  readonly events: readonly VerificationEvent[]
  readonly from: FormOrigin
  readonly said: string | null
}

function pathOf({ verification: { verificationId } }: AskedOfMe, query: Readonly<Record<string, string>> = {}): string {
  return href(paths.verification, { verification: verificationId }, query)
}

const wayBack = { text: words.back, href: href(paths.verifications) }

/** A request that was not begun: what is asked, how it goes, and the two ways on. */
export function askedPage({ view, events, from, said }: Around & { readonly view: RatingView }): string {
  const { verification, personName, capabilities } = view
  const name = nameText(personName)
  return framed({
    title: words.title(name),
    answer: words.answer(name, dateText(verification.openUntil)),
    wayBack,
    said,
    children: (
      <>
        <Said heading={words.message(name)} text={verification.message} />
        <h2 className="nhsuk-heading-m">{words.blindHeading}</h2>
        <Bullets lines={words.blind} />
        <p>{words.cannotSay}</p>
        <p>{words.size(behaviourCount(capabilities), capabilities.length)}</p>
        <PlainForm action={pathOf(view)} from={from} carried={{ do: ['begin'] }} buttons={[{ text: words.begin }]} />
        <Decline view={view} />
        <h2 className="nhsuk-heading-m">{words.list}</h2>
        <Bullets lines={capabilities.map((one) => one.name)} />
        <History events={events} reader="supervisor" other={name} />
      </>
    ),
  })
}

function behaviourCount(capabilities: readonly PlacedCapability[]): number {
  return capabilities.reduce((total, { behaviours }) => total + behaviours.length, 0)
}

function Decline({ view }: { readonly view: AskedOfMe }): ReactNode {
  return (
    <p>
      <a href={pathOf(view, { ask: 'decline' })}>{words.declineLink}</a>
    </p>
  )
}

/** A request that is being rated: what is rated, and what is still to do. */
export function ratingPage({ view, events, said }: Omit<Around, 'from'> & { readonly view: RatingView }): string {
  const { verification, personName, capabilities, replies } = view
  const name = nameText(personName)
  const next = nextToRate(capabilities, replies)
  const handIn = pathOf(view, { ask: 'hand-in' })
  return framed({
    title: words.title(name),
    answer: words.answer(name, dateText(verification.openUntil)),
    wayBack,
    said,
    children: (
      <>
        <p>{`${words.progress(replies.size, behaviourCount(capabilities))}${next === null ? ` ${words.notYetIn}` : ''}`}</p>
        <p>
          <a className="nhsuk-button" href={next === null ? handIn : rateHref(view, next)}>
            {next === null ? words.toHandIn : words.goOn}
          </a>
        </p>
        <h2 className="nhsuk-heading-m">{words.list}</h2>
        <StatusList tasks={capabilities.map((one) => taskOf(view, one))} />
        {next !== null && (
          <p>
            <a className="nhsuk-button nhsuk-button--secondary" href={handIn}>
              {words.toHandIn}
            </a>
          </p>
        )}
        <p>{handInWords.frozen}.</p>
        <Said heading={words.message(name)} text={verification.message} />
        <Decline view={view} />
        <History events={events} reader="supervisor" other={name} />
      </>
    ),
  })
}

function taskOf(view: RatingView, capability: PlacedCapability): StatusTask {
  const rated = ratedIn(capability, view.replies)
  const all = capability.behaviours.length
  return { text: capability.name, hint: words.ratedOf(rated, all), state: { kind: rated === all ? 'completed' : rated === 0 ? 'incomplete' : 'in-progress' }, href: rateHref(view, capability) }
}

function rateHref({ verification: { verificationId } }: AskedOfMe, { place }: PlacedCapability): string {
  return href(paths.verificationRate, { verification: verificationId, place: String(place) })
}

/** A request with which nothing can be done any more. Nothing of what the person answered is on it. */
export function endedPage({ asked, events, said }: Omit<Around, 'from'> & { readonly asked: AskedOfMe }): string {
  const name = nameText(asked.personName)
  return framed({ title: words.title(name), answer: endedText(asked), wayBack, said, children: <History events={events} reader="supervisor" other={name} /> })
}

function endedText({ verification, stands }: AskedOfMe): string {
  switch (stands) {
    case 'ran-out':
      return words.ended.ranOut(dateText(verification.openUntil))
    case 'apart':
    case 'declined':
    case 'withdrawn':
      return words.ended[stands]
    // What goes on ends here only when nothing can be asked any more.
    case 'waiting':
    case 'begun':
    case 'in':
    case 'signed-off':
    case 'sign-off-over':
      return `${askedStandsWords[stands]}. ${words.noFramework}`
  }
}

/** For what a browser still holds of a request that has gone on meanwhile: the warning stands before what is so now. */
export function FrozenWarning(): ReactNode {
  return (
    <Warning heading={handInWords.frozen}>
      <p>{handInWords.frozenWhy}</p>
    </Warning>
  )
}
