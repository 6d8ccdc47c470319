import { monthText } from '../../../kernel/month-text.ts'
import type { Month } from '../rules/month.ts'

/** A month as pages write it. @example 2026-12: December 2026 */
export function monthName(month: Month): string {
  return monthText(Number(month.slice(0, 4)), Number(month.slice(5)))
}
