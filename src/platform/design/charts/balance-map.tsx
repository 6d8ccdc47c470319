import { useId } from 'react'
import type { ReactNode } from 'react'
import { drawable, numberText, rangeText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import type { TableModel } from '../pieces/tables.tsx'
import { directionWords, words } from '../words.ts'
import type { Direction } from '../words.ts'
import { Hatching, SmallDrawing, coordinate } from './drawing.tsx'
import type { Paper, Picture } from './drawing.tsx'
import { Figure } from './figure.tsx'
import type { FigureWords } from './figure.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight } from './lettering.tsx'
import { Mark, NamedMark, letterOf, mostNamed } from './marks.tsx'
import { scaleAround } from './scales.ts'
import type { Scale } from './scales.ts'

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
}

interface NamedPlace {
  readonly name: string
  readonly management?: number
  readonly leadership?: number
  /** Half the width and half the height of the 95% region, in the units of the axes. */
  readonly region?: { readonly management: number; readonly leadership: number }
  readonly direction: Direction
  /** What is said of it beside its name; the words of its direction unless told. */
  readonly label?: string
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
  const description = `${model.management}; ${model.leadership}. ${model.named.map((one) => `${one.name}: ${labelOf(one)}`).join('. ')}`
  return (
    <Figure
      words={model.words}
      table={mapTable(model)}
      picture={
        hasPicture ? <SmallDrawing title={model.words.heading} description={description} draw={(paper) => drawMap(model, drawnPeers, spots, paper, hatching)} /> : undefined
      }
    />
  )
}

/** A named place with both of its values known. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly halfWidth: number
  readonly halfHeight: number
  readonly isUnclear: boolean
}

function toSpot({ management, leadership, region, direction }: NamedPlace): Spot | undefined {
  const [x, y] = [drawable(management), drawable(leadership)]
  if (x === undefined || y === undefined) return undefined
  return { x, y, halfWidth: Math.abs(drawable(region?.management) ?? 0), halfHeight: Math.abs(drawable(region?.leadership) ?? 0), isUnclear: direction === 'cannot-tell' }
}

function drawMap(model: BalanceMapModel, peers: BalanceMapModel['peers'], spots: readonly (Spot | undefined)[], paper: Paper, hatching: string): Picture {
  const known = spots.filter((spot) => spot !== undefined)
  const upName = brokenLines(model.leadership, lettersWithin(paper.width - 24), 2)
  const top = upName.length * lineHeight + 12
  const size = paper.width - left - 4
  const x = scaleAround(model.middle.management, [...peers.map((peer) => peer.management), ...known.flatMap((spot) => [spot.x - spot.halfWidth, spot.x + spot.halfWidth])], [left, left + size], airOfMap)
  const y = scaleAround(model.middle.leadership, [...peers.map((peer) => peer.leadership), ...known.flatMap((spot) => [spot.y - spot.halfHeight, spot.y + spot.halfHeight])], [top + size, top], airOfMap)
  if (x === undefined || y === undefined) return { height: 1, content: null }
  const acrossName = brokenLines(model.management, lettersWithin(paper.width - 24), 2)
  const namesTop = top + size + foot + acrossName.length * lineHeight + 4
  const nameLines = model.named.slice(0, mostNamed).map((one) => brokenLines(`${one.name}: ${labelOf(one)}`, lettersWithin(paper.width - 34), 4))
  return {
    height: namesTop + nameLines.reduce((sum, lines) => sum + lines.length * lineHeight + 8, 0) + 2,
    content: (
      <>
        <Hatching id={hatching} />
        <Mark meaning="leadership" x={10} y={9} />
        <Lettering x={22} y={14} lines={upName} />
        <MapGround x={x} y={y} top={top} size={size} model={model} />
        <g className="ek-c-peer">
          {peers.map((peer, index) => (
            <circle key={index} cx={coordinate(x(peer.management))} cy={coordinate(y(peer.leadership))} r={2.6} />
          ))}
        </g>
        <CornerWords top={top} size={size} />
        {spots.map((spot, place) => spot !== undefined && <Region key={place} spot={spot} x={x} y={y} hatching={hatching} />)}
        {spots.map((spot, place) => spot !== undefined && <NamedMark key={place} place={place} isAlone={spots.length === 1} x={x(spot.x)} y={y(spot.y)} />)}
        {spots.length === 1 && known[0]?.isUnclear && <UnclearWords spot={known[0]} x={x} y={y} top={top} />}
        <Mark meaning="management" x={10} y={top + size + foot - 1} />
        <Lettering x={22} y={top + size + foot + 4} lines={acrossName} />
        {nameLines.map((lines, place) => {
          const rowTop = namesTop + nameLines.slice(0, place).reduce((sum, before) => sum + before.length * lineHeight + 8, 0)
          return (
            <g key={place}>
              <NamedMark place={place} isAlone={spots.length === 1} x={11} y={rowTop + 10} />
              <Lettering x={28} y={rowTop + 14} lines={lines} tone="strong" />
            </g>
          )
        })}
      </>
    ),
  }
}

/** The frame, the two middle lines and the numbers at their ends. */
function MapGround(props: { readonly x: Scale; readonly y: Scale; readonly top: number; readonly size: number; readonly model: BalanceMapModel }): ReactNode {
  const { x, y, top, size, model } = props
  const [middleX, middleY] = [x(model.middle.management), y(model.middle.leadership)]
  const [lowX = 0, highX = 0] = x.domain()
  const [lowY = 0, highY = 0] = y.domain()
  return (
    <g>
      <rect className="ek-c-frame" x={left} y={top} width={size} height={size} />
      <line className="ek-c-middle" x1={coordinate(middleX)} x2={coordinate(middleX)} y1={top} y2={top + size} />
      <line className="ek-c-middle" x1={left} x2={left + size} y1={coordinate(middleY)} y2={coordinate(middleY)} />
      <Lettering x={left} y={top + size + 16} lines={[numberText(lowX, model.format)]} tone="quiet" />
      <Lettering x={middleX} y={top + size + 16} lines={[numberText(model.middle.management, model.format)]} anchor="middle" tone="quiet" />
      <Lettering x={left + size} y={top + size + 16} lines={[numberText(highX, model.format)]} anchor="end" tone="quiet" />
      <Lettering x={left - 5} y={top + size} lines={[numberText(lowY, model.format)]} anchor="end" tone="quiet" />
      <Lettering x={left - 5} y={middleY + 5} lines={[numberText(model.middle.leadership, model.format)]} anchor="end" tone="quiet" />
      <Lettering x={left - 5} y={top + 12} lines={[numberText(highY, model.format)]} anchor="end" tone="quiet" />
    </g>
  )
}

/** Drawn over the dots of the peers, so that the words stay readable. */
function CornerWords({ top, size }: { readonly top: number; readonly size: number }): ReactNode {
  const corner = (text: string) => brokenLines(text, 15, 3)
  const bottomY = (text: string) => top + size - 8 - (corner(text).length - 1) * lineHeight
  return (
    <g>
      <Lettering x={left + 6} y={top + 17} lines={corner(words.moreLeadership)} tone="quiet" />
      <Lettering x={left + size - 6} y={top + 17} lines={corner(words.moreOfBoth)} anchor="end" tone="quiet" />
      <Lettering x={left + 6} y={bottomY(words.lessOfBoth)} lines={corner(words.lessOfBoth)} tone="quiet" />
      <Lettering x={left + size - 6} y={bottomY(words.moreManagement)} lines={corner(words.moreManagement)} anchor="end" tone="quiet" />
    </g>
  )
}

function Region({ spot, x, y, hatching }: { readonly spot: Spot; readonly x: Scale; readonly y: Scale; readonly hatching: string }): ReactNode {
  const radiusX = coordinate(x(spot.x + spot.halfWidth) - x(spot.x))
  const radiusY = coordinate(y(spot.y) - y(spot.y + spot.halfHeight))
  return (
    <ellipse
      className="ek-c-region"
      cx={coordinate(x(spot.x))}
      cy={coordinate(y(spot.y))}
      rx={radiusX}
      ry={radiusY}
      {...(spot.isUnclear ? { fill: `url(#${hatching})` } : { fillOpacity: 0.16 })}
    />
  )
}

/** "cannot tell" at the region it is true of, above it where there is room. */
function UnclearWords({ spot, x, y, top }: { readonly spot: Spot; readonly x: Scale; readonly y: Scale; readonly top: number }): ReactNode {
  const above = Math.min(y(spot.y + spot.halfHeight), y(spot.y) - 8) - 6
  const below = Math.max(y(spot.y - spot.halfHeight), y(spot.y) + 8) + 16
  return <Lettering x={x(spot.x)} y={above - 14 > top ? above : below} lines={[words.cannotTell]} anchor="middle" tone="strong" />
}

function labelOf({ direction, label }: NamedPlace): string {
  return label ?? directionWords[direction]
}

function mapTable({ words: { heading }, format, management, leadership, named }: BalanceMapModel): TableModel {
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
