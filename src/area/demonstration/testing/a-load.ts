import { randomUUID } from 'node:crypto'
import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import type { Load } from '../store/write-trust.ts'

/** A load as a start makes it. */
export function aLoad(given: { readonly day?: string; readonly newId?: () => string } = {}): Load {
  const today = parseCalendarDate(given.day ?? '2026-11-25')
  if (!today.ok) throw new Error(`${given.day} is no day.`)
  return { seed: 1, today: today.value, now: new Date(`${today.value}T12:00:00Z`), newId: given.newId ?? randomUUID }
}
