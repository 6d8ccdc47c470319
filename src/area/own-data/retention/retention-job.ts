import { londonDay } from '../../../platform/clock/london-day.ts'
import type { JobKind, Schedule } from '../../../platform/jobs/index.ts'
import type { OwnDataParts } from '../../../platform/own-data/index.ts'
import { runRetention } from '../service/retention.ts'
import { retentionStore } from '../store/retention-store.ts'

const kind = 'own-data/retention'

/** Removes once a day, in every organisation, what its time is over for. */
export const retentionSchedule: Schedule = { name: kind, everyMinutes: 24 * 60, payload: {} }

/**
 * The job that removes what is due. All that it removes goes together with its end, or nothing does.
 * @param parts everything that is kept about people
 */
export function retentionJob({ retentionKinds }: OwnDataParts): JobKind {
  return {
    kind,
    lane: 'long',
    mostAttempts: 5,
    async run({ tenant, jobId, transaction, now, record }) {
      const moment = { now: now(), today: londonDay(now()) }
      return { kind: 'done', outcome: await runRetention(retentionStore(transaction, tenant), retentionKinds, moment, jobId, record) }
    },
  }
}
