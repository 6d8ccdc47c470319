import type { ReactNode } from 'react'
import { processWords } from '../../process-words.ts'
import { Hatching, coordinate } from '../drawing.tsx'
import { Lettering, brokenLines, lettersWithin, widthOf } from '../lettering.tsx'
import { MarksOf, markedMeanings } from './marks-of-points.tsx'
import type { MarkedMeaning } from './marks-of-points.tsx'
import type { ProcessChartModel, ProcessMeaning } from './model.ts'
import { meaningOf } from './point-words.ts'

/** A mark with its word, placed. */
interface KeyItem {
  readonly meaning: ProcessMeaning
  readonly words: string
  readonly x: number
  readonly row: number
}

export const keyRowHeight = 20
const markRoom = 18
const gap = 18

/** The marks that a chart shows, each beside its word, in as many rows as they need. */
export function keyItems(model: ProcessChartModel, width: number): readonly KeyItem[] {
  return keyEntries([model]).reduce<readonly KeyItem[]>((before, { meaning, words }) => {
    const last = before.at(-1)
    const next = last === undefined ? 0 : last.x + markRoom + widthOf(last.words) + gap
    const fits = next + markRoom + widthOf(words) <= width
    return [...before, { meaning, words, x: fits ? next : 0, row: (last?.row ?? 0) + (fits || last === undefined ? 0 : 1) }]
  }, [])
}

const order: readonly ProcessMeaning[] = ['improvement', 'concern', 'neutral-high', 'neutral-low', 'common-cause', 'ghost', 'missing']

/** The meanings that charts show, each with its word, once. */
function keyEntries(models: readonly ProcessChartModel[]): readonly { readonly meaning: ProcessMeaning; readonly words: string }[] {
  const present = new Set(models.flatMap(({ points }) => points.map(meaningOf)))
  const entries = order.filter((meaning) => present.has(meaning)).map((meaning) => ({ meaning, words: keyWords(meaning) }))
  return entries.filter(({ words }, index) => entries.findIndex((one) => one.words === words) === index)
}

/** One key for several charts, as a line of text. */
export function SharedKey({ models, hatching }: { readonly models: readonly ProcessChartModel[]; readonly hatching: string }): ReactNode {
  return (
    <ul className="ek-process-key">
      {keyEntries(models).map(({ meaning, words }) => (
        <li key={meaning}>
          <svg className="ek-inline-mark" viewBox="-8 -8 16 16" width="20" height="20" aria-hidden="true" focusable="false">
            {!isMarked(meaning) && <Hatching id={hatching} />}
            {isMarked(meaning) ? <MarksOf meaning={meaning} places={[{ x: 0, y: 0 }]} size={4} /> : <rect className="ek-c-empty" fill={`url(#${hatching})`} x={-6} y={-7} width={12} height={14} />}
          </svg>{' '}
          {words}
        </li>
      ))}
    </ul>
  )
}

function keyWords(meaning: ProcessMeaning): string {
  return meaning === 'neutral-high' || meaning === 'neutral-low' ? processWords.neutral : processWords.meanings[meaning]
}

/** How many rows a key has. */
export function keyRows(items: readonly KeyItem[]): number {
  return items.length === 0 ? 0 : (items.at(-1)?.row ?? 0) + 1
}

/** Draws the key with its upper edge at `top`. */
export function Key({ items, top, hatching, width }: { readonly items: readonly KeyItem[]; readonly top: number; readonly hatching: string; readonly width: number }): ReactNode {
  return items.map(({ meaning, words, x, row }) => {
    const y = top + row * keyRowHeight
    return (
      <g key={meaning}>
        {isMarked(meaning) ? <MarksOf meaning={meaning} places={[{ x: x + 7, y: y + 9 }]} size={4} /> : <rect className="ek-c-empty" fill={`url(#${hatching})`} x={coordinate(x + 1)} y={y + 2} width={12} height={14} />}
        <Lettering x={x + markRoom} y={y + 14} lines={brokenLines(words, lettersWithin(width - markRoom), 1)} tone="quiet" />
      </g>
    )
  })
}

function isMarked(meaning: ProcessMeaning): meaning is MarkedMeaning {
  return markedMeanings.some((one) => one === meaning)
}
