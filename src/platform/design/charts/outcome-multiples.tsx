import { area, line } from 'd3-shape'
import type { ReactNode } from 'react'
import { drawable, drawableRange, numberText, rangeText } from '../number-text.ts'
import type { NumberFormat, Range } from '../number-text.ts'
import type { TableModel } from '../pieces/tables.tsx'
import { words } from '../words.ts'
import { LeftAxis, leftWidth } from './axes.tsx'
import { SmallDrawing } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { InlineMark, InlineShade, NamedMark } from './marks.tsx'
import { scaleOver } from './scales.ts'
import type { Scale } from './scales.ts'
import { YearFoot } from './year-foot.tsx'
import { overYears, yearScale, yearsOf } from './years.ts'

/** Several outcomes over the same years, one small picture each: the organisation's own line against the middle half of its peers. */
interface OutcomeMultiplesModel {
  readonly words: FigureWords
  readonly ownName: string
  /** "acute trusts" */
  readonly peersName: string
  readonly outcomes: readonly Outcome[]
}

/** One outcome over the years; its points may have gaps. */
export interface Outcome {
  readonly name: string
  /** Which way is better, and what the figure is not. */
  readonly note: string
  readonly format: NumberFormat
  readonly points: readonly OutcomePoint[]
}

interface OutcomePoint {
  readonly year: number
  readonly own?: number
  readonly peers?: Range
}

const headingsBelow = { 2: 'h3', 3: 'h4', 4: 'h5' } as const
const top = 8
const plotHeight = 140
const right = 10

/** Draws outcomes side by side on the same years. */
export function OutcomeMultiples(model: OutcomeMultiplesModel): ReactNode {
  const years = yearsOf(model.outcomes.flatMap(({ points }) => points.map(({ year }) => year)))
  const Heading = headingsBelow[model.words.headingLevel ?? 3]
  return (
    <Figure
      words={model.words}
      table={outcomeTable(model)}
      picture={
        model.outcomes.length === 0 ? undefined : (
          <>
            <p className="ek-multiples__key">
              <InlineMark place={0} isAlone /> {model.ownName}
              <br />
              <InlineShade /> {words.middleHalf(model.peersName)}
            </p>
            <div className="ek-multiples">
              {model.outcomes.map((outcome, index) => (
                <div className="ek-multiples__one" key={index}>
                  <Heading className="ek-multiples__name">{outcome.name}</Heading>
                  <p className="ek-note">{outcome.note}</p>
                  <OutcomePicture model={model} outcome={outcome} years={years} />
                </div>
              ))}
            </div>
          </>
        )
      }
    />
  )
}

function OutcomePicture({ model, outcome, years }: { readonly model: OutcomeMultiplesModel; readonly outcome: Outcome; readonly years: readonly number[] }): ReactNode {
  const values = outcome.points.flatMap(({ own, peers }) => [own, peers?.lower, peers?.upper])
  if (!values.some((value) => drawable(value) !== undefined) || years.length === 0) {
    return (
      <div className="ek-hatched">
        <p className="ek-hatched__words">{words.nothingToDraw}</p>
      </div>
    )
  }
  const last = outcome.points.findLast(({ peers }) => drawableRange(peers) !== undefined)
  const peers = last === undefined ? '' : `. ${words.rangeOf(words.middleHalf(model.peersName), rangeText(last.peers, outcome.format))}, ${last.year}`
  const description = `${overYears(model.ownName, outcome.points.map(({ year, own }) => ({ year, value: own })), outcome.format)}${peers}`
  return <SmallDrawing title={outcome.name} description={description} draw={(paper) => drawOutcome(outcome, years, values, paper)} />
}

interface Spot {
  readonly year: number
  readonly own: number | undefined
  readonly peers: Range | undefined
}

function drawOutcome(outcome: Outcome, years: readonly number[], values: readonly (number | undefined)[], paper: Paper): Picture {
  const y = scaleOver(values, [top + plotHeight, top])
  if (y === undefined) return { height: 1, content: null }
  const left = leftWidth(y, outcome.format, 3)
  const x = yearScale(years, left, paper.width - right)
  const byYear = new Map(outcome.points.map((point) => [Math.trunc(point.year), point]))
  // Every year has its spot, so that a missing one interrupts the line.
  const spots = years.map((year): Spot => ({ year, own: drawable(byYear.get(year)?.own), peers: drawableRange(byYear.get(year)?.peers) }))
  return {
    height: top + plotHeight + 28,
    content: (
      <>
        <PeerBand spots={spots} x={x} y={y} />
        <LeftAxis scale={y} left={left} right={paper.width - right} format={outcome.format} ticks={3} />
        <YearFoot years={years} scale={x} y={top + plotHeight} left={left} right={paper.width - right} />
        <OwnLine spots={spots} x={x} y={y} />
      </>
    ),
  }
}

function PeerBand({ spots, x, y }: { readonly spots: readonly Spot[]; readonly x: Scale; readonly y: Scale }): ReactNode {
  const halfColumn = Math.min(12, Math.abs(x(1) - x(0)) / 2)
  const band = area<Spot>((spot) => x(spot.year), (spot) => y(spot.peers?.lower ?? 0), (spot) => y(spot.peers?.upper ?? 0))
    .defined((spot) => spot.peers !== undefined)
    .digits(1)
  const lonely = spots.filter((spot, index) => spot.peers !== undefined && spots[index - 1]?.peers === undefined && spots[index + 1]?.peers === undefined)
  const path = band([...spots])
  return (
    <g className="ek-c-middle-half">
      {path !== null && <path d={path} />}
      {lonely.map(({ year, peers }) => peers && <path key={year} d={lonelyBand(x(year), halfColumn, y(peers.upper), y(peers.lower))} />)}
    </g>
  )
}

function lonelyBand(x: number, half: number, upper: number, lower: number): string {
  return `M${(x - half).toFixed(1)} ${upper.toFixed(1)}h${(2 * half).toFixed(1)}V${lower.toFixed(1)}h${(-2 * half).toFixed(1)}z`
}

function OwnLine({ spots, x, y }: { readonly spots: readonly Spot[]; readonly x: Scale; readonly y: Scale }): ReactNode {
  const path = line<Spot>((spot) => x(spot.year), (spot) => y(spot.own ?? 0))
    .defined((spot) => spot.own !== undefined)
    .digits(1)([...spots])
  return (
    <g>
      {path !== null && <path className="ek-c-own-line" d={path} />}
      {spots.map(({ year, own }) => own !== undefined && <NamedMark key={year} place={0} isAlone x={x(year)} y={y(own)} />)}
    </g>
  )
}

function outcomeTable({ words: { heading }, ownName, peersName, outcomes }: OutcomeMultiplesModel): TableModel {
  return {
    caption: heading,
    columns: [{ heading: words.figure }, { heading: words.year, isNumber: true }, { heading: ownName, isNumber: true }, { heading: words.middleHalf(peersName), isNumber: true }],
    rows: outcomes.flatMap(({ name, format, points }) =>
      points
        .filter(({ year }) => drawable(year) !== undefined)
        .map(({ year, own, peers }) => [name, String(Math.trunc(year)), numberText(own, format), rangeText(peers, format)]),
    ),
  }
}
