import type { Ward } from '../run/ward.ts'

/** How many registered nurses are planned for the shift that begins now. */
export function nursesNeeded(ward: Ward): number {
  const needs = needsToday(ward)
  return isNight(ward) ? needs.nightNurses : needs.dayNurses
}

/** The same of assistants. */
export function assistantsNeeded(ward: Ward): number {
  const needs = needsToday(ward)
  return isNight(ward) ? needs.nightAssistants : needs.dayAssistants
}

/** A night begins on the day before midnight; the run begins in the middle of one. */
function isNight({ now }: Ward): boolean {
  const hour = now % 24
  return hour < 7 || hour >= 19
}

function needsToday({ setting, day }: Ward): Ward['setting']['shifts'][number] {
  const needs = setting.shifts[day % 7]
  if (needs === undefined) throw new RangeError('A ward has shifts for each of seven weekdays.')
  return needs
}
