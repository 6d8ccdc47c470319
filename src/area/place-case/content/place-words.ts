import type { Act } from '../../../engine/ward/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import type { WorkName } from '../rules/works.ts'

/** What a decision of a place case says: its numbers stand with the rules, under the same id. */
export interface DecisionWords {
  /** Sentence case, up to 8 words. */
  readonly title: string
  /** Who stands before you: an invented first name and a role. */
  readonly asks: string
  /** Two or three short paragraphs, told to "you". */
  readonly words: readonly string[]
  readonly known: readonly string[]
  readonly unknown: readonly string[]
  /** What each offered act would be here. */
  readonly acts: Readonly<Partial<Record<Act, string>>>
  /** What each way of leading would be here. */
  readonly styles: Readonly<Record<Style, string>>
  /** What follows when it is done well, badly, or left. */
  readonly well: string
  readonly badly: string
  readonly left: string
}

/** What a place case says. */
export interface PlaceWords {
  readonly title: string
  /** One sentence: who you are here. */
  readonly lead: string
  /** The place and its people. */
  readonly place: readonly string[]
  /** How long a round is: “four weeks”. */
  readonly roundLength: string
  readonly works: Readonly<Partial<Record<WorkName, { readonly name: string; readonly about: string }>>>
  readonly decisions: Readonly<Record<string, DecisionWords>>
  /** What the case asks of whoever leads it. */
  readonly asked: readonly string[]
  readonly questions: readonly string[]
  readonly cannotSay: readonly string[]
}
