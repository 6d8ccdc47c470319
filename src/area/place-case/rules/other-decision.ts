import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Style, isOneOf, styles } from '../../../kernel/vocabulary.ts'
import type { Decided, RoundChoices } from './choices.ts'
import type { PlaceDecision } from './place.ts'

/** What a decision can be changed into: another way of leading, the other act, or left to others. */
export const insteads = [...styles, 'other-act', 'left'] as const
export type Instead = (typeof insteads)[number]

/** One decision that is changed: its round from 1. */
export interface OtherDecision {
  readonly round: number
  readonly instead: Instead
}

/**
 * Reads which decision is to be changed.
 * @param decided how many rounds were decided
 * @returns null where none is asked for
 * @error 'unreadable' where it is no decision that was made
 */
export function readOther(rounds: readonly string[], sent: readonly string[], decided: number): Result<OtherDecision | null, 'unreadable'> {
  if (rounds.length === 0 && sent.length === 0) return success(null)
  const [round, instead] = [Number(rounds[0]), sent[0] ?? '']
  const isThere = rounds.length === 1 && sent.length === 1 && Number.isInteger(round) && round >= 1 && round <= decided
  return isThere && isOneOf(insteads, instead) ? success({ round, instead }) : failure('unreadable')
}

/**
 * The same choices with one decision changed.
 * @returns null where it was decided so already
 */
export function withOther(choices: readonly RoundChoices[], decisions: readonly PlaceDecision[], { round, instead }: OtherDecision): readonly RoundChoices[] | null {
  const [chosen, decision] = [choices[round - 1], decisions[round - 1]]
  if (chosen === undefined || decision === undefined) return null
  const decided = changed(chosen.decided, decision, instead)
  return isSame(decided, chosen.decided) ? null : choices.with(round - 1, { ...chosen, decided })
}

/** Who left a decision and asks for a way of leading gets the first act; who asks for the other act, the second, involving others. */
function changed(decided: Decided, { acts }: PlaceDecision, instead: Instead): Decided {
  const [first, second] = acts
  if (instead === 'left' || first === undefined || second === undefined) return { kind: 'left' }
  const before = decided.kind === 'answered' ? decided : { act: first.act, style: 'participative' as Style }
  if (instead === 'other-act') return { kind: 'answered', act: before.act === first.act ? second.act : first.act, style: before.style }
  return { kind: 'answered', act: before.act, style: instead }
}

function isSame(one: Decided, other: Decided): boolean {
  return one.kind === 'answered' && other.kind === 'answered' ? one.act === other.act && one.style === other.style : one.kind === other.kind
}
