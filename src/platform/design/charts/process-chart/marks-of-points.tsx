import type { ReactNode } from 'react'
import { coordinate } from '../drawing.tsx'
import type { ProcessMeaning } from './model.ts'

/** A meaning that is drawn as a mark: what is missing is a gap. */
export type MarkedMeaning = Exclude<ProcessMeaning, 'missing'>

/** From what lies below to what lies on top. */
export const markedMeanings: readonly MarkedMeaning[] = ['common-cause', 'ghost', 'neutral-high', 'neutral-low', 'concern', 'improvement']

const classes: Readonly<Record<MarkedMeaning, string>> = {
  'common-cause': 'ek-c-mark ek-c-mark--common-cause',
  improvement: 'ek-c-mark ek-c-mark--improvement',
  concern: 'ek-c-mark ek-c-mark--concern',
  'neutral-high': 'ek-c-mark ek-c-mark--neutral',
  'neutral-low': 'ek-c-mark ek-c-mark--neutral',
  ghost: 'ek-c-ghost',
}

/** Smaller marks have hardly room for a white edge. */
const roomyFrom = 3.2

/** All marks of one meaning as one path: a thousand points stay light. `size` is half the width of a dot. */
export function MarksOf({ meaning, places, size }: { readonly meaning: MarkedMeaning; readonly places: readonly { readonly x: number; readonly y: number }[]; readonly size: number }): ReactNode {
  if (places.length === 0) return null
  const outline = outlineOf(meaning, size)
  return <path className={`${classes[meaning]}${size < roomyFrom ? ' ek-c-mark--close' : ''}`} d={places.map(({ x, y }) => `M${coordinate(x)} ${coordinate(y)}${outline}`).join('')} />
}

/** The outline of a mark, from its middle on. */
function outlineOf(meaning: MarkedMeaning, size: number): string {
  const of = (share: number) => Math.round(size * share * 100) / 100
  switch (meaning) {
    case 'improvement':
      return `m0-${of(1.5)}l${of(1.45)} ${of(2.6)}h-${of(2.9)}z`
    case 'concern':
      return `m0 ${of(1.5)}l${of(1.45)}-${of(2.6)}h-${of(2.9)}z`
    case 'neutral-high':
    case 'neutral-low':
      return `m0-${of(1.8)}l${of(1.2)} ${of(1.8)}l-${of(1.2)} ${of(1.8)}l-${of(1.2)}-${of(1.8)}z`
    case 'common-cause':
    case 'ghost':
      return `m-${of(1)} 0a${of(1)} ${of(1)} 0 1 0 ${of(2)} 0a${of(1)} ${of(1)} 0 1 0-${of(2)} 0z`
    default:
      return meaning satisfies never
  }
}

/** How large marks are so that neighbours hardly touch, and still to be seen when there are a thousand. */
export function markSize(spaceBetween: number): number {
  return Math.min(4, Math.max(1.3, spaceBetween * 0.42))
}

/** Special causes stay large enough that their shape is seen. */
export function specialSize(size: number): number {
  return Math.max(3, size)
}
