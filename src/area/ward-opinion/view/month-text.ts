import { monthText } from '../../../kernel/month-text.ts'
import type { Month, Tally } from '../rules/tally.ts'
import { saidWords as words } from '../words.ts'

/** From when answers are. @example in November 2026; from November 2026 to January 2027 */
export function monthsText({ first, latest }: NonNullable<Tally['months']>): string {
  return first === latest ? words.months.one(named(first)) : words.months.several(named(first), named(latest))
}

function named(month: Month): string {
  return monthText(Number(month.slice(0, 4)), Number(month.slice(5)))
}
