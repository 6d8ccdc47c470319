import type { Act, OutcomeName } from '../../../engine/ward/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import type { ShareWord } from './shares.ts'

/** What a part of a class did in one week. It is kept as it was made, and holds nothing of one place. */
export interface Look {
  /** Places in it: 8 or more, and in no other look of this week. */
  readonly places: number
  readonly situations: readonly SituationLook[]
  readonly hours: Readonly<Record<HoursFor, Middle>>
  /** Of the weeks up to this one, on average. */
  readonly outcomes: Readonly<Record<OutcomeName, OutcomeLook>>
}

/** How those who met a situation in the week answered it. */
export interface SituationLook {
  readonly situation: string
  /** Places that met it: 8 or more. */
  readonly places: number
  readonly ways: Readonly<Record<Style | 'left', ShareWord>>
  readonly acts: readonly { readonly act: Act; readonly share: ShareWord }[]
}

/** What hours of a week go into. */
export const hoursFor = ['care', 'management', 'leadership'] as const
export type HoursFor = (typeof hoursFor)[number]

/** The middle of the places, and the range of the middle 80% of them. */
export interface Middle {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** One outcome: a dot for each place, in order of size, so that none is anybody's. */
export interface OutcomeLook extends Middle {
  readonly dots: readonly number[]
}
