import type { ReactNode } from 'react'
import { drawable, drawableRange, numberText, rangeText } from '../number-text.ts'
import type { NumberFormat, Range } from '../number-text.ts'
import type { TableModel } from '../pieces/tables.tsx'
import { words } from '../words.ts'
import { FootAxis, footHeight } from './axes.tsx'
import { Drawing, coordinate } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { Lettering, anchorWithin, brokenLines, lettersWithin, lineHeight, widthOf } from './lettering.tsx'
import { NamedMark, mostNamed } from './marks.tsx'
import { scaleOver } from './scales.ts'
import type { Scale } from './scales.ts'

/** A strip of peers: every dot an organisation, the middle half shaded, up to four named on lines of their own. */
export interface PeerStripModel {
  readonly words: FigureWords
  /** What is measured, in words, for the axis. */
  readonly measure: string
  readonly format: NumberFormat
  /** What the dots are: "134 acute trusts". */
  readonly peersName: string
  readonly peers: readonly number[]
  /** Where a quarter, half and three quarters of the peers lie below. */
  readonly quarters?: { readonly lower: number; readonly median: number; readonly upper: number }
  /** The first four are drawn. */
  readonly named: readonly NamedValue[]
}

interface NamedValue {
  readonly name: string
  readonly value?: number
  readonly interval?: Range
  /** The position in words: "higher than 3 in 4 trusts". */
  readonly position?: string
}

const margin = 10
const swarmHeight = 84

/** Draws where organisations stand among their peers. */
export function PeerStrip(model: PeerStripModel): ReactNode {
  const values = [...model.peers, ...model.named.flatMap(({ value, interval }) => [value, interval?.lower, interval?.upper])]
  const hasPicture = values.some((value) => drawable(value) !== undefined)
  return (
    <Figure
      words={model.words}
      table={peerTable(model)}
      picture={hasPicture ? <Drawing title={model.words.heading} description={describe(model)} draw={(paper) => drawStrip(model, values, paper)} /> : undefined}
    />
  )
}

/** What the picture shows, for those who hear it. */
function describe({ measure, peersName, format, quarters, named }: PeerStripModel): string {
  const middleHalf = quarters === undefined ? [] : [words.rangeOf(words.middleHalf(peersName), rangeText({ lower: quarters.lower, upper: quarters.upper }, format))]
  return `${[measure, ...middleHalf, ...named.slice(0, mostNamed).map((one) => laneText(one, format))].join('. ')}.`
}

function drawStrip(model: PeerStripModel, values: readonly (number | undefined)[], paper: Paper): Picture {
  const scale = scaleOver(values, [margin, paper.width - margin])
  if (scale === undefined) return { height: 1, content: null }
  const named = model.named.slice(0, mostNamed)
  const laneWords = named.map((one) => brokenLines(laneText(one, model.format), lettersWithin(paper.width - 2 * margin), 3))
  const swarmFoot = lineHeight + 8 + swarmHeight
  const laneHeights = laneWords.map((lines) => lines.length * lineHeight + 30)
  const axisY = swarmFoot + 8 + laneHeights.reduce((sum, height) => sum + height, 0)
  return {
    height: axisY + footHeight(model.measure, paper.width) + 4,
    content: (
      <>
        <MiddleHalf model={model} scale={scale} foot={axisY} paper={paper} />
        <Swarm peers={model.peers} scale={scale} middle={swarmFoot - swarmHeight / 2} dotRadius={paper.kind === 'narrow' ? 3 : 4.5} />
        {named.map((one, place) => {
          const top = swarmFoot + 8 + laneHeights.slice(0, place).reduce((sum, height) => sum + height, 0)
          return <Lane key={place} one={one} place={place} isAlone={named.length === 1} top={top} lines={laneWords[place] ?? []} scale={scale} />
        })}
        <FootAxis scale={scale} y={axisY} name={model.measure} format={model.format} paperWidth={paper.width} ticks={paper.kind === 'narrow' ? 5 : 8} />
      </>
    ),
  }
}

function MiddleHalf({ model, scale, foot, paper }: { readonly model: PeerStripModel; readonly scale: Scale; readonly foot: number; readonly paper: Paper }): ReactNode {
  const range = drawableRange(model.quarters === undefined ? undefined : { lower: model.quarters.lower, upper: model.quarters.upper })
  if (range === undefined) return null
  const [left, right] = [scale(range.lower), scale(range.upper)]
  const median = drawable(model.quarters?.median)
  const text = words.middleHalf(model.peersName)
  const centre = (left + right) / 2
  const anchor = anchorWithin(centre, widthOf(text), paper.width)
  const textX = anchor === 'middle' ? centre : anchor === 'start' ? margin : paper.width - margin
  return (
    <g>
      <rect className="ek-c-middle-half" x={coordinate(left)} y={lineHeight + 4} width={coordinate(Math.max(1, right - left))} height={coordinate(foot - lineHeight - 4)} />
      {median !== undefined && <line className="ek-c-median" x1={coordinate(scale(median))} x2={coordinate(scale(median))} y1={lineHeight + 4} y2={coordinate(foot)} />}
      <Lettering x={textX} y={lineHeight - 3} lines={[text]} anchor={anchor} tone="quiet" />
    </g>
  )
}

/** Dots that would lie on each other are heaped up and down from the middle line. */
function Swarm(props: { readonly peers: readonly number[]; readonly scale: Scale; readonly middle: number; readonly dotRadius: number }): ReactNode {
  const { peers, scale, middle, dotRadius } = props
  const columns = Map.groupBy(
    peers.map(drawable).filter((value) => value !== undefined),
    (value) => Math.round(scale(value) / (2 * dotRadius)),
  )
  const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length))
  const step = Math.min(2 * dotRadius + 0.5, (swarmHeight - 2 * dotRadius) / tallest)
  return (
    <g className="ek-c-peer">
      {[...columns].flatMap(([column, values]) =>
        values.toSorted((a, b) => a - b).map((value, index) => (
          <circle key={`${column}-${index}`} cx={coordinate(scale(value))} cy={coordinate(middle + (index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2) * step)} r={dotRadius} />
        )),
      )}
    </g>
  )
}

function Lane(props: { readonly one: NamedValue; readonly place: number; readonly isAlone: boolean; readonly top: number; readonly lines: readonly string[]; readonly scale: Scale }): ReactNode {
  const { one, place, isAlone, top, lines, scale } = props
  const y = top + lines.length * lineHeight + 12
  const value = drawable(one.value)
  const interval = drawableRange(one.interval)
  const [left = 0, right = 0] = scale.range()
  return (
    <g>
      <line className="ek-c-grid" x1={left} x2={right} y1={y} y2={y} />
      <Lettering x={left} y={top + 12} lines={lines} tone="strong" />
      {interval !== undefined && <line className="ek-c-interval" x1={coordinate(scale(interval.lower))} x2={coordinate(scale(interval.upper))} y1={y} y2={y} />}
      {value !== undefined && <NamedMark place={place} isAlone={isAlone} x={scale(value)} y={y} />}
    </g>
  )
}

function laneText({ name, value, position }: NamedValue, format: NumberFormat): string {
  const known = drawable(value)
  return `${name}: ${numberText(known, format)}${known !== undefined && position !== undefined ? `, ${position}` : ''}`
}

function peerTable({ words: { heading }, format, peers, quarters, named }: PeerStripModel): TableModel {
  const known = peers.map(drawable).filter((value) => value !== undefined).toSorted((a, b) => a - b)
  const row = (name: string, value: number | undefined) => [name, numberText(value, format)]
  return {
    caption: heading,
    columns: [{ heading: words.organisation }, { heading: words.figure, isNumber: true }, { heading: words.position }],
    rows: [
      ...named.map(({ name, value, interval, position }) => [
        name,
        numberText(value, format),
        [position, drawableRange(interval) === undefined ? undefined : words.probablyBetween(numberText(interval?.lower, format), numberText(interval?.upper, format))]
          .filter((part) => part !== undefined)
          .join('; '),
      ]),
      ...(known.length === 0 ? [] : [[...row(words.lowest, known[0]), '']]),
      ...(quarters === undefined ? [] : [[...row(words.quarterBelow, quarters.lower), ''], [...row(words.halfBelow, quarters.median), ''], [...row(words.quarterAbove, quarters.upper), '']]),
      ...(known.length === 0 ? [] : [[...row(words.highest, known.at(-1)), '']]),
    ],
  }
}

