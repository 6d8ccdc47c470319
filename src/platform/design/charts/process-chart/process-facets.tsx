import { useId } from 'react'
import type { ReactNode } from 'react'
import type { Range } from '../../number-text.ts'
import { processWords } from '../../process-words.ts'
import { words as designWords } from '../../words.ts'
import { Figure } from '../figure.tsx'
import type { FigureWords } from '../figure.tsx'
import { ProcessIcons } from '../process-icons.tsx'
import type { AssuranceName, VariationName } from '../process-icons.tsx'
import { SharedKey } from './key.tsx'
import { valuesOf } from './layout.ts'
import type { ProcessChartModel } from './model.ts'
import { ProcessChart, hasValues } from './process-chart.tsx'
import type { RuleSetWords } from './process-figure.tsx'
import { processTable } from './rows.ts'

/** One of several charts, with a name and a sentence of its own. */
export interface ProcessFacet {
  readonly name: string
  readonly sentence: ReactNode
  readonly chart: ProcessChartModel
  readonly variation?: VariationName | null
  readonly assurance?: AssuranceName | null
}

/** Several process charts side by side. */
export interface ProcessFacetsModel {
  readonly words: FigureWords
  readonly facets: readonly ProcessFacet[]
  /** `shared`: all on one scale, so that heights compare; `own`: each as large as it can be. */
  readonly scale: 'shared' | 'own'
  readonly ruleSet: RuleSetWords
}

const headingsBelow = { 2: 'h3', 3: 'h4', 4: 'h5' } as const

/** Draws several measures, or one in several places, each with its icons and its sentence. */
export function ProcessFacets({ words, facets, scale, ruleSet }: ProcessFacetsModel): ReactNode {
  const within = scale === 'shared' ? sharedRange(facets.map(({ chart }) => chart)) : undefined
  const hatching = useId()
  const Heading = headingsBelow[words.headingLevel ?? 3]
  return (
    <Figure
      words={words}
      picture={
        facets.length === 0 ? undefined : (
          <>
            <SharedKey models={facets.map(({ chart }) => chart)} hatching={hatching} />
            <div className="ek-multiples">
              {facets.map(({ name, sentence, chart, variation = null, assurance = null }, index) => (
                <div className="ek-multiples__one" key={index}>
                  <Heading className="ek-multiples__name">{name}</Heading>
                  <p className="ek-note">{sentence}</p>
                  <ProcessIcons variation={variation} assurance={assurance} size={32} />
                  {hasValues(chart) ? <ProcessChart model={within === undefined ? chart : { ...chart, within }} title={name} isSmall /> : <Nothing />}
                </div>
              ))}
            </div>
          </>
        )
      }
      table={facetTable(words.heading, facets)}
      foot={
        <p className="ek-source">
          {processWords.ruleSet} <strong>{ruleSet.name}</strong>. {ruleSet.how}
        </p>
      }
    />
  )
}

function Nothing(): ReactNode {
  return (
    <div className="ek-hatched">
      <p className="ek-hatched__words">{designWords.nothingToDraw}</p>
    </div>
  )
}

function sharedRange(charts: readonly ProcessChartModel[]): Range | undefined {
  const values = charts.flatMap(valuesOf).filter((value) => value !== undefined)
  const [first] = values
  if (first === undefined) return undefined
  return values.reduce<Range>(({ lower, upper }, value) => ({ lower: Math.min(lower, value), upper: Math.max(upper, value) }), { lower: first, upper: first })
}

/** All points below each other, each named by its chart and its time: numbers, meaning and why. */
function facetTable(caption: string, facets: readonly ProcessFacet[]) {
  const tables = facets.map(({ name, chart }) => ({ name, table: processTable(chart, name) }))
  const { point, value, meaning, rules } = processWords.table
  return {
    caption,
    columns: [{ heading: processWords.table.chart }, { heading: point }, { heading: value, isNumber: true }, { heading: meaning }, { heading: rules }],
    rows: tables.flatMap(({ name, table }) => table.rows.map((row) => [name, row[0], row[1], row.at(-2), row.at(-1)])),
  }
}
