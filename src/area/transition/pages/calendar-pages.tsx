import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { Bullets, type FormOrigin, PlainForm, TextField, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { OpenedTransition } from '../service/asking.ts'
import { calendarWords as words } from '../words/calendar.ts'
import { framed } from './frame.tsx'

/** What the page says of the secret address, and what its forms need. */
export interface CalendarState {
  /** Null while there is none. */
  readonly madeOn: CalendarDate | null
  readonly from: FormOrigin
  readonly secondFormId: string
}

/** The days of one's own transition for a calendar: as a file, or under a secret address. */
export function CalendarPart({ opened: { transition: { transitionId: transition } }, calendar: { madeOn, from, secondFormId } }: { readonly opened: OpenedTransition; readonly calendar: CalendarState }): ReactNode {
  const action = href(paths.transition, { transition })
  return (
    <section id="calendar" className="ek-reading ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <p>{words.what}</p>
      <p><a href={href(paths.transitionCalendarFile, { transition })}>{words.download}</a></p>
      <p>{madeOn === null ? words.addressWhy : words.made(dateText(madeOn))}</p>
      <PlainForm action={action} from={from} carried={{ do: ['calendar'] }} buttons={[{ text: madeOn === null ? words.make : words.again, isSecondary: true }]} />
      {madeOn !== null && <PlainForm action={action} from={{ ...from, formId: secondFormId }} carried={{ do: ['calendar-end'] }} buttons={[{ text: words.end, isSecondary: true }]} />}
    </section>
  )
}

/** The secret address, this once. */
export function calendarAddressPage({ opened: { transition: { transitionId: transition } }, address }: { readonly opened: OpenedTransition; readonly address: string }): string {
  const { title, answer, address: label, how, back } = words.page
  return framed({
    title,
    answer,
    wayBack: { text: back, href: href(paths.transition, { transition }) },
    children: (
      <div className="ek-reading">
        <TextField id="address" name="address" label={label} value={address} />
        <Bullets lines={how} />
      </div>
    ),
  })
}
