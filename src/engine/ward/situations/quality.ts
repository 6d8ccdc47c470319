import type { Style } from '../../../kernel/vocabulary.ts'
import type { Values } from '../parameters/index.ts'
import type { Answer, Situation } from './situation.ts'

/** Those who deal with a situation, at its time: 0 to 1 each. */
export interface Team {
  /** How well those on the shift know their work here. */
  readonly experience: number
  readonly trust: number
  /** Clear roles, which handing over needs. */
  readonly clarity: number
  /** How well they know a thing like this. */
  readonly familiarity: number
}

/** What of a situation decides how well it can be dealt with. */
export type Matter = Pick<Situation, 'severity' | 'familiarity' | 'timeLeft' | 'whoKnows' | 'commitmentNeeded' | 'acts'>

/** How well something is done, 0 to 1, and what made it so: parts that add up, before people's backing. */
export interface Quality {
  readonly quality: number
  readonly parts: Readonly<Record<'base' | 'style' | 'act' | 'trust' | 'luck', number>>
  /** How far those who must live with it were heard, 0 to 1. */
  readonly heard: number
}

/** How far people are heard by each way of leading: ours. */
const heardBy: Readonly<Record<Style, number>> = { directive: 0.2, participative: 1, coaching: 0.8, delegating: 0.7 }
/** What others than the team know is had by asking them, in part: ours. */
const knowledgeOf: Readonly<Record<Situation['whoKnows'], number>> = { team: 1, others: 0.6, you: 0.2 }

/** How much of what you know others can take from you, by who knows: ours. */
const teachable: Readonly<Record<Situation['whoKnows'], number>> = { you: 1, team: 0.6, others: 0.3 }

/**
 * How well a situation is dealt with, from what it is like and who deals with it.
 * @param luck 0 to 1
 * @source structure: decision methods (Vroom and Yetton 1973) and contingency of style (Yun, Faraj and Sims 2005); 72 crisis teams (doi 10.1177/10464964221087952) for familiarity; sizes are ours
 */
export function qualityOf(situation: Matter, { style, act }: Answer, team: Team, luck: number, { style: values }: Pick<Values, 'style'>): Quality {
  const meets = situation.acts.find((offered) => offered.act === act)?.meets ?? 0
  const parts = {
    base: values.base,
    style: byStyle(style, situation, team, values),
    act: values.act * (2 * meets - 1),
    trust: values.trusted * (team.trust - 0.5),
    luck: values.luck * (2 * luck - 1),
  }
  const heard = heardBy[style]
  const done = parts.base + parts.style + parts.act + parts.trust + parts.luck
  return { quality: within(done * (1 - values.backed * situation.commitmentNeeded * (1 - heard))), parts, heard }
}

function byStyle(style: Style, situation: Matter, team: Team, values: Values['style']): number {
  const { severity, timeLeft } = situation
  const { experience, familiarity } = team
  switch (style) {
    case 'directive':
      return values.directFamiliar * severity * familiarity - values.directUnfamiliar * experience * (1 - familiarity)
    case 'participative':
      return values.involveKnowing * knowledgeOf[situation.whoKnows] * Math.max(timeLeft, 1 - familiarity) - values.involveHurry * (1 - timeLeft) * familiarity * severity
    case 'coaching':
      return values.coachKnowing * teachable[situation.whoKnows] * timeLeft * (1 - severity) - values.coachNow
    case 'delegating':
      return values.delegateReady * experience * (0.4 + 0.6 * Math.max(familiarity, team.clarity) * knowledgeOf[situation.whoKnows]) - values.delegateUnready * severity * (1 - experience * familiarity)
  }
}

function within(quality: number): number {
  return Math.min(0.98, Math.max(0.02, quality))
}
