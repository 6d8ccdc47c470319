import type { CharterPart, Matter } from './answers.ts'
import type { PlanSheets, ShownQuestion } from './plan-sheets.ts'
import type { ShownStage } from './shown-timeline.ts'
import type { StageId } from './timeline.ts'

/** Where one of the six matters stands, as one line. */
export type MatterLine =
  /** What she wrote of it, agreed or not. */
  | { readonly kind: 'noted'; readonly matter: Matter; readonly isAgreed: boolean; readonly note: string }
  | { readonly kind: 'agreed'; readonly matter: Matter }
  | { readonly kind: 'to-ask'; readonly matter: Matter; readonly question: string }

/** A plan on one page: what fits a pocket. */
export interface OnePage {
  readonly matters: readonly MatterLine[]
  /** The stage whose day comes next, with each of its open tasks. */
  readonly next: { readonly stage: ShownStage; readonly tasks: readonly string[] }
  readonly mine: CharterLines
  readonly askFirst: CharterLines
  /** As long as it is not, both lists are a draft. */
  readonly isAuthorityAgreed: boolean
  /** Later stages that have a day, none after the end. */
  readonly later: readonly ShownStage[]
}

/** What of a box of the charter fits. A sentence about authority that is cut could say the opposite, so each line is whole. */
export interface CharterLines {
  readonly lines: readonly string[]
  /** The charter has more lines than these. */
  readonly hasMore: boolean
}

/** What fits: characters of a note; lines of a box of the charter, and characters of all of them. */
export const longestNote = 160
const mostLines = 4
export const mostOfBox = 360

/**
 * What of a plan stands on its one page.
 * @param next the stage to do next; before the start it is day 1, because what comes before stands under the six matters
 */
export function onePageOf({ answers: { end, agreed }, stages, questions, charter }: Pick<PlanSheets, 'answers' | 'stages' | 'questions' | 'charter'>, next: StageId): OnePage {
  const shown = next === 'before' ? 'day-1' : next
  const place = stages.findIndex(({ stage }) => stage === shown)
  const stage = stages[place]
  if (stage === undefined) throw new Error(`This timeline has no stage ${shown}`)
  const linesOf = (part: CharterPart): CharterLines => linesThatFit(part, charter.find((box) => box.part === part)?.text ?? '')
  return {
    matters: questions.map(matterLine),
    next: { stage, tasks: stage.tasks.filter(({ isDone }) => !isDone).map(({ text }) => text) },
    mine: linesOf('mine'),
    askFirst: linesOf('ask-first'),
    isAuthorityAgreed: agreed.includes('authority'),
    later: stages.slice(place + 1).filter(({ date }) => date !== null && (end === null || date <= end)),
  }
}

function matterLine({ matter, question, isAgreed, note }: ShownQuestion): MatterLine {
  if (note !== '') return { kind: 'noted', matter, isAgreed, note: clipped(note.replaceAll(/\s+/g, ' '), longestNote) }
  return isAgreed ? { kind: 'agreed', matter } : { kind: 'to-ask', matter, question }
}

function linesThatFit(part: CharterPart, text: string): CharterLines {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[–-]\s*/, '').trim())
    // What she asks about first begins with a line that the heading of the page says already; anywhere else such a line may be a condition.
    .filter((line, index) => line !== '' && !(part === 'ask-first' && index === 0 && line.endsWith(':')))
  const tooMany = lines.findIndex((_, index) => index === mostLines || charactersOf(lines.slice(0, index + 1)) > mostOfBox)
  return tooMany === -1 ? { lines, hasMore: false } : { lines: lines.slice(0, tooMany), hasMore: true }
}

function charactersOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + [...line].length, 0)
}

/** The text, cut at a word with an ellipsis when it is longer than fits. */
function clipped(text: string, longest: number): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const kept = characters.slice(0, longest).join('')
  return `${kept.replace(/\s+\S*$/u, '')}…`
}
