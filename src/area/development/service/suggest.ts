import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { CatalogueEntry } from '../../catalogue/index.ts'
import type { Gaps } from '../../profile/index.ts'
import { activitiesFrom } from '../activities-from.ts'
import { isInHand } from '../rules/goal-states.ts'
import type { ActivityOption, PostKind, Suggestions } from '../rules/suggestions/facts.ts'
import { suggestGoals } from '../rules/suggestions/suggest-goals.ts'
import type { KeptPlan } from './plan-store.ts'
import { bookedIn } from './planning.ts'

/** What suggestions come from, besides the plan. */
export interface Ground {
  readonly gaps: Gaps
  readonly catalogue: readonly CatalogueEntry[]
  /** The last day of the post; null when none is known. */
  readonly endsOn: CalendarDate | null
}

/** What of the catalogue can be planned at the stage of the person. */
export function optionsOf({ gaps, catalogue }: Ground): readonly ActivityOption[] {
  return activitiesFrom(catalogue, gaps.stage)
}

/** Goals that are suggested beside those in hand. */
export function suggestFor(plan: KeptPlan, ground: Ground, today: CalendarDate): Suggestions {
  const { gaps, endsOn } = ground
  const taken = plan.goals.filter(({ state }) => isInHand(state) || state === 'draft').map(({ capability }) => capability)
  return suggestGoals({
    today,
    stage: gaps.stage,
    postKind: postKindOf(gaps),
    isNewInPost: gaps.isNewInPost,
    demand: gaps.demand,
    capabilities: gaps.capabilities,
    endsOn,
    monthlyMinutes: plan.monthlyMinutes,
    chosenOrder: gaps.chosenOrder,
    activities: optionsOf(ground),
    booked: bookedIn(plan),
    inHand: taken,
    costAtMostPence: 0,
  })
}

function postKindOf({ post, isNewInPost }: Gaps): PostKind {
  if (post?.kind === 'acting-up') return 'acting-up'
  return isNewInPost ? 'new' : 'settled'
}
