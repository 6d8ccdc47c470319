import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { londonDay } from '../../platform/clock/london-day.ts'
import { readRun } from './rules/brought-run.ts'
import { practiceRunStore } from './store.ts'
import { runWords } from './words/practice-runs.ts'
import { factsOf } from './words/run-facts.ts'

/** A kept run, as another area names it to its person. */
export interface NamedRun {
  readonly runId: string
  readonly name: string
  readonly keptOn: CalendarDate
}

/** The runs that somebody keeps, kept last first. Private to that person: whoever asks here shows them to nobody else. */
export async function runsToName(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly NamedRun[]> {
  return (await practiceRunStore(transaction, tenant, personId).all()).map(({ runId, text, hour, keptAt }) => ({ runId, name: nameOf(text, hour), keptOn: londonDay(keptAt) }))
}

function nameOf(text: string, hour: number): string {
  const at = readRun(text, String(hour))
  if (!at.ok) return runWords.unreadableShort
  const { ward, length, reached } = factsOf(at.value)
  return [ward, length, reached].join(', ')
}
