import { useId } from 'react'
import type { ReactNode } from 'react'
import { drawable, numberText, rangeText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import type { TableModel } from '../pieces/tables.tsx'
import { directionWords, words } from '../words.ts'
import type { Direction } from '../words.ts'
import { CornerWords, MapGround } from './balance-map-ground.tsx'
import type { MapCorners, MapFrame, MapScale } from './balance-map-ground.tsx'
import { Region, UnclearWords, toSpot } from './balance-map-spots.tsx'
import type { PlacedView, Spot } from './balance-map-spots.tsx'
import { Hatching, SmallDrawing, coordinate } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight } from './lettering.tsx'
import { linearScale } from './linear-scale.ts'
import { Mark, NamedMark, letterOf, mostNamed } from './marks.tsx'
import { scaleAround } from './scales.ts'

/** Management along the foot, leadership up the side; the middle of the peers is the middle of the picture. */
export interface BalanceMapModel {
  readonly words: FigureWords
  readonly format: NumberFormat
  /** The two axes in words. */
  readonly management: string
  readonly leadership: string
  readonly middle: { readonly management: number; readonly leadership: number }
  readonly peers: readonly { readonly management: number; readonly leadership: number }[]
  /** The first four are drawn. */
  readonly named: readonly NamedPlace[]
  /** Where both axes begin and end, whatever is drawn; a slanted line shows where both are alike. Unless told, they hold all places around the middle. */
  readonly scale?: MapScale
  /** What the corners are called; against most others unless told. */
  readonly corners?: MapCorners
  /** What the table says, where places are no figures. */
  readonly table?: TableModel
}

interface NamedPlace extends PlacedView {
  readonly name: string
  readonly direction: Direction
  /** What is said of it beside its name; the words of its direction unless told. */
  readonly label?: string
  /** Where it is drawn, for who does not see the picture. */
  readonly where?: string
}

const left = 34
const foot = 34
// More than other pictures have: the words in the corners need room.
const airOfMap = 0.14

/** Draws organisations by how they stand on both axes, with the region in which each may truly lie. */
export function BalanceMap(model: BalanceMapModel): ReactNode {
  const hatching = useId()
  const drawnPeers = model.peers.filter(({ management, leadership }) => drawable(management) !== undefined && drawable(leadership) !== undefined)
  const spots = model.named.slice(0, mostNamed).map(toSpot)
  const hasPicture =
    drawable(model.middle.management) !== undefined && drawable(model.middle.leadership) !== undefined && drawnPeers.length + spots.filter((spot) => spot !== undefined).length > 0
  return (
    <Figure
      words={model.words}
      table={mapTable(model)}
      picture={
        hasPicture ? <SmallDrawing title={model.words.heading} description={descriptionOf(model, drawnPeers.length)} draw={(paper) => drawMap(model, drawnPeers, spots, paper, hatching)} /> : undefined
      }
    />
  )
}

function drawMap(model: BalanceMapModel, peers: BalanceMapModel['peers'], spots: readonly (Spot | undefined)[], paper: Paper, hatching: string): Picture {
  const known = spots.filter((spot) => spot !== undefined)
  const upName = brokenLines(model.leadership, lettersWithin(paper.width - 24), 2)
  const top = upName.length * lineHeight + 12
  const size = paper.width - left - 4
  const frame = frameOf(model, peers, known, { top, size })
  if (frame === undefined) return { height: 1, content: null }
  const { x, y } = frame
  const unclear = unclearSpot(spots)
  const acrossName = brokenLines(model.management, lettersWithin(paper.width - 24), 2)
  const namesTop = top + size + foot + acrossName.length * lineHeight + 4
  const nameLines = model.named.slice(0, mostNamed).map((one) => brokenLines(`${one.name}: ${labelOf(one)}`, lettersWithin(paper.width - 34), 4))
  return {
    height: namesTop + nameLines.reduce((sum, lines) => sum + lines.length * lineHeight + 8, 0) + 2,
    content: (
      <>
        <Hatching id={hatching} />
        {model.scale !== undefined && (
          <clipPath id={`${hatching}c`}>
            <rect x={left} y={top} width={size} height={size} />
          </clipPath>
        )}
        <Mark meaning="leadership" x={10} y={9} />
        <Lettering x={22} y={14} lines={upName} />
        <MapGround frame={frame} middle={model.middle} format={model.format} {...(model.scale === undefined ? {} : { scale: model.scale })} />
        <g className="ek-c-peer">
          {peers.map((peer, index) => (
            <circle key={index} cx={coordinate(x(peer.management))} cy={coordinate(y(peer.leadership))} r={2.6} />
          ))}
        </g>
        <CornerWords frame={frame} corners={model.corners ?? againstMost} />
        <g {...(model.scale === undefined ? {} : { clipPath: `url(#${hatching}c)` })}>{spots.map((spot, place) => spot !== undefined && <Region key={place} spot={spot} frame={frame} hatching={hatching} />)}</g>
        {spots.map((spot, place) => spot !== undefined && <NamedMark key={place} place={place} isAlone={spots.length === 1} isDotted={spot.isOneView} x={x(spot.x)} y={y(spot.y)} />)}
        {unclear !== undefined && <UnclearWords spot={unclear} others={known.filter((spot) => spot !== unclear)} frame={frame} />}
        <Mark meaning="management" x={10} y={top + size + foot - 1} />
        <Lettering x={22} y={top + size + foot + 4} lines={acrossName} />
        {nameLines.map((lines, place) => {
          const rowTop = namesTop + nameLines.slice(0, place).reduce((sum, before) => sum + before.length * lineHeight + 8, 0)
          return (
            <g key={place}>
              <NamedMark place={place} isAlone={spots.length === 1} isDotted={model.named[place]?.isOneView ?? false} x={11} y={rowTop + 10} />
              <Lettering x={28} y={rowTop + 14} lines={lines} tone="strong" />
            </g>
          )
        })}
      </>
    ),
  }
}

const againstMost: MapCorners = { leadership: words.moreLeadership, both: words.moreOfBoth, neither: words.lessOfBoth, management: words.moreManagement }

/** Where the axes lie; undefined when there is nothing to hold. */
function frameOf({ scale, middle }: BalanceMapModel, peers: BalanceMapModel['peers'], known: readonly Spot[], { top, size }: { readonly top: number; readonly size: number }): MapFrame | undefined {
  const [across, up] = [[left, left + size], [top + size, top]] as const
  const [x, y] =
    scale === undefined
      ? [
          scaleAround(middle.management, [...peers.map((peer) => peer.management), ...known.flatMap((spot) => [spot.x - spot.halfWidth, spot.x + spot.halfWidth])], across, airOfMap),
          scaleAround(middle.leadership, [...peers.map((peer) => peer.leadership), ...known.flatMap((spot) => [spot.y - spot.halfHeight, spot.y + spot.halfHeight])], up, airOfMap),
        ]
      : [linearScale([scale.lowest, scale.highest], across), linearScale([scale.lowest, scale.highest], up)]
  return x === undefined || y === undefined ? undefined : { x, y, left, top, size }
}

/** The place at which "cannot tell" is written: the only figure, be it alone or among views of single people. */
function unclearSpot(spots: readonly (Spot | undefined)[]): Spot | undefined {
  const known = spots.filter((spot) => spot !== undefined)
  const [figure, ...others] = known.filter(({ isOneView }) => !isOneView)
  const stands = spots.length === 1 || known.some(({ isOneView }) => isOneView)
  return stands && others.length === 0 && figure?.isUnclear === true ? figure : undefined
}

/** What the picture shows, in words: its axes, who is named and where, and how many dots are not. */
function descriptionOf({ management, leadership, named }: BalanceMapModel, dots: number): string {
  const placed = named.map((one) => [`${one.name}: ${labelOf(one)}`, ...(one.where === undefined ? [] : [one.where])].join(', '))
  return [`${management}; ${leadership}`, ...placed, ...(dots === 0 ? [] : [words.dotsWithoutName(dots)])].join('. ')
}

function labelOf({ direction, label }: NamedPlace): string {
  return label ?? directionWords[direction]
}

function mapTable({ words: { heading }, format, management, leadership, named, table }: BalanceMapModel): TableModel {
  if (table !== undefined) return table
  const cell = (value: number | undefined, half: number | undefined) => {
    const [known, knownHalf] = [drawable(value), drawable(half)]
    if (known === undefined) return undefined
    return knownHalf === undefined ? numberText(known, format) : `${numberText(known, format)} (${rangeText({ lower: known - knownHalf, upper: known + knownHalf }, format)})`
  }
  return {
    caption: heading,
    columns: [{ heading: words.organisation }, { heading: words.withRegion(management), isNumber: true }, { heading: words.withRegion(leadership), isNumber: true }, { heading: words.finding }],
    rows: named.map((one, place) => [
      named.length > 1 && place < mostNamed ? `${letterOf(place)} ${one.name}` : one.name,
      cell(one.management, one.region?.management),
      cell(one.leadership, one.region?.leadership),
      labelOf(one),
    ]),
  }
}
