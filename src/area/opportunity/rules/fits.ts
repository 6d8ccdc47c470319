import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { Opportunity } from '../records.ts'

/** What of somebody an opportunity can fit. */
export interface Wanted {
  /** Of framework items that their goals in hand are about. */
  readonly goalItems: ReadonlySet<string>
  /** Of the post that they work in; null without one. */
  readonly stage: Stage | null
  /** Of a post that they start in soon; null without one. */
  readonly comingStage: Stage | null
}

/** Why an opportunity fits somebody. It is about the opportunity, and no word on the person. */
export type FitReason = 'goal' | 'stage' | 'coming-stage'

/** Why an opportunity fits; none when it does not. One for another stage fits no goal either; one for every stage fits by a goal alone. */
export function fitReasons({ capability, stage }: Pick<Opportunity, 'capability' | 'stage'>, wanted: Wanted): readonly FitReason[] {
  const byStage: readonly FitReason[] = stage === null ? [] : stage === wanted.stage ? ['stage'] : stage === wanted.comingStage ? ['coming-stage'] : []
  if (stage !== null && byStage.length === 0) return []
  return capability !== null && wanted.goalItems.has(capability.itemId) ? ['goal', ...byStage] : byStage
}

/** An opportunity in the list of somebody, with why it fits. */
export interface Fitting<One> {
  readonly one: One
  readonly reasons: readonly FitReason[]
}

/** Opportunities as a list shows them: those that fit, by a goal before by stage alone; then the others. Each part by closing day. */
export function inOrder<One extends Pick<Opportunity, 'capability' | 'stage' | 'closesOn' | 'opportunityId'>>(all: readonly One[], wanted: Wanted): { readonly fitting: readonly Fitting<One>[]; readonly others: readonly One[] } {
  const known = all.toSorted((one, other) => byDay(one.closesOn, other.closesOn) || byDay(one.opportunityId, other.opportunityId)).map((one) => ({ one, reasons: fitReasons(one, wanted) }))
  const byGoal = known.filter(({ reasons }) => reasons.includes('goal'))
  const byStage = known.filter(({ reasons }) => reasons.length > 0 && !reasons.includes('goal'))
  return { fitting: [...byGoal, ...byStage], others: known.filter(({ reasons }) => reasons.length === 0).map(({ one }) => one) }
}

function byDay(one: CalendarDate | string, other: CalendarDate | string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
