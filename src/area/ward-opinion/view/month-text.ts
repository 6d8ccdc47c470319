import type { Month, Tally } from '../rules/tally.ts'
import { saidWords as words } from '../words.ts'

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** From when answers are. @example in November 2026; from November 2026 to January 2027 */
export function monthsText({ first, latest }: NonNullable<Tally['months']>): string {
  return first === latest ? words.months.one(monthText(first)) : words.months.several(monthText(first), monthText(latest))
}

function monthText(month: Month): string {
  return `${names[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`
}
