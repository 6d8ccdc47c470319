import { londonDay } from '../../platform/clock/london-day.ts'
import { href, paths } from '../../platform/http/paths.ts'
import { organisationOf } from '../../platform/identity/index.ts'
import type { JobKind, Schedule } from '../../platform/jobs/index.ts'
import { goalReminder, postMail } from '../../platform/mail/index.ts'
import { mailNudges } from './service/mail-nudges.ts'
import { nudgeMailStore } from './store/nudge-mail-store.ts'

const kind = 'development/nudges'

/** Looks once a day, in every organisation, whom to remind of a goal. */
export const nudgeSchedule: Schedule = { name: kind, everyMinutes: 24 * 60, payload: {} }

/**
 * The job that mails nudges to whoever wants them. A mail says that they asked to be reminded, and no more.
 * @param origin how people reach the service
 */
export function nudgeJob(origin: string): JobKind {
  return {
    kind,
    lane: 'quick',
    mostAttempts: 5,
    async run({ tenant, transaction, now, newId }) {
      const organisation = await organisationOf(transaction, tenant)
      if (organisation === null) return { kind: 'done' }
      const send = async (to: string, goalId: string) => {
        const mail = goalReminder({ link: `${origin}${href(paths.goal, { goal: goalId })}`, organisation: organisation.name })
        await postMail(transaction, tenant, { mailId: newId(), purpose: 'goal-reminder', to, ...mail }, now())
      }
      return { kind: 'done', outcome: { sent: await mailNudges({ ...nudgeMailStore(transaction, tenant), send }, londonDay(now())) } }
    },
  }
}
