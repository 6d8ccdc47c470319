import type { ReactNode } from 'react'
import { numberText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import { coordinate } from './drawing.tsx'
import { Lettering, brokenLines, lineHeight } from './lettering.tsx'
import type { Scale } from './scales.ts'

/** Where a map lies on its paper, with its two axes. */
export interface MapFrame {
  readonly x: Scale
  readonly y: Scale
  readonly left: number
  readonly top: number
  readonly size: number
}

/** Both axes of a map with ends of their own, and what the foot says at them and in the middle. */
export interface MapScale {
  readonly lowest: number
  readonly highest: number
  readonly words: { readonly lowest: string; readonly middle: string; readonly highest: string }
}

/** What the corners of a map are called: directions. */
export interface MapCorners {
  readonly leadership: string
  readonly both: string
  readonly neither: string
  readonly management: string
}

interface GroundModel {
  readonly frame: MapFrame
  readonly middle: { readonly management: number; readonly leadership: number }
  readonly format: NumberFormat
  readonly scale?: MapScale
}

/** The frame, the two middle lines and the numbers at their ends. */
export function MapGround({ frame: { x, y, left, top, size }, middle, format, scale }: GroundModel): ReactNode {
  const [middleX, middleY] = [x(middle.management), y(middle.leadership)]
  const [lowX = 0, highX = 0] = x.domain()
  const [lowY = 0, highY = 0] = y.domain()
  const foot = scale?.words ?? { lowest: numberText(lowX, format), middle: numberText(middle.management, format), highest: numberText(highX, format) }
  const ends = scale === undefined ? format : { decimals: 0 }
  return (
    <g>
      <rect className="ek-c-frame" x={left} y={top} width={size} height={size} />
      {scale !== undefined && <line className="ek-c-alike" x1={left} x2={left + size} y1={top + size} y2={top} />}
      <line className="ek-c-middle" x1={coordinate(middleX)} x2={coordinate(middleX)} y1={top} y2={top + size} />
      <line className="ek-c-middle" x1={left} x2={left + size} y1={coordinate(middleY)} y2={coordinate(middleY)} />
      <Lettering x={left} y={top + size + 16} lines={[foot.lowest]} tone="quiet" />
      <Lettering x={middleX} y={top + size + 16} lines={[foot.middle]} anchor="middle" tone="quiet" />
      <Lettering x={left + size} y={top + size + 16} lines={[foot.highest]} anchor="end" tone="quiet" />
      <Lettering x={left - 5} y={top + size} lines={[numberText(lowY, ends)]} anchor="end" tone="quiet" />
      <Lettering x={left - 5} y={middleY + 5} lines={[numberText(middle.leadership, ends)]} anchor="end" tone="quiet" />
      <Lettering x={left - 5} y={top + 12} lines={[numberText(highY, ends)]} anchor="end" tone="quiet" />
    </g>
  )
}

/** Drawn over the dots of the peers, so that the words stay readable. */
export function CornerWords({ frame: { left, top, size }, corners }: { readonly frame: MapFrame; readonly corners: MapCorners }): ReactNode {
  const corner = (text: string) => brokenLines(text, 15, 3)
  const bottomY = (text: string) => top + size - 8 - (corner(text).length - 1) * lineHeight
  return (
    <g>
      <Lettering x={left + 6} y={top + 17} lines={corner(corners.leadership)} tone="quiet" />
      <Lettering x={left + size - 6} y={top + 17} lines={corner(corners.both)} anchor="end" tone="quiet" />
      <Lettering x={left + 6} y={bottomY(corners.neither)} lines={corner(corners.neither)} tone="quiet" />
      <Lettering x={left + size - 6} y={bottomY(corners.management)} lines={corner(corners.management)} anchor="end" tone="quiet" />
    </g>
  )
}
