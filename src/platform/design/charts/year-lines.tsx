import { useId } from 'react'
import type { ReactNode } from 'react'
import { drawable, drawableRange, numberText, rangeText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import type { TableModel } from '../pieces/tables.tsx'
import { words } from '../words.ts'
import { LeftAxis, leftWidth } from './axes.tsx'
import { Drawing, Hatching, coordinate } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight } from './lettering.tsx'
import { Mark } from './marks.tsx'
import { scaleOver } from './scales.ts'
import type { Scale } from './scales.ts'
import { SeriesLine } from './series-line.tsx'
import type { YearSeries } from './series-line.tsx'
import { YearFoot } from './year-foot.tsx'
import { overYears, yearScale, yearsOf } from './years.ts'

/** One or two things over the years, each with its band of uncertainty. Years without a figure stay gaps. */
export interface YearLinesModel {
  readonly words: FigureWords
  readonly format: NumberFormat
  readonly series: readonly YearSeries[]
  /** What is counted along the foot where it is not years: 'Round'. */
  readonly step?: string
  /** Where figures before and after may not be compared: the line is interrupted and the word says why. */
  readonly breaks?: readonly { readonly afterYear: number; readonly words: string }[]
}

const plotHeight = 190
const edge = 8
const endWidth = 190

/** Draws values over years as lines with bands. */
export function YearLines(given: YearLinesModel): ReactNode {
  const model = { ...given, breaks: (given.breaks ?? []).filter(({ afterYear }) => drawable(afterYear) !== undefined) }
  const years = yearsOf(model.series.flatMap(({ points }) => points.map(({ year }) => year)))
  const values = model.series.flatMap(({ points }) => points.flatMap(({ value, interval }) => [value, interval?.lower, interval?.upper]))
  const hatching = useId()
  const hasPicture = years.length > 0 && values.some((value) => drawable(value) !== undefined)
  const description = model.series.map(({ name, points }) => overYears(name, points.map(({ year, value }) => ({ year, value })), model.format, model.step)).join('. ')
  return (
    <Figure
      words={model.words}
      table={yearTable(model, years)}
      picture={
        hasPicture ? <Drawing title={model.words.heading} description={description} draw={(paper) => drawLines(model, years, values, paper, `${hatching}${paper.kind}`)} /> : undefined
      }
    />
  )
}

function drawLines(model: YearLinesModel, years: readonly number[], values: readonly (number | undefined)[], paper: Paper, hatching: string): Picture {
  const breaks = model.breaks ?? []
  const names = model.series.map(({ name }) => brokenLines(name, lettersWithin(paper.kind === 'wide' ? endWidth - 16 : paper.width - 30), 4))
  const breakWords = breaks.map((one) => brokenLines(one.words, paper.kind === 'narrow' ? 16 : 30, 3))
  const breakHeight = breakWords.reduce((most, lines) => Math.max(most, lines.length), 0) * lineHeight
  const top = (paper.kind === 'wide' ? 0 : heightOf(names)) + breakHeight + 8
  const y = scaleOver(values, [top + plotHeight, top])
  if (y === undefined) return { height: 1, content: null }
  const left = leftWidth(y, model.format)
  const right = paper.width - (paper.kind === 'wide' ? endWidth : edge)
  const x = yearScale(years, left, right)
  return {
    height: top + plotHeight + 28,
    content: (
      <>
        <Hatching id={hatching} />
        {paper.kind === 'narrow' && <NamesAbove model={model} names={names} />}
        <LeftAxis scale={y} left={left} right={right} format={model.format} />
        <YearFoot years={years} scale={x} y={top + plotHeight} left={left} right={right} />
        <EmptyYears model={model} years={years} scale={x} top={top} hatching={hatching} />
        {breaks.map((one, index) => (
          <Break key={index} x={x(one.afterYear + 0.5)} top={top} foot={top + plotHeight} lines={breakWords[index] ?? []} left={left} right={right} />
        ))}
        {model.series.map((series, index) => (
          <SeriesLine key={index} series={series} years={years} breaks={breaks.map(({ afterYear }) => afterYear)} x={x} y={y} />
        ))}
        {paper.kind === 'wide' && <NamesAtEnds model={model} names={names} y={y} x={right + 8} foot={top + plotHeight} />}
      </>
    ),
  }
}

const nameGap = 4

function heightOf(names: readonly (readonly string[])[]): number {
  return names.reduce((sum, lines) => sum + lines.length * lineHeight + nameGap, 0)
}

/** On narrow paper the names stand above the picture, each behind its mark. */
function NamesAbove({ model, names }: { readonly model: YearLinesModel; readonly names: readonly (readonly string[])[] }): ReactNode {
  return names.map((lines, index) => {
    const top = heightOf(names.slice(0, index))
    return (
      <g key={index}>
        <Mark meaning={model.series[index]?.meaning ?? 'common-cause'} x={10} y={top + 9} />
        <Lettering x={24} y={top + 14} lines={lines} />
      </g>
    )
  })
}

/** On wide paper each name stands where its line ends; names that would touch are moved apart. */
function NamesAtEnds(props: { readonly model: YearLinesModel; readonly names: readonly (readonly string[])[]; readonly y: Scale; readonly x: number; readonly foot: number }): ReactNode {
  const { model, names, y, x, foot } = props
  const ends = model.series
    .map(({ points, meaning }, index) => {
      const last = points.filter(({ value }) => drawable(value) !== undefined).toSorted((a, b) => a.year - b.year).at(-1)?.value
      return { meaning, lines: names[index] ?? [], wanted: last === undefined ? foot : y(last) }
    })
    .toSorted((a, b) => a.wanted - b.wanted)
  const lowest = foot - heightOf(ends.map(({ lines }) => lines))
  return ends.map(({ meaning, lines, wanted }, index) => {
    const before = ends.slice(0, index)
    const floor = before.reduce((edgeBelow, one) => Math.max(edgeBelow, Math.min(one.wanted - 8, lowest)) + one.lines.length * lineHeight + nameGap, 0)
    const top = Math.max(floor, Math.min(wanted - 8, lowest + heightOf(before.map((one) => one.lines))))
    return (
      <g key={index}>
        <Mark meaning={meaning} x={x} y={top + 9} />
        <Lettering x={x + 12} y={top + 14} lines={lines} />
      </g>
    )
  })
}

/** Years in which no series has a figure are hatched. */
function EmptyYears({ model, years, scale, top, hatching }: { readonly model: YearLinesModel; readonly years: readonly number[]; readonly scale: Scale; readonly top: number; readonly hatching: string }): ReactNode {
  const known = new Set(model.series.flatMap(({ points }) => points.filter(({ value }) => drawable(value) !== undefined).map(({ year }) => Math.trunc(year))))
  const column = scale(1) - scale(0)
  return years
    .filter((year) => !known.has(year))
    .map((year) => (
      <g key={year}>
        <rect className="ek-c-empty" fill={`url(#${hatching})`} x={coordinate(scale(year) - column / 2)} y={coordinate(top)} width={coordinate(column)} height={plotHeight} />
        {column > 40 && <Lettering x={scale(year)} y={top + plotHeight / 2} lines={brokenLines(words.noFigure, 6)} anchor="middle" tone="quiet" />}
      </g>
    ))
}

function Break(props: { readonly x: number; readonly top: number; readonly foot: number; readonly lines: readonly string[]; readonly left: number; readonly right: number }): ReactNode {
  const { top, lines, left, right } = props
  const x = Math.min(right, Math.max(left, props.x))
  const share = (x - left) / (right - left)
  return (
    <g>
      <line className="ek-c-break" x1={coordinate(x)} x2={coordinate(x)} y1={coordinate(top)} y2={coordinate(props.foot)} />
      <Lettering x={x} y={top - 5 - (lines.length - 1) * lineHeight} lines={lines} anchor={share < 0.3 ? 'start' : share > 0.7 ? 'end' : 'middle'} tone="quiet" />
    </g>
  )
}

function yearTable({ words: { heading }, series, format, step = words.year }: YearLinesModel, years: readonly number[]): TableModel {
  return {
    caption: heading,
    columns: [{ heading: step }, ...series.map(({ name }) => ({ heading: name, isNumber: true }))],
    rows: years.map((year) => [
      String(year),
      ...series.map(({ points }) => {
        const point = points.find((one) => Math.trunc(one.year) === year)
        const interval = drawableRange(point?.interval)
        return `${numberText(point?.value, format)}${drawable(point?.value) !== undefined && interval !== undefined ? ` (${rangeText(interval, format)})` : ''}`
      }),
    ]),
  }
}
