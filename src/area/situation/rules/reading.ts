import type { Situation } from '../../../engine/decision/facts.ts'
import type { Advice, Change } from '../../../engine/decision/types.ts'
import { adviseOn } from '../../../engine/decision/index.ts'
import { mostTelling } from './changes.ts'
import { type FieldId, valueOf } from './described.ts'
import { neededFields } from './question-order.ts'

/** A situation with what the model says of it, ready to be shown. */
export interface Reading {
  readonly situation: Situation
  readonly advice: Advice
  /** The changes that tell most. */
  readonly changes: readonly Change[]
  /** The fields whose answers count, in the order in which they are asked. */
  readonly needed: readonly FieldId[]
  /** How many of these answers are "not sure". */
  readonly unsure: number
}

/** Reads a situation for a page. */
export function readSituation(situation: Situation): Reading {
  const advice = adviseOn(situation)
  const needed = neededFields(situation)
  return { situation, advice, changes: mostTelling(advice), needed, unsure: needed.filter((field) => valueOf(situation, field) === 'unsure').length }
}
