import type { ReactNode } from 'react'
import type { Middle80 } from '../../../kernel/statistics/middle-80.ts'
import { DataTable } from '../../../platform/design/index.ts'
import { roundsOfACase } from '../rules/choices.ts'
import type { ByOutcome, WayBeside } from '../rules/looking-back.ts'
import type { Place } from '../rules/place.ts'
import { differenceText, lookingBackWords, spreadText, wayWords } from '../words/looking-back.ts'
import { outcomeWords } from '../words/outcomes.ts'

const words = lookingBackWords.ways

/** One’s own last round beside that of three other ways, a table for each outcome. */
export function OtherWays({ place, outcomes, ways }: { readonly place: Place; readonly outcomes: ByOutcome<readonly (Middle80 | null)[]>; readonly ways: readonly WayBeside[] }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-l">{words.heading}</h2>
      <p className="ek-reading">{words.about}</p>
      {place.outcomes.map((outcome) => (
        <DataTable
          key={outcome}
          caption={outcomeWords[outcome].name}
          columns={[{ heading: words.way }, { heading: outcomeWords[outcome].name }, { heading: words.difference }]}
          rows={[
            [words.yours, spreadText(outcome, outcomes[outcome]?.[roundsOfACase] ?? null), ''],
            ...ways.map(({ way, last, differences }) => [wayWords[way], spreadText(outcome, last[outcome] ?? null), differenceText(outcome, differences[outcome] ?? null)]),
          ]}
        />
      ))}
    </>
  )
}
