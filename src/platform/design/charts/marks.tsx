import type { ReactNode } from 'react'
import { coordinate } from './drawing.tsx'

/** A meaning that has its colour, its shape and its word, the same everywhere. */
export type Meaning = 'management' | 'leadership' | 'direct-care' | 'recovery' | 'improvement' | 'concern' | 'common-cause'

type Shape = 'square' | 'circle' | 'cross' | 'diamond' | 'triangle-up' | 'triangle-down' | 'dot'

const shapes: Readonly<Record<Meaning, Shape>> = {
  management: 'square',
  leadership: 'circle',
  'direct-care': 'cross',
  recovery: 'diamond',
  improvement: 'triangle-up',
  concern: 'triangle-down',
  'common-cause': 'dot',
}

interface Place {
  readonly x: number
  readonly y: number
}

/** The mark of a meaning, about 10 units wide. */
export function Mark({ meaning, x, y }: Place & { readonly meaning: Meaning }): ReactNode {
  const className = `ek-c-mark ek-c-mark--${meaning}`
  const shape = shapes[meaning]
  if (shape === 'circle' || shape === 'dot') return <circle className={className} cx={coordinate(x)} cy={coordinate(y)} r={shape === 'dot' ? 3.5 : 5} />
  return <path className={className} d={outlines[shape](coordinate(x), coordinate(y))} />
}

const outlines: Readonly<Record<Exclude<Shape, 'circle' | 'dot'>, (x: number, y: number) => string>> = {
  square: (x, y) => `M${x} ${y}m-4.5-4.5h9v9h-9z`,
  cross: (x, y) => `M${x} ${y}m-1.8-5h3.6v3.2h3.2v3.6h-3.2v3.2h-3.6v-3.2h-3.2v-3.6h3.2z`,
  diamond: (x, y) => `M${x} ${y}m0-6l6 6l-6 6l-6-6z`,
  'triangle-up': (x, y) => `M${x} ${y}m0-5.5l5.5 10h-11z`,
  'triangle-down': (x, y) => `M${x} ${y}m0 5.5l5.5-10h-11z`,
}

/** Up to four organisations are marked on a picture, each by its letter and its number of corners. */
export const mostNamed = 4
// Corners and how far the first is turned from the top. No square, circle, cross, diamond or triangle: those have a meaning.
const outlinesOfNamed = [
  { sides: 5, turn: 0 },
  { sides: 6, turn: 0 },
  { sides: 5, turn: Math.PI },
  { sides: 8, turn: Math.PI / 8 },
] as const
const letters = ['A', 'B', 'C', 'D'] as const

/** The letter of an organisation on pictures and in tables. */
export function letterOf(place: number): string {
  return letters[place] ?? '?'
}

/** The mark of a named organisation or view; with a letter when there are several. Dotted and empty where it stands for no figure. */
export function NamedMark({ place, isAlone, isDotted = false, x, y }: Place & { readonly place: number; readonly isAlone: boolean; readonly isDotted?: boolean }): ReactNode {
  const { sides, turn } = outlinesOfNamed[place] ?? outlinesOfNamed[0]
  return (
    <g>
      <path className={isDotted ? 'ek-c-one-view' : 'ek-c-named'} d={polygon(x, y, sides, turn, isAlone ? 7 : 10)} />
      {!isAlone && (
        <text className={`ek-c-named-letter${isDotted ? ' ek-c-named-letter--dotted' : ''}`} x={coordinate(x)} y={coordinate(y + 4)} textAnchor="middle">
          {letterOf(place)}
        </text>
      )}
    </g>
  )
}

function polygon(x: number, y: number, sides: number, turn: number, radius: number): string {
  const points = Array.from({ length: sides }, (_, index) => {
    const angle = turn - Math.PI / 2 + (2 * Math.PI * index) / sides
    return `${coordinate(x + radius * Math.cos(angle))} ${coordinate(y + radius * Math.sin(angle))}`
  })
  return `M${points.join('L')}z`
}

/** The same mark inside a line of text or a table heading. */
export function InlineMark(props: { readonly meaning: Meaning } | { readonly place: number; readonly isAlone?: boolean }): ReactNode {
  return (
    <svg className="ek-inline-mark" viewBox={'meaning' in props ? '-8 -8 16 16' : '-11 -11 22 22'} width="20" height="20" aria-hidden="true" focusable="false">
      {'meaning' in props ? <Mark meaning={props.meaning} x={0} y={0} /> : <NamedMark place={props.place} isAlone={props.isAlone ?? false} x={0} y={0} />}
    </svg>
  )
}

/** The shade of the middle half inside a line of text. */
export function InlineShade(): ReactNode {
  return (
    <svg className="ek-inline-mark" viewBox="-8 -8 16 16" width="20" height="20" aria-hidden="true" focusable="false">
      <rect className="ek-c-middle-half" x="-8" y="-5" width="16" height="10" />
    </svg>
  )
}
