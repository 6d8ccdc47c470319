import type { Style } from '../../kernel/vocabulary.ts'
import type { Audience, Experience, Situation, WayOfDeciding } from './facts.ts'
import { type KnownAnswers, answersOf, openWays } from './rules-of-deciding.ts'
import type { Stance } from './stance.ts'
import type { StyleReason } from './step-codes.ts'

/** A style, and why. Two styles where the evidence itself leaves both open. */
export interface StyleReading {
  readonly styles: readonly Style[]
  readonly reason: StyleReason
}

/** What of the answers a style rests on, when none of them is unsure. */
export interface Deciding {
  readonly audience: Audience
  /** What the published rules leave open, from least to most part for others; at least one. */
  readonly ways: readonly WayOfDeciding[]
  readonly isChanceToGrow: boolean
  /** They know enough and want the same. */
  readonly couldDecide: boolean
}

/** What the style rests on for one set of answers. */
export function decidingFor(audience: Audience, answers: KnownAnswers): Deciding {
  return {
    audience,
    ways: openWays(audience, answers),
    isChanceToGrow: answers.chanceToGrow === 'yes',
    couldDecide: answers.theyKnowEnough === 'yes' && answers.shareTheAim === 'yes',
  }
}

/** Everything that the style may turn out to rest on, each once. */
export function decidingsOf(situation: Pick<Situation, 'audience' | 'answers'>): readonly Deciding[] {
  const all = answersOf(situation).map((answers) => decidingFor(situation.audience, answers))
  return [...new Map(all.map((deciding) => [`${deciding.ways.join()} ${deciding.isChanceToGrow} ${deciding.couldDecide}`, deciding])).values()]
}

/**
 * The style when nothing is unsure.
 * In an emergency familiarity decides: telling people what to do pays where they have practised it, hearing them pays where it is new. Otherwise the published rules
 * leave some ways open, and time, a chance to grow, or little at stake among experienced people decides how far to go.
 * @source emergencies: study of 72 crisis teams; stakes and experience: Yun, Faraj and Sims 2005; ways of deciding: Vroom and Yetton 1973, Vroom and Jago 1988. How they are joined is ours.
 */
export function styleFor(stance: Stance, deciding: Deciding): StyleReading {
  return stance.kind === 'emergency' ? styleInEmergency(stance) : styleWithTime(stance, deciding)
}

function styleInEmergency({ severity, familiarity, experience }: Extract<Stance, { kind: 'emergency' }>): StyleReading {
  if (familiarity === 'practised') return { styles: ['directive'], reason: 'emergency-practised' }
  if (familiarity === 'met-before') return { styles: ['directive', 'participative'], reason: 'emergency-met-before' }
  // The two studies disagree here: new to everybody speaks for hearing people, little experience speaks for telling them.
  if (experience === 'new') return { styles: ['directive', 'participative'], reason: 'emergency-new-inexperienced' }
  // The study of crisis teams looked at emergencies, so it decides; where harm would be serious the other study speaks for directing, and the reason says so.
  return { styles: ['participative'], reason: severity === 'serious-harm' ? 'emergency-new-serious' : 'emergency-new-experienced' }
}

function styleWithTime(stance: Extract<Stance, { kind: 'time-to-decide' }>, deciding: Deciding): StyleReading {
  const isHandingOverOpen = mayHandOver(stance.experience, deciding)
  if (stance.hasRoomToGrow && deciding.isChanceToGrow) {
    if (isHandingOverOpen) return { styles: ['delegating'], reason: 'growth-hand-over' }
    return isForCoaching(stance.experience, deciding) ? { styles: ['coaching'], reason: 'growth-coach' } : styleOfWay(deciding.ways.at(-1), 'growth-with-others')
  }
  if (stance.isSafeToTrust) return isHandingOverOpen ? { styles: ['delegating'], reason: 'trust-hand-over' } : styleOfWay(deciding.ways.at(-1), 'trust-with-others')
  return styleOfWay(deciding.ways[0], 'time-with-others')
}

/** Handing over needs experienced people who could decide, and a way that leaves it to them. */
export function mayHandOver(experience: Experience, { couldDecide, ways }: Deciding): boolean {
  return experience === 'experienced' && couldDecide && ways.some((way) => way === 'DI' || way === 'GII')
}

/** One person who is not there yet, or a group of people who are all new; and the rules must leave them a part in it. */
function isForCoaching(experience: Experience, { audience, ways }: Deciding): boolean {
  const isLearner = audience === 'one-person' ? experience !== 'experienced' : experience === 'new'
  return isLearner && ways.some(isWithOthers)
}

/** Does this way give others a part in the decision? */
export function isWithOthers(way: WayOfDeciding): boolean {
  return way !== 'AI' && way !== 'AII'
}

/** Deciding with others is the most that a way gives here: handing over is asked for apart, since it needs people who could decide. */
function styleOfWay(way: WayOfDeciding | undefined, reason: StyleReason): StyleReading {
  if (way === undefined) throw new Error('the published rules leave at least one way open')
  if (isWithOthers(way)) return { styles: ['participative'], reason }
  return { styles: ['directive'], reason: way === 'AI' ? 'time-alone' : 'time-facts' }
}
