import type { ReactNode } from 'react'
import { RangeRows, stageWords } from '../../../platform/design/index.ts'
import { hoursOfMix } from '../content/demand.ts'
import type { ToldDemand } from '../rules/demand.ts'
import { demandWords as words, domainHeadings } from '../words/profile.ts'

/** What mix of management and leadership the post asks for, as a picture of its own. */
export function DemandFigure({ demand: { management, sentence, of, stage } }: { readonly demand: ToldDemand }): ReactNode {
  const leadership = { lower: hoursOfMix - management.upper, upper: hoursOfMix - management.lower }
  const [what, hours] = words.columns
  return (
    <RangeRows
      words={{ heading: words.heading, headingLevel: 2, sentence: `${of.kind === 'post' ? words.ofPost(of.title, stageWords[stage]) : words.ofStage(stageWords[stage])} ${sentence}`, howSure: words.howSure }}
      format={{ decimals: 0, unit: words.unit }}
      lowest={0}
      highest={hoursOfMix}
      measure={words.measure}
      rows={[
        { meaning: 'management', name: domainHeadings.management, range: management },
        { meaning: 'leadership', name: domainHeadings.leadership, range: leadership },
      ]}
      columns={[what, hours]}
    />
  )
}
