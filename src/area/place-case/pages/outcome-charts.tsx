import type { ReactNode } from 'react'
import { HowSure, YearLines } from '../../../platform/design/index.ts'
import type { ByOutcome } from '../rules/looking-back.ts'
import type { OutcomeName, PlaceId } from '../rules/place.ts'
import type { Spread } from '../rules/ranges.ts'
import { replicationsOfACase } from '../rules/replications.ts'
import { lookingBackWords } from '../words/looking-back.ts'
import { outcomeWords } from '../words/outcomes.ts'

const words = lookingBackWords.outcomes

/** Outcomes that stand in one picture, because they share a unit; alone where the heading is that of the outcome. */
const pictures: Readonly<Record<PlaceId, readonly { readonly heading: string | null; readonly outcomes: readonly OutcomeName[] }[]>> = {
  'home-with-support': [
    { heading: null, outcomes: ['days'] },
    { heading: words.shares, outcomes: ['worse', 'back'] },
  ],
  'a-neighbourhood-team': [
    { heading: words.late, outcomes: ['lateWorseOff', 'lateBetterOff'] },
    { heading: null, outcomes: ['gap'] },
    { heading: null, outcomes: ['firstVisit'] },
  ],
}

/** Draws the outcomes of a place over the rounds, each with the range of the middle 80%. */
export function OutcomeCharts({ place, outcomes }: { readonly place: PlaceId; readonly outcomes: ByOutcome<readonly (Spread | null)[]> }): ReactNode {
  return (
    <>
      <div className="ek-reading">
        <p>{words.sentence}</p>
        <HowSure>{words.howSure(replicationsOfACase)}</HowSure>
      </div>
      {pictures[place].map(({ heading, outcomes: names }) => (
        <OutcomeChart key={names.join(' ')} heading={heading} names={names} outcomes={outcomes} />
      ))}
    </>
  )
}

function OutcomeChart({ heading, names, outcomes }: { readonly heading: string | null; readonly names: readonly OutcomeName[]; readonly outcomes: ByOutcome<readonly (Spread | null)[]> }): ReactNode {
  const [first] = names
  if (first === undefined) return null
  const { decimals, unit } = outcomeWords[first]
  return (
    <YearLines
      words={{ heading: heading ?? outcomeWords[first].name, sentence: names.map((name) => outcomeWords[name].about).join(' ') }}
      format={{ decimals, unit }}
      step={words.step}
      series={names.map((name, index) => ({ meaning: index === 0 ? 'common-cause' : 'direct-care', name: outcomeWords[name].name, points: (outcomes[name] ?? []).map(pointOf) }))}
    />
  )
}

function pointOf(spread: Spread | null, round: number) {
  return spread === null ? { year: round } : { year: round, value: spread.median, interval: { lower: spread.lower, upper: spread.upper } }
}
