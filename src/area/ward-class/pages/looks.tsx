import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { OwnForm } from '../../../platform/design/index.ts'
import type { Look } from '../rules/look.ts'
import { lookWords as words } from '../words/look.ts'
import { LookPart } from './look-part.tsx'

/** What a class did, week by week, and how to show more of it. */
export interface LooksModel {
  /** The address of the page of who leads. */
  readonly address: string
  readonly joined: number
  /** Time stands in every ward: nobody comes to the end of a week. */
  readonly frozen: boolean
  /** The last week of which a new look can be made, and how many would be in it; null when there is none. */
  readonly next: { readonly week: number; readonly unseen: number } | null
  /** The newest week first. */
  readonly weeks: readonly { readonly week: number; readonly parts: readonly Look[] }[]
}

/** What was asked for is where the page comes up, and not below what was there before. */
const looksId = 'looks'

/** The newest week stands open, earlier ones can be opened. */
export function Looks({ address, joined, frozen, next, weeks }: LooksModel): ReactNode {
  const [newest, ...earlier] = weeks
  return (
    <section aria-labelledby={looksId}>
      <h2 className="nhsuk-heading-m" id={looksId}>
        {words.heading}
      </h2>
      {next === null && newest === undefined && <p>{words.none}</p>}
      {next !== null && (
        <div className="ek-screen-only">
          <p>
            {words.ready(next.week, next.unseen, joined)} {words.wait}
          </p>
          {frozen && next.unseen < joined && <p>{words.waitFrozen}</p>}
          <OwnForm action={`${address}#${looksId}`} carried={{ act: ['look'], week: [String(next.week)] }} buttons={[{ text: words.show(next.week) }]} />
        </div>
      )}
      {newest !== undefined && <WeekOfLooks {...newest} />}
      {earlier.map((one) => (
        <Details key={one.week} className="ek-details">
          <Details.Summary>{words.earlier(one.week)}</Details.Summary>
          <Details.Text>
            <WeekOfLooks {...one} />
          </Details.Text>
        </Details>
      ))}
    </section>
  )
}

function WeekOfLooks({ week, parts }: LooksModel['weeks'][number]): ReactNode {
  return parts.map((look, place) => (
    <section key={place}>
      <h3 className="nhsuk-heading-m">
        {words.week(week)}: {parts.length === 1 ? words.all(look.places) : words.part(place, look.places)}
      </h3>
      <LookPart look={look} />
    </section>
  ))
}
