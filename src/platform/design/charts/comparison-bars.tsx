import type { ReactNode } from 'react'
import { drawable, numberText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import type { Source } from '../pieces/evidence.tsx'
import { SourceNote } from '../pieces/evidence.tsx'
import type { TableModel } from '../pieces/tables.tsx'
import { words } from '../words.ts'
import { coordinate } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'

/** Published figures of several places as bars. Their definitions differ, so each stands written at its bar. */
interface ComparisonBarsModel {
  readonly words: FigureWords
  readonly format: NumberFormat
  readonly bars: readonly ComparisonBar[]
}

interface ComparisonBar {
  readonly name: string
  readonly value?: number
  /** When it was measured. */
  readonly year: string
  /** What is counted and what is not. */
  readonly definition: string
  readonly source?: Source
}

/** Draws published figures as bars from zero, each with its definition. */
export function ComparisonBars(model: ComparisonBarsModel): ReactNode {
  const longest = model.bars.reduce((most, { value }) => Math.max(most, drawable(value) ?? 0), 0)
  return (
    <Figure
      words={model.words}
      table={barTable(model)}
      picture={
        model.bars.length === 0 ? undefined : (
          <ol className="ek-bars">
            {model.bars.map((bar, index) => (
              <li key={index}>
                <p className="ek-bars__name">
                  <strong>{`${bar.name}, ${bar.year}: ${numberText(bar.value, model.format)}`}</strong>
                </p>
                <Bar share={longest > 0 ? Math.max(0, drawable(bar.value) ?? 0) / longest : 0} isKnown={drawable(bar.value) !== undefined} />
                <p className="ek-note">{bar.definition}</p>
                {bar.source !== undefined && <SourceNote sources={[bar.source]} />}
              </li>
            ))}
          </ol>
        )
      }
    />
  )
}

/** The bar repeats the number beside it, so it is hidden from those who hear the page. */
function Bar({ share, isKnown }: { readonly share: number; readonly isKnown: boolean }): ReactNode {
  return (
    <svg className="ek-bars__bar" viewBox="0 0 200 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {isKnown ? <rect className="ek-c-bar" x={0} y={0} width={coordinate(share * 200)} height={6} /> : null}
      <line className="ek-c-axis" x1={0} x2={0} y1={0} y2={6} />
    </svg>
  )
}

function barTable({ words: { heading }, format, bars }: ComparisonBarsModel): TableModel {
  return {
    caption: heading,
    columns: [{ heading: words.place }, { heading: words.figure, isNumber: true }, { heading: words.year }, { heading: words.definition }],
    rows: bars.map(({ name, value, year, definition }) => [name, numberText(value, format), year, definition]),
  }
}
