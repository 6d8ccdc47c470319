import type { PlanContent } from '../content/kinds.ts'
import type { CharterPart, Matter, Plan } from './answers.ts'
import type { StageId, TimelineStage } from './timeline.ts'

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
  readonly next: { readonly stage: TimelineStage; readonly tasks: readonly string[] }
  readonly mine: readonly string[]
  readonly askFirst: readonly string[]
  /** Later stages that have a day. */
  readonly later: readonly TimelineStage[]
}

/** What fits: characters of a note, characters of a line of the charter, lines of a box. */
const longestNote = 160
export const longestLine = 90
const mostLines = 4

/**
 * What of a plan stands on its one page.
 * @param next the stage to do next; before the start it is day 1, because what comes before stands under the six matters
 */
export function onePageOf({ answers, ticks, charter, notes }: Plan, content: PlanContent, next: StageId): OnePage {
  const stages = content.timeline(answers)
  const shown = next === 'before' ? 'day-1' : next
  const place = Math.max(0, stages.findIndex(({ stage }) => stage === shown))
  const stage = stages[place]
  if (stage === undefined) throw new Error('a timeline has stages')
  const draft = content.charterDraft(answers)
  const linesOf = (part: CharterPart): readonly string[] => firstLines(charter[part] ?? draft[part])
  return {
    matters: content.questionsToAsk(answers).map(({ matter, question }) => matterLine(matter, question, answers.agreed.includes(matter), notes[matter])),
    next: { stage, tasks: stage.tasks.filter(({ id }) => !ticks.includes(id)).map(({ text }) => text) },
    mine: linesOf('mine'),
    askFirst: linesOf('ask-first'),
    later: stages.slice(place + 1).filter(({ date }) => date !== null),
  }
}

function matterLine(matter: Matter, question: string, isAgreed: boolean, note: string | undefined): MatterLine {
  if (note !== undefined && note.trim() !== '') return { kind: 'noted', matter, isAgreed, note: clipped(note.trim().replaceAll(/\s+/g, ' '), longestNote) }
  return isAgreed ? { kind: 'agreed', matter } : { kind: 'to-ask', matter, question }
}

function firstLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(/^[–-]\s*/, '').trim())
  return lines.filter((line) => line !== '').slice(0, mostLines).map((line) => clipped(line, longestLine))
}

/** The text, cut at a word with an ellipsis when it is longer than fits. */
function clipped(text: string, longest: number): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const kept = characters.slice(0, longest).join('')
  return `${kept.replace(/\s+\S*$/u, '')}…`
}
