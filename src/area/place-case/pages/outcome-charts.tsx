import type { ReactNode } from 'react'
import type { Middle80 } from '../../../kernel/statistics/middle-80.ts'
import { HowSure, YearLines } from '../../../platform/design/index.ts'
import type { ByOutcome } from '../rules/looking-back.ts'
import type { OutcomeName, Place } from '../rules/place.ts'
import { replicationsOfACase } from '../rules/replications.ts'
import { lookingBackWords } from '../words/looking-back.ts'
import { outcomeWords } from '../words/outcomes.ts'

const words = lookingBackWords.outcomes

/** Draws each outcome of a place over the rounds, with the range of the middle 80%. */
export function OutcomeCharts({ place, outcomes }: { readonly place: Place; readonly outcomes: ByOutcome<readonly (Middle80 | null)[]> }): ReactNode {
  return (
    <>
      <div className="ek-reading">
        <p>{words.sentence}</p>
        <HowSure>{words.howSure(replicationsOfACase)}</HowSure>
      </div>
      {place.outcomes.map((outcome) => (
        <OutcomeChart key={outcome} outcome={outcome} spreads={outcomes[outcome] ?? []} />
      ))}
    </>
  )
}

function OutcomeChart({ outcome, spreads }: { readonly outcome: OutcomeName; readonly spreads: readonly (Middle80 | null)[] }): ReactNode {
  const { name, about, decimals, unit } = outcomeWords[outcome]
  return <YearLines words={{ heading: name, sentence: about }} format={{ decimals, unit }} step={words.step} series={[{ meaning: 'common-cause', name, points: spreads.map(pointOf) }]} />
}

function pointOf(spread: Middle80 | null, round: number) {
  return spread === null ? { year: round } : { year: round, value: spread.median, interval: { lower: spread.low80, upper: spread.high80 } }
}
