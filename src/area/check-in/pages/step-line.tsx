import type { ReactNode } from 'react'
import type { Step } from '../records.ts'

/** A step to the side for each answer, and one up for each step, in units of about one pixel. */
const [apart, rise, edge] = [12, 7, 4]
/** So many of the latest answers have room. */
const mostPoints = 26

/** Answers as a small line, oldest first; the description says the same in words. It has no limits: single answers of one person have none. */
export function StepLine({ values, description }: { readonly values: readonly Step[]; readonly description: string }): ReactNode {
  const shown = values.slice(-mostPoints)
  const places = shown.map((step, at) => ({ x: edge + at * apart, y: edge + (5 - step) * rise }))
  const width = edge * 2 + apart * (mostPoints - 1)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn in the page, so that print and forced colours reach it
    <svg viewBox={`0 0 ${width} ${edge * 2 + rise * 4}`} width={width} height={edge * 2 + rise * 4} role="img" aria-label={description} focusable="false">
      <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} fill="none" stroke="currentColor" strokeWidth="1.5" />
      {places.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="2.5" fill="currentColor" />
      ))}
    </svg>
  )
}
