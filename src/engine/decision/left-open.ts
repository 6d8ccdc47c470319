import { type Style, styles as allStyles } from '../../kernel/vocabulary.ts'
import type { Situation } from './facts.ts'
import { answersOf, rulesOfDeciding } from './rules-of-deciding.ts'
import { type Stance, stancesOf } from './stance.ts'
import type { ClosedReason, RuleCode } from './step-codes.ts'
import { type Deciding, decidingsOf, isWithOthers, mayHandOver, styleFor } from './style.ts'
import type { ClosedStyle } from './types.ts'

/**
 * Every style that is left open whatever the unsure answers turn out to be. The published rules close ways of deciding and do not rank what is left; the style of the advice is
 * the first choice among these, by time, room to grow and trust.
 * @source the ways: Vroom and Yetton 1973, Vroom and Jago 1974; what counts as coaching and delegating is ours
 * @example a list that all may plan, with weeks of time and a learner: directive, participative and coaching are open; coaching is the first choice
 */
export function stylesLeftOpen(situation: Situation): readonly Style[] {
  const cases = casesOf(situation)
  return allStyles.filter((style) => cases.every((one) => whyClosed(style, one) === null))
}

/**
 * Every style that is neither left open nor among those that the advice names, with what closes it.
 * @param named the styles of the advice
 */
export function closedStyles(situation: Situation, named: readonly Style[]): readonly ClosedStyle[] {
  const cases = casesOf(situation)
  return allStyles
    .filter((style) => !named.includes(style))
    .flatMap((style) => {
      const reasons = cases.map((one) => whyClosed(style, one))
      const [first] = reasons.filter((reason) => reason !== null)
      if (first === undefined) return []
      const because = first === 'rule' ? ruleThatClosesDecidingAlone(situation) : first
      return [{ style, because, holds: reasons.includes(null) ? 'perhaps' : 'surely' }]
    })
}

interface Case {
  readonly stance: Stance
  readonly deciding: Deciding
}

/** Every way in which what is unsure may turn out. */
function casesOf(situation: Situation): readonly Case[] {
  const decidings = decidingsOf(situation)
  return stancesOf(situation).flatMap((stance) => decidings.map((deciding) => ({ stance, deciding })))
}

type OwnReason = Exclude<ClosedReason, RuleCode>

/** What closes a style in one case; `rule` when published rules do; null when it is open. The rules always leave a way with others, so only directing is closed by them. */
function whyClosed(style: Style, { stance, deciding }: Case): OwnReason | 'rule' | null {
  if (stance.kind === 'emergency') return styleFor(stance, deciding).styles.includes(style) ? null : 'emergency'
  switch (style) {
    case 'directive':
      return deciding.ways.every(isWithOthers) ? 'rule' : null
    case 'participative':
      return null
    case 'coaching':
      if (!stance.hasRoomToGrow) return 'no-room-to-grow'
      return deciding.isChanceToGrow ? null : 'nobody-to-grow'
    case 'delegating':
      if (mayHandOver(stance.experience, deciding)) return null
      return stance.experience === 'experienced' ? 'could-not-decide' : 'not-experienced'
  }
}

/** The first rule that closes both ways of deciding alone: one that holds for sure before one that may hold. */
function ruleThatClosesDecidingAlone(situation: Situation): ClosedReason {
  const all = answersOf(situation)
  const closing = rulesOfDeciding.filter(({ closes }) => closes[situation.audience].includes('AII'))
  const rule = closing.find(({ holds }) => all.every(holds)) ?? closing.find(({ holds }) => all.some(holds))
  if (rule === undefined) throw new Error('deciding alone is closed by a rule that holds')
  return rule.code
}
