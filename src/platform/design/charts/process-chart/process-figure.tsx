import type { ReactNode } from 'react'
import { processWords } from '../../process-words.ts'
import type { FigureWords } from '../figure.tsx'
import { Figure } from '../figure.tsx'
import { ProcessIcons } from '../process-icons.tsx'
import type { AssuranceName, VariationName } from '../process-icons.tsx'
import { Downloads } from './downloads.tsx'
import type { DownloadsModel } from './downloads.tsx'
import type { ProcessChartModel } from './model.ts'
import { ProcessChart, hasValues } from './process-chart.tsx'
import { processTable } from './rows.ts'

/** The rules that a chart follows: their name, and how centre and limits were made. */
export interface RuleSetWords {
  readonly name: string
  readonly how: ReactNode
}

/** A process chart with everything that belongs to it. */
export interface ProcessFigureModel {
  readonly words: FigureWords
  readonly chart: ProcessChartModel
  readonly variation?: VariationName | null
  readonly assurance?: AssuranceName | null
  readonly ruleSet: RuleSetWords
  readonly downloads?: DownloadsModel
}

/** Heading, sentence, icons with their words, chart, table, rules and downloads; printed on one page. */
export function ProcessFigure({ words, chart, variation = null, assurance = null, ruleSet, downloads }: ProcessFigureModel): ReactNode {
  const picture = (
    <>
      <ProcessIcons variation={variation} assurance={assurance} />
      <ProcessChart model={chart} title={words.heading} />
    </>
  )
  return (
    <div className="ek-process-figure">
      <Figure
        words={words}
        picture={hasValues(chart) ? picture : undefined}
        table={processTable(chart, words.heading)}
        foot={
          <>
            <p className="ek-source">
              {processWords.ruleSet} <strong>{ruleSet.name}</strong>. {ruleSet.how}
            </p>
            {downloads !== undefined && hasValues(chart) && <Downloads model={downloads} name={words.heading} />}
          </>
        }
      />
    </div>
  )
}
