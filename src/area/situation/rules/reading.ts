import { type Advice, type Change, type Situation, adviseOn } from '../../../engine/decision/index.ts'
import type { SourceId } from '../../evidence/index.ts'
import { mostTelling } from './changes.ts'
import { type FieldId, valueOf } from './described.ts'
import { neededFields } from './question-order.ts'
import { sourcesUsed } from './sources-used.ts'

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
  /** The works that this reading stands on. */
  readonly sources: readonly SourceId[]
}

/** Reads a situation for a page. */
export function readSituation(situation: Situation): Reading {
  const advice = adviseOn(situation)
  const needed = neededFields(situation)
  return { situation, advice, changes: mostTelling(advice), needed, unsure: needed.filter((field) => valueOf(situation, field) === 'unsure').length, sources: sourcesUsed(situation, advice) }
}
