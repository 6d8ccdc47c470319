import { line } from 'd3-shape'
import type { ReactNode } from 'react'
import { drawable, numberText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import type { TableModel } from '../pieces/tables.tsx'
import { words } from '../words.ts'
import { FootAxis, LeftAxis, footHeight, leftWidth } from './axes.tsx'
import { Drawing, coordinate } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight } from './lettering.tsx'
import { NamedMark, letterOf, mostNamed } from './marks.tsx'
import { scaleOver } from './scales.ts'
import type { Scale } from './scales.ts'

/** A value against how precisely it is known, with limits that narrow as precision grows. */
export interface FunnelPlotModel {
  readonly words: FigureWords
  readonly format: NumberFormat
  readonly measure: string
  /** What makes a value precise: "answers to the survey". */
  readonly precision: string
  readonly peers: readonly FunnelPoint[]
  /** The first four are drawn. */
  readonly named: readonly (FunnelPoint & { readonly name: string; readonly position?: string })[]
  readonly centre: number
  /** Widest last; each in words: "19 in 20 would lie inside by chance alone". */
  readonly limits: readonly FunnelLimits[]
}

/** One of those who are compared. */
export interface FunnelPoint {
  readonly precision: number
  readonly value: number
}

/** A pair of limits over the whole range of precision. */
export interface FunnelLimits {
  readonly words: string
  readonly points: readonly { readonly precision: number; readonly lower: number; readonly upper: number }[]
}

const plotHeight = 230
const right = 10

/** Draws values against their precision. */
export function FunnelPlot(given: FunnelPlotModel): ReactNode {
  const model = { ...given, peers: given.peers.filter(isDrawable), limits: given.limits.map(drawableLimits) }
  const named = given.named.slice(0, mostNamed)
  const all = [...model.peers, ...named.filter(isDrawable)]
  return (
    <Figure
      words={given.words}
      table={funnelTable(given)}
      picture={
        all.length === 0 ? undefined : (
          <Drawing title={given.words.heading} description={[given.measure, given.precision, ...named.map((one) => funnelName(one, given))].join('. ')} draw={(paper) => drawFunnel({ ...model, named }, all, paper)} />
        )
      }
    />
  )
}

function isDrawable(point: FunnelPoint): boolean {
  return drawable(point.precision) !== undefined && drawable(point.value) !== undefined
}

function drawableLimits(limits: FunnelLimits): FunnelLimits {
  const points = limits.points.filter(({ precision, lower, upper }) => [precision, lower, upper].every((value) => drawable(value) !== undefined))
  return { ...limits, points: points.toSorted((a, b) => a.precision - b.precision) }
}

function drawFunnel(model: FunnelPlotModel, all: readonly FunnelPoint[], paper: Paper): Picture {
  const limitRows = model.limits.map((limits) => brokenLines(limits.words, lettersWithin(paper.width - 46), 2))
  const nameRows = model.named.map((one) => brokenLines(funnelName(one, model), lettersWithin(paper.width - 34), 3))
  const top = [...limitRows, ...nameRows].reduce((sum, lines) => sum + lines.length * lineHeight + 6, 0) + 4
  const limitPoints = model.limits.flatMap(({ points }) => points)
  const y = scaleOver([...all.map(({ value }) => value), model.centre, ...limitPoints.flatMap(({ lower, upper }) => [lower, upper])], [top + plotHeight, top])
  const left = y === undefined ? 0 : leftWidth(y, model.format)
  const x = scaleOver([...all, ...limitPoints].map(({ precision }) => precision), [left, paper.width - right])
  if (x === undefined || y === undefined) return { height: 1, content: null }
  const rowTop = (rows: readonly (readonly string[])[], index: number) => rows.slice(0, index).reduce((sum, lines) => sum + lines.length * lineHeight + 6, 0)
  return {
    height: top + plotHeight + footHeight(model.precision, paper.width - left - right) + 4,
    content: (
      <>
        {nameRows.map((lines, place) => (
          <g key={place}>
            <NamedMark place={place} isAlone={nameRows.length === 1} x={12} y={rowTop(nameRows, place) + 10} />
            <Lettering x={30} y={rowTop(nameRows, place) + 14} lines={lines} tone="strong" />
          </g>
        ))}
        {limitRows.map((lines, index) => (
          <g key={index}>
            <line className={`ek-c-limit ek-c-limit--${index}`} x1={0} x2={28} y1={rowTop([...nameRows, ...limitRows], nameRows.length + index) + 10} y2={rowTop([...nameRows, ...limitRows], nameRows.length + index) + 10} />
            <Lettering x={36} y={rowTop([...nameRows, ...limitRows], nameRows.length + index) + 14} lines={lines} tone="quiet" />
          </g>
        ))}
        <LeftAxis scale={y} left={left} right={paper.width - right} format={model.format} ticks={5} />
        <FootAxis scale={x} y={top + plotHeight} name={model.precision} format={{ decimals: 0 }} paperWidth={paper.width} ticks={paper.kind === 'narrow' ? 4 : 8} />
        {model.limits.map((limits, index) => (
          <LimitLines key={index} limits={limits} place={index} x={x} y={y} />
        ))}
        {drawable(model.centre) !== undefined && <line className="ek-c-median" x1={left} x2={paper.width - right} y1={coordinate(y(model.centre))} y2={coordinate(y(model.centre))} />}
        <g className="ek-c-peer">
          {model.peers.map((point, index) => (
            <circle key={index} cx={coordinate(x(point.precision))} cy={coordinate(y(point.value))} r={2.6} />
          ))}
        </g>
        {model.named.map((one, place) => isDrawable(one) && <NamedMark key={place} place={place} isAlone={model.named.length === 1} x={x(one.precision)} y={y(one.value)} />)}
      </>
    ),
  }
}

function LimitLines({ limits, place, x, y }: { readonly limits: FunnelLimits; readonly place: number; readonly x: Scale; readonly y: Scale }): ReactNode {
  const toLine = (edge: 'lower' | 'upper') => line<FunnelLimits['points'][number]>((point) => x(point.precision), (point) => y(point[edge])).digits(1)([...limits.points]) ?? undefined
  return (
    <g className={`ek-c-limit ek-c-limit--${place}`}>
      <path d={toLine('lower')} />
      <path d={toLine('upper')} />
    </g>
  )
}

function funnelName({ name, value, position }: FunnelPlotModel['named'][number], { format }: FunnelPlotModel): string {
  return `${name}: ${numberText(value, format)}${position === undefined ? '' : `, ${position}`}`
}

function funnelTable({ words: { heading }, measure, precision, format, named, centre }: FunnelPlotModel): TableModel {
  return {
    caption: heading,
    columns: [{ heading: words.organisation }, { heading: measure, isNumber: true }, { heading: precision, isNumber: true }, { heading: words.position }],
    rows: [
      ...named.map((one, place) => [
        named.length > 1 && place < mostNamed ? `${letterOf(place)} ${one.name}` : one.name,
        numberText(one.value, format),
        numberText(one.precision, { decimals: 0 }),
        one.position ?? '',
      ]),
      [words.centre, numberText(centre, format), '', ''],
    ],
  }
}
