import type { CharterWeek } from '../records.ts'
import { type LookBack, lookBack, weekAsked } from '../rules/weeks.ts'
import type { Asking } from './asking.ts'

/** Where somebody's weeks went, for that person alone. */
export interface WeeksView {
  /** The Monday of the week that is asked about. */
  readonly asked: CharterWeek['startsOn']
  /** What was said of it; null when nothing was. */
  readonly said: CharterWeek | null
  /** Latest first. */
  readonly weeks: readonly CharterWeek[]
  readonly lookBack: LookBack
}

/** The weeks of the viewer. */
export async function seeWeeks({ store, viewerId, today }: Pick<Asking, 'store' | 'viewerId' | 'today'>): Promise<WeeksView> {
  const weeks = await store.weeks(viewerId)
  const asked = weekAsked(today)
  return { asked, said: weeks.find(({ startsOn }) => startsOn === asked) ?? null, weeks, lookBack: lookBack(weeks, today) }
}
