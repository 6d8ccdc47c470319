import type { ReactNode } from 'react'
import { drawable, drawableRange, numberText, rangeText } from '../number-text.ts'
import type { NumberFormat, Range } from '../number-text.ts'
import type { TableModel } from '../pieces/tables.tsx'
import { words } from '../words.ts'
import { Drawing, coordinate } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { Lettering, anchorWithin, brokenLines, lettersWithin, lineHeight, widthOf } from './lettering.tsx'
import { Mark } from './marks.tsx'
import { scaleAround, ticksOf } from './scales.ts'
import type { Scale } from './scales.ts'

/** Leadership less management by year, each with its interval: which way it leans, or that nobody can tell. */
interface TiltChartModel {
  readonly words: FigureWords
  readonly format: NumberFormat
  readonly points: readonly TiltPoint[]
  /** What the two sides are called; the two domains unless told. */
  readonly sides?: TiltSides
}

/** What stands over each side of the line, and what is said of a row that lies on it. */
interface TiltSides {
  readonly management: { readonly heading: string; readonly leans: string }
  readonly leadership: { readonly heading: string; readonly leans: string }
}

const domainSides: TiltSides = {
  management: { heading: words.moreManagement, leans: words.tiltToManagement },
  leadership: { heading: words.moreLeadership, leans: words.tiltToLeadership },
}

interface TiltPoint {
  /** The year, or what else the row is. */
  readonly label: string
  /** Above 0: more leadership than management. */
  readonly value?: number
  readonly interval?: Range
}

const rowHeight = 34
const labelWidth = 46

/** Draws a tilt with its interval around the line of no tilt, one row a year. */
export function TiltChart(model: TiltChartModel): ReactNode {
  const values = model.points.flatMap(({ value, interval }) => [value, interval?.lower, interval?.upper])
  const hasPicture = model.points.some(({ value }) => drawable(value) !== undefined)
  const description = model.points.map((point) => `${point.label}: ${tiltWords(point, model.sides)}`).join('. ')
  return (
    <Figure
      words={model.words}
      table={tiltTable(model)}
      picture={hasPicture ? <Drawing title={model.words.heading} description={description} draw={(paper) => drawTilt(model, values, paper)} /> : undefined}
    />
  )
}

/**
 * What a tilt says: a direction only when its whole interval lies on one side of zero.
 * @param point a value without interval says nothing of a direction
 * @param sides what the two sides are called; the two domains unless told
 */
export function tiltWords(point: TiltPoint, sides: TiltSides = domainSides): string {
  const side = sideOf(point)
  if (side === 'none') return drawable(point.value) === undefined ? words.noFigure : words.cannotTell
  return sides[side].leans
}

function sideOf({ value, interval }: TiltPoint): 'management' | 'leadership' | 'none' {
  const range = drawableRange(interval)
  if (drawable(value) === undefined || range === undefined) return 'none'
  if (range.lower > 0) return 'leadership'
  return range.upper < 0 ? 'management' : 'none'
}

function drawTilt(model: TiltChartModel, values: readonly (number | undefined)[], paper: Paper): Picture {
  const scale = scaleAround(0, values, [labelWidth, paper.width - (paper.kind === 'narrow' ? 8 : 170)])
  if (scale === undefined) return { height: 1, content: null }
  const sides = model.sides ?? domainSides
  const [left = 0, right = 0] = scale.range()
  const half = lettersWithin((right - left) / 2 - 16)
  const [leftWords, rightWords] = [brokenLines(sides.management.heading, half), brokenLines(sides.leadership.heading, half)]
  const top = Math.max(leftWords.length, rightWords.length) * lineHeight + 10
  const height = paper.kind === 'narrow' ? rowHeight + lineHeight : rowHeight
  const foot = top + model.points.length * height
  return {
    height: foot + 26,
    content: (
      <>
        <Mark meaning="management" x={left + 5} y={9} />
        <Lettering x={left + 16} y={14} lines={leftWords} />
        <Mark meaning="leadership" x={right - 5} y={9} />
        <Lettering x={right - 16} y={14} lines={rightWords} anchor="end" />
        <line className="ek-c-middle" x1={coordinate(scale(0))} x2={coordinate(scale(0))} y1={top} y2={foot} />
        <line className="ek-c-axis" x1={coordinate(left)} x2={coordinate(right)} y1={foot} y2={foot} />
        {ticksOf(scale, 4, model.format).map(({ at, format }) => {
          const text = numberText(at, format)
          return <Lettering key={at} x={scale(at)} y={foot + 18} lines={[text]} anchor={anchorWithin(scale(at), widthOf(text), paper.width)} tone="quiet" />
        })}
        {model.points.map((point, index) => (
          <TiltRow key={index} point={point} sides={sides} scale={scale} top={top + index * height} paper={paper} />
        ))}
      </>
    ),
  }
}

function TiltRow(props: { readonly point: TiltPoint; readonly sides: TiltSides; readonly scale: Scale; readonly top: number; readonly paper: Paper }): ReactNode {
  const { point, sides, scale, top, paper } = props
  const value = drawable(point.value)
  const range = drawableRange(point.interval)
  const y = top + rowHeight / 2
  const [left = 0, right = 0] = scale.range()
  const text = tiltWords(point, sides)
  const side = sideOf(point)
  const meaning = side === 'none' ? 'common-cause' : side
  const tone = meaning === 'common-cause' ? 'quiet' : 'strong'
  return (
    <g>
      <line className="ek-c-grid" x1={left} x2={right} y1={y} y2={y} />
      <Lettering x={0} y={y + 5} lines={brokenLines(point.label, 6, 2)} />
      {value !== undefined && range !== undefined && (
        <line className={`ek-c-interval ek-c-interval--${meaning}`} x1={coordinate(scale(range.lower))} x2={coordinate(scale(range.upper))} y1={y} y2={y} />
      )}
      {value !== undefined && <Mark meaning={meaning} x={scale(value)} y={y} />}
      {paper.kind === 'wide' ? (
        <Lettering x={right + 14} y={y + 5} lines={[text]} tone={tone} />
      ) : (
        <Lettering x={value === undefined ? (left + right) / 2 : Math.min(right - 70, Math.max(left + 70, scale(value)))} y={y + 21} lines={[text]} anchor="middle" tone={tone} />
      )}
    </g>
  )
}

function tiltTable({ words: { heading }, format, points, sides }: TiltChartModel): TableModel {
  return {
    caption: heading,
    columns: [{ heading: words.year }, { heading: words.figure, isNumber: true }, { heading: words.finding }],
    rows: points.map((point) => {
      const range = drawableRange(point.interval)
      const known = drawable(point.value)
      return [point.label, `${numberText(known, format)}${known === undefined || range === undefined ? '' : ` (${rangeText(range, format)})`}`, tiltWords(point, sides)]
    }),
  }
}
