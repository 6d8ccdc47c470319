import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { dayMs } from '../../../kernel/durations.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { AuditEvent } from '../../../platform/audit/index.ts'
import type { DueTime, Recording, RetentionKind } from '../../../platform/own-data/index.ts'
import { type RetentionDays, daysInForce } from '../rules/retention-days.ts'

/** What retention needs from a store, of one organisation. */
export interface RetentionStore {
  /** Null as long as nothing was set. */
  readonly readSetting: () => Promise<{ readonly days: unknown; readonly version: number } | null>
  /** @param drawnFrom the version that the form was drawn from; 0 when nothing was set. False when it is another by now. */
  readonly writeSetting: (days: RetentionDays, drawnFrom: number) => Promise<boolean>
  readonly addRun: (run: RetentionRun) => Promise<void>
  /** The newest first. */
  readonly lastRuns: (most: number) => Promise<readonly RetentionRun[]>
  /** How many of a kind are due. */
  readonly count: (kind: RetentionKind, due: DueTime) => Promise<number>
  /** Removes what is due of a kind. @returns how many went */
  readonly remove: (kind: RetentionKind, due: DueTime & Recording) => Promise<number>
}

/** What went at one time. */
export interface RetentionRun {
  readonly runId: string
  readonly ranAt: Date
  readonly counts: Readonly<Record<string, number>>
}

/** What an organisation keeps for how long; `version` is 0 as long as nobody looked at it and saved. */
export interface RetentionSetting {
  readonly days: RetentionDays
  readonly version: number
}

/** When it is counted from. */
export interface RetentionMoment {
  readonly now: Date
  readonly today: CalendarDate
}

/** What holds in an organisation. */
export async function readRetention(store: RetentionStore, kinds: readonly RetentionKind[]): Promise<RetentionSetting> {
  const set = await store.readSetting()
  return { days: daysInForce(kinds, set?.days), version: set?.version ?? 0 }
}

/**
 * Saves what was chosen.
 * @error changed-meanwhile with what stands now, when somebody else saved since the form was drawn
 */
export async function changeRetention(store: RetentionStore, kinds: readonly RetentionKind[], days: RetentionDays, drawnFrom: number): Promise<Result<true, ChangedTo<RetentionSetting>>> {
  if (await store.writeSetting(days, drawnFrom)) return success(true)
  return failure({ code: 'changed-meanwhile', stands: await readRetention(store, kinds) })
}

/** How many of each kind would go now with these days. Nothing is changed. */
export async function dryRun(store: RetentionStore, kinds: readonly RetentionKind[], days: RetentionDays, moment: RetentionMoment): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const kind of kinds) counts[kind.id] = await store.count(kind, dueOf(kind, days, moment))
  return counts
}

/**
 * Removes what is due by what the organisation set. Done twice it removes nothing more.
 * @param runId of the job that does it
 * @param record adds to the audit trail
 * @returns how many went, by kind
 */
export async function runRetention(store: RetentionStore, kinds: readonly RetentionKind[], moment: RetentionMoment, runId: string, record: (event: AuditEvent) => void): Promise<Readonly<Record<string, number>>> {
  const { days } = await readRetention(store, kinds)
  const counts: Record<string, number> = {}
  for (const kind of kinds) counts[kind.id] = await store.remove(kind, { ...dueOf(kind, days, moment), record })
  await store.addRun({ runId, ranAt: moment.now, counts })
  record({ action: 'own-data/retention-run', details: counts })
  return counts
}

function dueOf({ id, days: { usual } }: RetentionKind, days: RetentionDays, { now, today }: RetentionMoment): DueTime {
  const kept = days[id] ?? usual
  return { now, before: new Date(now.getTime() - kept * dayMs), beforeDay: addDays(today, -kept) }
}
