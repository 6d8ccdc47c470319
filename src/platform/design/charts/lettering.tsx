import type { ReactNode } from 'react'
import { coordinate } from './drawing.tsx'

/** Sizes of words on pictures, in units of the paper. */
const letterHeight = 14
export const lineHeight = 17
// Average width of a letter of Arial against its height; wide enough that wrapped words fit.
const letterWidth = 0.54

/** How many letters fit beside each other. */
export function lettersWithin(width: number): number {
  return Math.max(4, Math.floor(width / (letterHeight * letterWidth)))
}

/**
 * Breaks words into lines; a word that is longer than a line is cut, and what is beyond the last line ends in an ellipsis.
 * @param text    one line of any length
 * @param letters most letters on a line, at least 4
 * @param most    most lines
 */
export function brokenLines(text: string, letters: number, most = 3): readonly string[] {
  const pieces = text.split(/\s+/).filter((word) => word !== '').flatMap((word) => cut(word, letters))
  const lines = pieces.reduce<readonly string[]>((before, piece) => {
    const last = before.at(-1)
    if (last !== undefined && last.length + 1 + piece.length <= letters) return [...before.slice(0, -1), `${last} ${piece}`]
    return [...before, piece]
  }, [])
  if (lines.length <= most) return lines
  const lastShown = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${lastShown.slice(0, letters - 1)}…`]
}

function cut(word: string, letters: number): readonly string[] {
  return word.length <= letters ? [word] : [word.slice(0, letters), ...cut(word.slice(letters), letters)]
}

/** Words on a picture; `y` is the foot of the first line. */
export function Lettering(model: {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly tone?: 'plain' | 'strong' | 'quiet'
}): ReactNode {
  const { x, y, lines, anchor = 'start', tone = 'plain' } = model
  return (
    <text className={`ek-c-text ek-c-text--${tone}`} x={coordinate(x)} y={coordinate(y)} textAnchor={anchor}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={index} x={coordinate(x)} dy={index === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
    </text>
  )
}

/** From which side words should start so that they stay on the paper. */
export function anchorWithin(x: number, width: number, paperWidth: number): 'start' | 'middle' | 'end' {
  if (x - width / 2 < 0) return 'start'
  return x + width / 2 > paperWidth ? 'end' : 'middle'
}

/** How wide words will be, roughly. */
export function widthOf(text: string): number {
  return text.length * letterHeight * letterWidth
}
