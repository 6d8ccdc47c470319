import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isJsonObject } from '../../../kernel/json-value.ts'
import { type WeekTap, type WeekTaps, weekTaps } from '../records.ts'

/** What is sealed of a week. */
export function textToSeal({ care, management, leadership }: WeekTaps): string {
  return JSON.stringify({ care, management, leadership })
}

/** The three taps again. @returns null for a text that holds none */
export function tapsOfText(text: string): WeekTaps | null {
  const read: unknown = JSON.parse(text)
  if (!isJsonObject(read)) return null
  const [care, management, leadership] = [tapOf(read['care']), tapOf(read['management']), tapOf(read['leadership'])]
  return care === null || management === null || leadership === null ? null : { care, management, leadership }
}

/** A tap from outside; null for everything else. */
export function tapOf(value: unknown): WeekTap | null {
  return weekTaps.find((tap) => tap === value) ?? null
}

/** What a sealed text is for: put into another week, it does not open. */
export function purposeOf(startsOn: CalendarDate): string {
  return `charter-week ${startsOn}`
}
