import type { Style } from '../../../kernel/vocabulary.ts'
import type { Answer, Situation, SituationKind } from '../situations/situation.ts'
import type { Hours } from './acts.ts'
import { type WeekPlan, planOf } from './week-plan.ts'

/** A way of leading for each kind of situation. */
export type StyleByKind = Readonly<Record<SituationKind, Style>>

/** A way of running the ward that needs nobody to decide: the same plan each week, and an answer to everything. */
export interface Policy {
  readonly plan: WeekPlan
  readonly styles: StyleByKind
}

/** Styles that go with kinds, as in what is written on leading: what most would try first. */
export const usualStyles: StyleByKind = {
  familiarEmergency: 'directive',
  unfamiliarEmergency: 'participative',
  change: 'participative',
  development: 'coaching',
  routine: 'delegating',
}

/** A policy of hours, with the usual styles unless told. */
export function policyOf(hours: Hours, styles: StyleByKind = usualStyles): Policy {
  return { plan: planOf(hours), styles }
}

/** What a policy answers: its style for the kind, and of the acts that are offered the one on which it spends most hours. The first of equals. */
export function answerOf({ plan, styles }: Policy, { kind, acts }: Situation): Answer {
  const [first, ...others] = acts
  if (first === undefined) throw new RangeError('A situation offers acts.')
  const chosen = others.reduce((best, offered) => (plan.hours[offered.act] > plan.hours[best.act] ? offered : best), first)
  return { style: styles[kind], act: chosen.act }
}
