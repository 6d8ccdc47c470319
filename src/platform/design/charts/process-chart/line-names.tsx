import type { ReactNode } from 'react'
import { numberText } from '../../number-text.ts'
import { processWords } from '../../process-words.ts'
import type { Paper } from '../drawing.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight, widthOf } from '../lettering.tsx'
import type { Scale } from '../scales.ts'
import type { ProcessChartModel } from './model.ts'
import { centreName, limitFormatOf, shown, stretchesOf } from './point-words.ts'

/** A line with its name, as it ends at the right. */
export interface LineName {
  readonly value: number
  readonly lines: readonly string[]
}

const most = { narrow: 92, wide: 156 } as const
const gap = 3

/** What stands at the right end of the lines that reach the last point. */
export function lineNames(model: ProcessChartModel, paper: Paper): readonly LineName[] {
  const last = model.points.at(-1)
  if (last === undefined) return []
  const isTrial = stretchesOf(model).at(-1)?.isTrial === true
  const limitFormat = limitFormatOf(model)
  const isNarrow = paper.kind === 'narrow'
  const lower = isTrial ? 'lowerTrial' : 'lower'
  const upper = isTrial ? 'upperTrial' : 'upper'
  const named = [
    { value: shown(last.upper), words: isNarrow ? processWords.short[upper] : processWords[upper], format: limitFormat },
    { value: shown(last.centre), words: centreName(model), format: limitFormat },
    { value: shown(last.lower), words: isNarrow ? processWords.short[lower] : processWords[lower], format: limitFormat },
    { value: shown(last.target), words: processWords.target, format: model.format },
  ]
  return named.flatMap(({ value, words, format }) => {
    if (value === undefined) return []
    const number = numberText(value, format)
    const letters = lettersWithin(most[paper.kind])
    return [{ value, lines: isNarrow ? [...brokenLines(words, letters, 2), ...brokenLines(number, letters, 2)] : brokenLines(`${words} ${number}`, letters, 2) }]
  })
}

/** How much room names need at the right. */
export function namesWidth(names: readonly LineName[]): number {
  return names.flatMap(({ lines }) => lines).reduce((widest, line) => Math.max(widest, widthOf(line)), 0) + 12
}

/** Draws the names beside the ends of their lines; names that would touch are moved apart. */
export function LineNames({ names, y, x, top, foot }: { readonly names: readonly LineName[]; readonly y: Scale; readonly x: number; readonly top: number; readonly foot: number }): ReactNode {
  const ordered = names.map((name) => ({ ...name, height: name.lines.length * lineHeight + gap, wanted: y(name.value) - (name.lines.length * lineHeight) / 2 })).toSorted((a, b) => a.wanted - b.wanted)
  const tops = spread(ordered, top - 6, foot + 6)
  return ordered.map(({ lines }, index) => <Lettering key={index} x={x} y={(tops[index] ?? top) + 13} lines={lines} />)
}

/**
 * Moves things apart that would overlap, as little as possible from where they want to be.
 * @param things in the order of `wanted`, each with its height
 * @returns the upper edge of each; beyond `foot` only when all together are higher than there is room
 */
export function spread(things: readonly { readonly wanted: number; readonly height: number }[], top: number, foot: number): readonly number[] {
  const down = things.reduce<readonly number[]>((before, { wanted }, index) => {
    const above = before[index - 1]
    const floor = above === undefined ? top : above + (things[index - 1]?.height ?? 0)
    return [...before, Math.max(wanted, floor)]
  }, [])
  const up = down.toReversed().reduce<readonly number[]>((after, edge, step) => {
    const index = things.length - 1 - step
    const below = after[step - 1]
    return [...after, Math.min(edge, (below ?? foot) - (things[index]?.height ?? 0))]
  }, []).toReversed()
  const lift = Math.max(0, top - (up[0] ?? top))
  return up.map((edge) => edge + lift)
}
