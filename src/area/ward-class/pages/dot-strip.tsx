import type { ReactNode } from 'react'
import type { OutcomeName } from '../../../engine/ward/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import type { OutcomeLook } from '../rules/look.ts'

const [width, height, margin, radius, baseline] = [400, 76, 8, 5, 68]

/** The axis spans this at the least, in the units of the outcome, so that a small difference does not look like much. */
const leastSpan: Readonly<Record<OutcomeName, number>> = { safe: 20, flow: 4, staff: 20, money: 6, improvement: 20 }

/** A dot for each ward, heaped where they are alike. For the eye alone: a sentence and the numbers stand beside it. */
export function DotStrip({ look: { dots, low, middle, high }, outcome }: { readonly look: OutcomeLook; readonly outcome: OutcomeName }): ReactNode {
  const [least, most] = endsOf(dots, outcome)
  const span = most - least
  const x = (value: number): number => Math.round(margin + radius + ((value - least) / span) * (width - 2 * (margin + radius)))
  const heaps = [...Map.groupBy(dots, (dot) => Math.round(x(dot) / (2 * radius)))]
  const tallest = Math.max(...heaps.map(([, heap]) => heap.length))
  const step = Math.min(2 * radius, (baseline - 3 * radius) / Math.max(1, tallest - 1))
  return (
    <div className="ek-dot-strip">
      <svg className="ek-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <rect className="ek-c-middle-half" x={x(low) - radius} y={0} width={Math.max(2 * radius, x(high) - x(low) + 2 * radius)} height={baseline + 2} />
        <line className="ek-c-median" x1={x(middle)} x2={x(middle)} y1={0} y2={baseline + 2} />
        <g className="ek-c-peer">
          {heaps.flatMap(([heap, values]) => values.map((value, place) => <circle key={`${heap}-${place}`} cx={x(value)} cy={baseline - radius - place * step} r={radius} />))}
        </g>
        <line className="ek-c-axis" x1={margin} x2={width - margin} y1={baseline + 2} y2={baseline + 2} />
      </svg>
      <p className="ek-dot-strip__ends" aria-hidden="true">
        <span>{endText(least)}</span>
        <span>{endText(most)}</span>
      </p>
    </div>
  )
}

/** The ends of the axis: below 0 lies only money. */
function endsOf(dots: readonly number[], outcome: OutcomeName): readonly [least: number, most: number] {
  const [first, last] = [dots[0] ?? 0, dots.at(-1) ?? 0]
  const missing = Math.max(0, leastSpan[outcome] - (last - first)) / 2
  const shifted = Math.floor(first - missing)
  const least = outcome === 'money' ? shifted : Math.max(0, shifted)
  return [least, Math.ceil(Math.max(last, least + leastSpan[outcome]))]
}

function endText(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1)
}
