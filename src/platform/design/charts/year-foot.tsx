import type { ReactNode } from 'react'
import { coordinate } from './drawing.tsx'
import { Lettering } from './lettering.tsx'
import type { Scale } from './scales.ts'
import { writtenYears } from './years.ts'

/** The years along the foot of a picture. */
export function YearFoot(props: { readonly years: readonly number[]; readonly scale: Scale; readonly y: number; readonly left: number; readonly right: number }): ReactNode {
  const { years, scale, y, left } = props
  const written = writtenYears(years, (props.right - left) / Math.max(1, years.length))
  return (
    <g>
      <line className="ek-c-axis" x1={coordinate(left)} x2={coordinate(props.right)} y1={coordinate(y)} y2={coordinate(y)} />
      {years.map((year) => (
        <g key={year}>
          <line className="ek-c-axis" x1={coordinate(scale(year))} x2={coordinate(scale(year))} y1={coordinate(y)} y2={coordinate(y + 4)} />
          {written.has(year) && <Lettering x={scale(year)} y={y + 19} lines={[String(year)]} anchor="middle" tone="quiet" />}
        </g>
      ))}
    </g>
  )
}
