import type { Situation } from '../../../engine/decision/index.ts'
import type { Trend } from '../../../kernel/vocabulary.ts'

export const fieldsOfWork = ['nursing', 'midwifery', 'medicine', 'therapies', 'pharmacy', 'science', 'ambulance', 'operations'] as const
export type FieldOfWork = (typeof fieldsOfWork)[number]

export const places = ['ward', 'emergency', 'theatre', 'clinic', 'community', 'mental-health', 'primary-care', 'laboratory', 'office'] as const
export type Place = (typeof places)[number]

/** A situation that somebody in the NHS could meet tomorrow, described in words and by its factors. */
export interface LibrarySituation {
  /** kebab-case, unique, kept for ever: addresses name it. */
  readonly id: string
  readonly title: string
  /** Two or three short paragraphs, told to "you". */
  readonly story: readonly string[]
  readonly field: FieldOfWork
  readonly place: Place
  readonly trend: Trend | null
  readonly situation: Situation
}
