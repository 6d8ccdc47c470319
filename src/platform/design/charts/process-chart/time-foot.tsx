import type { ReactNode } from 'react'
import { coordinate } from '../drawing.tsx'
import { Lettering, anchorWithin, brokenLines, lettersWithin, lineHeight, widthOf } from '../lettering.tsx'
import type { Layout } from './layout.ts'
import { timeTicks } from './time-axis.ts'

/** The days along the foot of a chart, the year below where it is new; numbers when points lie in their order. */
export function TimeFoot({ layout, orderName }: { readonly layout: Layout; readonly orderName: string | undefined }): ReactNode {
  const { along, ends, spacing, left, right, foot, paper } = layout
  const width = along(ends[1]) - along(ends[0])
  return (
    <g>
      <line className="ek-c-axis" x1={coordinate(left)} x2={coordinate(right)} y1={coordinate(foot)} y2={coordinate(foot)} />
      {timeTicks(spacing, ends[0], ends[1], width).map(({ at, words, year }) => {
        const x = along(at)
        const lines = year === undefined ? [words] : [words, year]
        return (
          <g key={at}>
            <line className="ek-c-axis" x1={coordinate(x)} x2={coordinate(x)} y1={coordinate(foot)} y2={coordinate(foot + 5)} />
            <Lettering x={x} y={foot + 19} lines={lines} anchor={anchorWithin(x, widthOf(year ?? words), paper.width)} tone="quiet" />
          </g>
        )
      })}
      {spacing === 'order' && orderName !== undefined && <Lettering x={(left + right) / 2} y={foot + 37} lines={orderLines(orderName, right - left)} anchor="middle" />}
    </g>
  )
}

/** How much room the foot needs. */
export function timeFootHeight(): number {
  return 24 + lineHeight
}

function orderLines(name: string, width: number): readonly string[] {
  return brokenLines(name, lettersWithin(width), 1)
}
