import type { ReactNode } from 'react'
import { ProcessFacets, type ProcessFacet } from '../../../platform/design/index.ts'
import { chartWords } from '../../simulated-ward/index.ts'
import type { WardName } from '../rules/three-wards.ts'
import { limitsText } from '../view/ward-charts.ts'
import { chartSentence, roundWords as words, ruleSetName } from '../words/pages.ts'
import { wardWords } from '../words/wards.ts'

/** The outcomes of one ward, as they are charted. */
export interface ChartsOfWard {
  readonly name: WardName
  readonly charts: readonly ProcessFacet[]
}

/** Five outcomes of each ward as process charts. @param weeks how many are over, at least one */
export function WardCharts({ wards, weeks }: { readonly wards: readonly ChartsOfWard[]; readonly weeks: number }): ReactNode {
  return (
    <>
      <p className="ek-reading">{words.chartsLead}</p>
      {wards.map(({ name, charts }) => (
        <ProcessFacets key={name} words={{ heading: wardWords[name].ward, sentence: chartSentence(wardWords[name].ward, weeks) }} facets={charts} scale="own" ruleSet={{ name: ruleSetName, how: limitsText(weeks) }} />
      ))}
      <p className="ek-source">{chartWords.apart}</p>
    </>
  )
}
