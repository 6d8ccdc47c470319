import type { ReactNode } from 'react'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { type FormOrigin, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import type { VerificationEvent } from '../records.ts'
import { mayDo } from '../rules/steps.ts'
import { confirmedIn, nearAndOpen } from '../rules/shared.ts'
import type { SharedRequest } from '../service/confirm.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { askedStandsWords, requestWords } from '../words/asked.ts'
import { confirmWords as words } from '../words/confirm.ts'
import { Views } from './comparison.tsx'
import { Said, framed } from './frame.tsx'
import { History } from './history.tsx'
import { SignOffFacts } from './sign-off-facts.tsx'

/** Everything that the page of a request shows once both see both, to its supervisor. */
export interface SharedPageModel {
  readonly request: SharedRequest
  readonly events: readonly VerificationEvent[]
  readonly today: CalendarDate
  readonly from: FormOrigin
  readonly said: string | null
}

/** Both views, with what the supervisor said of them and can say. */
export function sharedPage({ request, events, today, from, said }: SharedPageModel): string {
  const { verification, personName, comparison } = request
  const name = nameText(personName)
  const { verificationId } = verification
  const mayConfirm = mayDo(verification, 'confirm', { today, isClose: request.isClose })
  const linkOf = ({ place }: { readonly place: number }) => (mayConfirm ? href(paths.verificationCapability, { verification: verificationId, place: String(place) }) : null)
  return framed({
    title: requestWords.title(name),
    answer: `${askedStandsWords[request.stands]}.`,
    wayBack: { text: requestWords.back, href: href(paths.verifications) },
    said,
    isWide: true,
    children: (
      <>
        <div className="ek-reading">
          <h2 className="nhsuk-heading-m">{words.heading}</h2>
          <SignOffFacts verification={verification} comparison={comparison} />
          {mayConfirm ? <ToConfirm request={request} /> : <SignedOff request={request} today={today} from={from} />}
          <Said heading={words.yourOverall} text={verification.comment} />
        </div>
        <Views comparison={comparison} reader="supervisor" linkOf={linkOf} />
        <History events={events} reader="supervisor" other={name} />
      </>
    ),
  })
}

function ToConfirm({ request: { verification: { verificationId }, comparison } }: { readonly request: SharedRequest }): ReactNode {
  const near = nearAndOpen(comparison).length
  const confirmed = confirmedIn(comparison).length
  return (
    <div className="ek-screen-only">
      <p>{words.progress(confirmed, comparison.capabilities.length)}</p>
      {near > 0 && (
        <p>
          <a className="nhsuk-button" href={href(paths.verificationConfirm, { verification: verificationId })}>
            {words.nearLink(near)}
          </a>
        </p>
      )}
      {confirmed > 0 && (
        <p>
          <a className={`nhsuk-button${near > 0 ? ' nhsuk-button--secondary' : ''}`} href={href(paths.verification, { verification: verificationId }, { ask: 'sign-off' })}>
            {words.signOffLink}
          </a>
        </p>
      )}
    </div>
  )
}

function SignedOff({ request: { verification, isClose }, today, from }: Pick<SharedPageModel, 'request' | 'today' | 'from'>): ReactNode {
  const { verificationId, version, signedOffAt, validUntil } = verification
  if (signedOffAt === null || validUntil === null) return null
  const until = dateText(validUntil)
  if (!mayDo(verification, 'take-back', { today, isClose })) return <p>{words.stoodUntil(until)}</p>
  return (
    <>
      <p>{words.standsUntil(dateText(londonDay(signedOffAt)), until)}</p>
      <div className="ek-screen-only">
        <p>{words.takeBackWhy}</p>
        <PlainForm action={href(paths.verification, { verification: verificationId })} from={from} carried={{ do: ['take-back'], version: [String(version)] }} buttons={[{ text: words.takeBack, isSecondary: true }]} />
      </div>
    </>
  )
}
