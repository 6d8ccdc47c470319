import type { ReactNode } from 'react'
import { formatNumber, intervalInWords } from '../../../kernel/number-text.ts'
import { NotShown, TiltChart, YearLines } from '../../../platform/design/index.ts'
import type { YearTilt } from '../rules/balance.ts'
import type { OrganisationView } from '../rules/organisation-view.ts'
import { type Rating, againstMiddle } from '../rules/ratings.ts'
import { organisationWords } from '../words/organisation.ts'

const words = organisationWords.ratings

/** How staff rated immediate and senior managers over the years, and which of the two is rated higher. */
export function RatingsSection({ view }: { readonly view: OrganisationView }): ReactNode {
  const [first, last] = [view.management[0]?.year, view.management.at(-1)?.year]
  if (first === undefined || last === undefined) {
    return <NotShown what={words.title} because={organisationWords.quantity.missingWhy.figure} />
  }
  return (
    <section id="ratings">
      <h2 className="nhsuk-heading-l">{words.heading(`${first} to ${last}`)}</h2>
      <YearLines
        words={{ heading: words.chartHeading, sentence: ratingsSentence(view), howSure: words.sure }}
        format={{ decimals: 2 }}
        series={[
          { meaning: 'management', name: words.management, points: view.management.map(toPoint) },
          { meaning: 'leadership', name: words.leadership, points: view.leadership.map(toPoint) },
        ]}
        breaks={first <= 2014 && last >= 2015 ? [{ afterYear: 2014, words: words.breakShort }] : []}
      />
      <p>{words.break}</p>
      <p>{words.reworded}</p>
      <p>{words.notConstructs}</p>
      <Tilts tilts={view.tilts} />
    </section>
  )
}

function toPoint({ year, value, lower, upper }: Rating) {
  return { year, value, interval: { lower, upper } }
}

/** What the newest ratings say, each with its interval, against the middle of the same year. */
export function ratingsSentence(view: OrganisationView): string {
  const parts: readonly (readonly [string, Rating | undefined])[] = [
    [words.management.toLowerCase(), view.management.at(-1)],
    [words.leadership.toLowerCase(), view.leadership.at(-1)],
  ]
  return parts
    .flatMap(([what, rating]) =>
      rating === undefined
        ? []
        : [
            words.sentence(what, rating.year, formatNumber(rating.value, 2), intervalInWords(rating, 2)),
            ...(rating.mean === null ? [] : [words[againstMiddle(rating)](formatNumber(rating.mean, 2))]),
          ],
    )
    .join(' ')
}

function Tilts({ tilts }: { readonly tilts: readonly YearTilt[] }): ReactNode {
  const newest = tilts.at(-1)
  if (newest === undefined) return null
  return (
      <TiltChart
        words={{ heading: organisationWords.tilt.heading, sentence: tiltSentence(newest), howSure: `${organisationWords.tilt.sure} ${organisationWords.tilt.unit}` }}
        format={{ decimals: 2 }}
        sides={organisationWords.tilt.sides}
        points={tilts.map(({ year, value, lower, upper }) => ({ label: String(year), value, interval: { lower, upper } }))}
      />
  )
}

/** A direction only when the whole interval lies on one side of no difference. */
export function tiltSentence({ year, lower, upper }: YearTilt): string {
  if (lower > 0) return organisationWords.tilt.moreLeadership(year)
  if (upper < 0) return organisationWords.tilt.moreManagement(year)
  return organisationWords.tilt.cannotTell(year)
}
