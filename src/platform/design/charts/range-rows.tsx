import type { ReactNode } from 'react'
import { drawable, drawableRange, numberText, rangeText } from '../number-text.ts'
import type { NumberFormat, Range } from '../number-text.ts'
import { SmallDrawing, coordinate } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { Lettering, anchorWithin, brokenLines, lettersWithin, lineHeight, widthOf } from './lettering.tsx'
import { linearScale } from './linear-scale.ts'
import { Mark } from './marks.tsx'
import type { Scale } from './scales.ts'
import { ticksOf } from './scales.ts'

/** How much of something goes to management and to leadership, as two ranges on one scale. They are drawn apart and never added. */
export interface RangeRowsModel {
  readonly words: FigureWords
  /** How the ranges are written. */
  readonly format: NumberFormat
  readonly lowest: number
  readonly highest: number
  /** What the scale counts. */
  readonly measure: string
  readonly rows: readonly RangeRow[]
  /** Headings of the table: what a row is, and its range. */
  readonly columns: readonly [string, string]
}

interface RangeRow {
  readonly meaning: 'management' | 'leadership'
  readonly name: string
  readonly range: Range
}

const rowHeight = 62
// Below it a scale has no steps any more.
const leastSpan = 1e-6
const [start, endOfPaper] = [10, 14]

/** Draws each range as a band with its mark, and writes it beside its name. */
export function RangeRows(model: RangeRowsModel): ReactNode {
  const hasPicture = drawable(model.lowest) !== undefined && drawable(model.highest) !== undefined && model.highest - model.lowest > leastSpan && model.rows.some(({ range }) => drawableRange(range) !== undefined)
  const description = model.rows.map(({ name, range }) => `${name}: ${rangeText(range, model.format)}`).join('. ')
  const table = { caption: model.words.heading, columns: [{ heading: model.columns[0] }, { heading: model.columns[1], isNumber: true }], rows: model.rows.map(({ name, range }) => [name, rangeText(range, model.format)]) }
  return <Figure words={model.words} table={table} picture={hasPicture ? <SmallDrawing title={model.words.heading} description={description} draw={(paper) => drawRows(model, paper)} /> : undefined} />
}

function drawRows({ format, lowest, highest, measure, rows }: RangeRowsModel, paper: Paper): Picture {
  const scale = linearScale([lowest, highest], [start, paper.width - endOfPaper])
  const foot = rows.length * rowHeight
  const measureLines = brokenLines(measure, lettersWithin(paper.width - start), 2)
  return {
    height: foot + 26 + measureLines.length * lineHeight,
    content: (
      <>
        {rows.map((row, index) => (
          <Row key={index} row={row} scale={scale} top={index * rowHeight} format={format} />
        ))}
        <line className="ek-c-axis" x1={start} x2={coordinate(scale(highest))} y1={foot} y2={foot} />
        {ticksOf(scale, 5, format).map(({ at }) => {
          const text = numberText(at, { decimals: 0 })
          return <Lettering key={at} x={scale(at)} y={foot + 17} lines={[text]} anchor={anchorWithin(scale(at), widthOf(text), paper.width)} tone="quiet" />
        })}
        <Lettering x={start} y={foot + 36} lines={measureLines} tone="quiet" />
      </>
    ),
  }
}

function Row({ row: { meaning, name, range }, scale, top, format }: { readonly row: RangeRow; readonly scale: Scale; readonly top: number; readonly format: NumberFormat }): ReactNode {
  const known = drawableRange(range)
  const at = (value: number) => scale(Math.min(Math.max(value, scale.domain()[0]), scale.domain()[1]))
  const y = top + 40
  return (
    <g className={`ek-c-series ek-c-series--${meaning}`}>
      <Lettering x={start} y={top + 18} lines={[`${name}: ${rangeText(range, format)}`]} tone="strong" />
      <line className="ek-c-grid" x1={coordinate(scale.range()[0])} x2={coordinate(scale.range()[1])} y1={y} y2={y} />
      {known !== undefined && <line className="ek-c-whisker" x1={coordinate(at(known.lower))} x2={coordinate(at(known.upper))} y1={y} y2={y} />}
      {known !== undefined && [known.lower, known.upper].map((end) => <Mark key={end} meaning={meaning} x={at(end)} y={y} />)}
    </g>
  )
}
