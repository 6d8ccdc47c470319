import type { Purpose, Review, ReviewLine } from '../../src/area/team-purpose/records.ts'
import { addDays } from '../../src/kernel/calendar-date.ts'
import { momentOf } from '../events/moment.ts'
import { currentHolder, leadOf } from '../history/leads.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { DemonstrationImprovement } from '../improvements/improvement-records.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'
import { purposePlans, reviewPlans } from './purpose-plan.ts'

/** A review with its lines. */
export interface DemonstrationReview {
  readonly review: Review
  readonly lines: readonly ReviewLine[]
}

/** The review that sample addresses lead to. */
const sampleKey = 'curlew-open'

/** Why teams are here, in every wording that they agreed. */
export function purposeRecords(history: History, ids: Ids): readonly Purpose[] {
  const chance = history.world.chanceFor('purposes')
  return purposePlans.flatMap(({ unit, wordings }) => wordings.map(({ agreedAgo, text }, index): Purpose => {
    const agreedOn = addDays(history.world.period.today, -agreedAgo)
    return { unitId: ids.unit(leadOf(history, unit).unit), version: index + 1, text, agreedOn, writtenBy: leadOn(history, ids, unit, agreedOn), writtenAt: new Date(momentOf(agreedOn, chance)) }
  }))
}

/** What teams decided to keep, to stop and to change. */
export function reviewRecords(history: History, ids: Ids, improvements: readonly DemonstrationImprovement[]): readonly DemonstrationReview[] {
  const chance = history.world.chanceFor('reviews')
  const { today } = history.world.period
  const improvementId = (key: string): string | null => improvements.find((one) => one.key === key)?.improvement.improvementId ?? null
  return reviewPlans.map(({ key, unit, heldAgo, closedAgo, lines }) => {
    const heldOn = addDays(today, -heldAgo)
    const reviewId = nextId(chance)
    const writtenBy = leadOn(history, ids, unit, heldOn)
    return {
      review: {
        reviewId: key === sampleKey ? sampleIds.review : reviewId,
        unitId: ids.unit(leadOf(history, unit).unit),
        heldOn,
        closedAt: closedAgo === null ? null : new Date(momentOf(addDays(today, -closedAgo), chance)),
        begunBy: writtenBy,
        writtenBy,
        version: 1,
      },
      lines: lines.map(({ kind, what, why, improvement, became }, index) => ({
        lineId: nextId(chance),
        kind,
        what,
        why,
        improvementId: improvement === undefined ? null : improvementId(improvement),
        became: became ?? null,
        place: index + 1,
      })),
    }
  })
}

/** Who led the unit on a day and still does; null when somebody else did. */
function leadOn(history: History, ids: Ids, unit: string, day: string): string | null {
  const holder = currentHolder(history, leadOf(history, unit).post)
  return holder !== null && holder.startsOn <= day ? ids.person(holder.person) : null
}
