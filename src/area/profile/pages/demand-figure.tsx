import type { ReactNode } from 'react'
import { DataTable, HowSure, RangeRows, dateText, stageWords } from '../../../platform/design/index.ts'
import { hoursOfMix } from '../content/demand.ts'
import type { AgreedHours, ToldDemand } from '../rules/demand.ts'
import { demandWords as words, domainHeadings } from '../words/profile.ts'

/** What mix of management and leadership the post asks for, as a picture of its own. */
export function DemandFigure({ demand: { management, sentence, of, stage } }: { readonly demand: ToldDemand }): ReactNode {
  const leadership = { lower: hoursOfMix - management.upper, upper: hoursOfMix - management.lower }
  const [what, hours] = words.columns
  return (
    <RangeRows
      words={{ heading: words.heading, headingLevel: 2, sentence: `${postText(of, stageWords[stage])} ${sentence}`, howSure: words.howSure }}
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

/** What was agreed for the post, in place of our judgement. The hours stand side by side and are not added. */
export function AgreedFigure({ demand: { of, stage }, agreed: { hours, agreedOn, href } }: { readonly demand: ToldDemand; readonly agreed: AgreedHours }): ReactNode {
  const { care, management, leadership } = hours
  const facts = [{ name: words.agreed.care, value: care }, { name: domainHeadings.management, value: management }, { name: domainHeadings.leadership, value: leadership }]
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <p>
        {`${postText(of, stageWords[stage])} ${words.agreed.sentence(dateText(agreedOn))}`} <a href={href}>{words.agreed.link}</a>
      </p>
      <HowSure>{words.agreed.howSure}</HowSure>
      <DataTable caption={words.heading} isCaptionHidden columns={[{ heading: words.columns[0] }, { heading: words.agreed.hours, isNumber: true }]} rows={facts.map(({ name, value }) => [name, String(value)])} />
    </section>
  )
}

function postText(of: ToldDemand['of'], stage: string): string {
  if (of.kind === 'stage') return words.ofStage(stage)
  return of.startsOn === null ? words.ofPost(of.title, stage) : words.ofComing(of.title, stage, dateText(of.startsOn))
}
