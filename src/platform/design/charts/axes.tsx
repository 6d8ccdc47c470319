import type { ReactNode } from 'react'
import { numberText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import { coordinate } from './drawing.tsx'
import { Lettering, anchorWithin, brokenLines, lettersWithin, lineHeight, widthOf } from './lettering.tsx'
import { ticksOf } from './scales.ts'
import type { Scale } from './scales.ts'

/** An axis along the foot of a picture, its name below it. `height` of it: see `footHeight`. */
export function FootAxis(model: { readonly scale: Scale; readonly y: number; readonly name: string; readonly format: NumberFormat; readonly paperWidth: number; readonly ticks?: number }): ReactNode {
  const { scale, y, name, format, paperWidth, ticks = 5 } = model
  const [left = 0, right = 0] = scale.range()
  return (
    <g>
      <line className="ek-c-axis" x1={coordinate(left)} x2={coordinate(right)} y1={coordinate(y)} y2={coordinate(y)} />
      {ticksOf(scale, ticks, format).map((tick) => {
        const x = scale(tick.at)
        const text = numberText(tick.at, tick.format)
        return (
          <g key={tick.at}>
            <line className="ek-c-axis" x1={coordinate(x)} x2={coordinate(x)} y1={coordinate(y)} y2={coordinate(y + 5)} />
            <Lettering x={x} y={y + 19} lines={[text]} anchor={anchorWithin(x, widthOf(text), paperWidth)} tone="quiet" />
          </g>
        )
      })}
      <Lettering x={(left + right) / 2} y={y + 39} lines={footName(name, right - left)} anchor="middle" />
    </g>
  )
}

/** How much room an axis at the foot needs. */
export function footHeight(name: string, width: number): number {
  return 30 + footName(name, width).length * lineHeight
}

function footName(name: string, width: number): readonly string[] {
  return brokenLines(name, lettersWithin(width), 2)
}

/** Lines across a picture with their numbers at the left edge. */
export function LeftAxis(model: { readonly scale: Scale; readonly left: number; readonly right: number; readonly format: NumberFormat; readonly ticks?: number }): ReactNode {
  const { scale, left, right, format, ticks = 4 } = model
  return (
    <g>
      {ticksOf(scale, ticks, format).map((tick) => {
        const y = scale(tick.at)
        return (
          <g key={tick.at}>
            <line className="ek-c-grid" x1={left} x2={right} y1={coordinate(y)} y2={coordinate(y)} />
            <Lettering x={left - 6} y={y + 5} lines={[numberText(tick.at, tick.format)]} anchor="end" tone="quiet" />
          </g>
        )
      })}
    </g>
  )
}

/** How much room numbers at the left edge need. */
export function leftWidth(scale: Scale, format: NumberFormat, ticks = 4): number {
  return ticksOf(scale, ticks, format).reduce((most, tick) => Math.max(most, widthOf(numberText(tick.at, tick.format))), 0) + 10
}
