import type { Act } from '../../../engine/ward/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'

/** What a situation of the simulated ward says: its numbers stand with the engine, under the same id. */
export interface SituationWords {
  /** Sentence case, up to 8 words. */
  readonly title: string
  /** Who stands before you: an invented first name and a role. */
  readonly asks: string
  /** Two or three short paragraphs, told to "you", with what the person says. True at any hour of a weekday from 08:00 to 16:00, in any week. */
  readonly words: readonly string[]
  /** How well the ward knows such a thing until it comes up for the first time: one sentence. */
  readonly before: string
  readonly known: readonly string[]
  readonly unknown: readonly string[]
  /** What each offered act would be here, as a verb phrase. */
  readonly acts: Readonly<Partial<Record<Act, string>>>
  /** What each way of leading would be here, one sentence. */
  readonly styles: Readonly<Record<Style, string>>
  /** What follows when it is done well, seen on the ward. */
  readonly well: string
  readonly badly: string
  readonly left: string
}
