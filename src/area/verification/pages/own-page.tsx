import type { ReactNode } from 'react'
import { type FormOrigin, PlainForm, dateText } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import { mayWithdraw } from '../rules/steps.ts'
import type { OwnRequest } from '../service/own-request.ts'
import { ownWords as words } from '../words/request.ts'
import { Views } from './comparison.tsx'
import { SignOffFacts } from './sign-off-facts.tsx'
import { Said, framed } from './frame.tsx'
import { History } from './history.tsx'

/** One request, for the person who asked. */
export function ownPage({ request, said }: { readonly request: OwnRequest; readonly said: string | null }): string {
  const { verification, supervisorName, isClose, events, comparison } = request
  const name = nameText(supervisorName)
  const { assessmentId, message, declineReason, comment } = verification
  return framed({
    title: words.title(name),
    answer: standsText(request, name),
    wayBack: { text: words.back, href: href(paths.verificationAsk, { assessment: assessmentId }) },
    said,
    isWide: true,
    children: (
      <>
        <div className="ek-reading">
          {comparison !== null && !isClose && <p>{words.apartSince(name)}</p>}
          {comparison !== null && <SignOffFacts verification={verification} comparison={comparison} />}
          <Said heading={words.overall} text={comment} />
          <Said heading={words.reason} text={declineReason} />
          <Said heading={words.yourMessage} text={message} />
        </div>
        {comparison !== null && <Views comparison={comparison} reader="person" />}
        <div className="ek-reading">
          {comparison !== null && <p>{words.noteChange}</p>}
          <History events={events} reader="person" other={name} />
          <Withdraw request={request} />
        </div>
      </>
    ),
  })
}

/** How a request stands, as the person is told. */
export function standsText({ verification: { openUntil, ratedAt, signedOffAt, validUntil }, stands }: Pick<OwnRequest, 'verification' | 'stands'>, name: string): string {
  const day = (moment: Date | null) => (moment === null ? '' : dateText(londonDay(moment)))
  const until = dateText(openUntil)
  switch (stands) {
    case 'waiting':
      return words.stands.waiting(name, until)
    case 'begun':
      return words.stands.begun(name, until)
    case 'in':
      return words.stands.in(name, day(ratedAt))
    case 'signed-off':
      return words.stands.signedOff(name, day(signedOffAt), dateText(validUntil ?? ''))
    case 'sign-off-over':
      return words.stands.over(name, dateText(validUntil ?? ''))
    case 'apart':
      return words.stands.apart(name)
    case 'ran-out':
      return words.stands.ranOut(name, until)
    case 'declined':
      return words.stands.declined(name)
    case 'withdrawn':
      return words.stands.withdrawn
  }
}

function Withdraw({ request: { verification, comparison } }: { readonly request: OwnRequest }): ReactNode {
  const { assessmentId, verificationId } = verification
  if (!mayWithdraw(verification)) return null
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.withdrawHeading}</h2>
      <p>{comparison === null ? words.withdrawTextOpen : words.withdrawText}</p>
      <p>
        <a href={href(paths.ownVerification, { assessment: assessmentId, verification: verificationId }, { ask: 'withdraw' })}>{words.withdrawLink}</a>
      </p>
    </section>
  )
}

/** Asks once more before a request is withdrawn. */
export function withdrawPage({ request: { verification, supervisorName, comparison }, from }: { readonly request: OwnRequest; readonly from: FormOrigin }): string {
  const { assessmentId, verificationId, version } = verification
  const here = href(paths.ownVerification, { assessment: assessmentId, verification: verificationId })
  const name = nameText(supervisorName)
  return framed({
    title: words.withdrawTitle(name),
    answer: comparison === null ? words.withdrawTextOpen : words.withdrawText,
    wayBack: { text: words.title(name), href: here },
    children: (
      <>
        <p>{comparison === null ? words.withdrawAnswerOpen : words.withdrawAnswer}</p>
        <PlainForm action={here} from={from} carried={{ version: [String(version)], do: ['withdraw'] }} buttons={[{ text: words.withdrawButton }]} />
        <p>
          <a href={here}>{words.withdrawNot}</a>
        </p>
      </>
    ),
  })
}
