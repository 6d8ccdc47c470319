import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { KeptPlan } from './plan-store.ts'
import { type Nudge, dueNudges } from '../rules/nudges.ts'

/** Those who want nudges by mail, and what was mailed already. */
export interface NudgeMailStore {
  readonly people: () => Promise<readonly string[]>
  readonly planOf: (personId: string) => Promise<KeptPlan>
  readonly mailed: (plan: KeptPlan) => Promise<readonly Pick<Nudge, 'goalId' | 'after'>[]>
  readonly keepMailed: (nudge: Nudge) => Promise<void>
  /** Null for whoever left or has none. */
  readonly addressOf: (personId: string) => Promise<string | null>
  readonly send: (to: string, goalId: string) => Promise<void>
}

/**
 * Mails what is due today to whoever wants it, each nudge once. Whoever has put it away on the page gets none.
 * @returns how many mails go out
 */
export async function mailNudges(store: NudgeMailStore, today: CalendarDate): Promise<number> {
  let sent = 0
  for (const personId of await store.people()) {
    const [plan, address] = [await store.planOf(personId), await store.addressOf(personId)]
    const due = address === null ? [] : dueNudges(plan.goals, [...plan.nudges, ...(await store.mailed(plan))], today)
    for (const nudge of due) {
      await store.keepMailed(nudge)
      await store.send(address ?? '', nudge.goalId)
      sent += 1
    }
  }
  return sent
}
