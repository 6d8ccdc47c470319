import { type Result, failure, success } from '../../../kernel/result.ts'

/** Why an amount that was typed cannot be taken. */
export type QuantityProblem = { readonly code: 'empty' } | { readonly code: 'not-an-amount' } | { readonly code: 'too-small' } | { readonly code: 'too-large'; readonly most: number }

/** A course fee beyond this is a typing error. */
export const mostPence = 5_000_000

/**
 * Time as people type it, in hours.
 * @param mostMinutes inclusive
 * @returns whole minutes from 1
 * @example '1.5' and '1:30' are 90; '45 min' is 45; '1,5' is no amount, because it can be meant in two ways
 */
export function readHours(typed: string, mostMinutes: number): Result<number, QuantityProblem> {
  const text = typed.replaceAll(/\s/gu, '').toLowerCase()
  if (text === '') return failure({ code: 'empty' })
  const minutes = minutesIn(text)
  if (minutes === null) return failure({ code: 'not-an-amount' })
  if (minutes < 1) return failure({ code: 'too-small' })
  return minutes > mostMinutes ? failure({ code: 'too-large', most: mostMinutes }) : success(minutes)
}

function minutesIn(text: string): number | null {
  const clock = /^(\d{1,4}):([0-5]\d)$/u.exec(text)
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2])
  const minutes = /^(\d{1,5})(?:m|min|mins|minutes)$/u.exec(text)
  if (minutes !== null) return Number(minutes[1])
  const hours = /^(\d{1,4}(?:\.\d{1,2})?|\.\d{1,2})(?:h|hr|hrs|hour|hours)?$/u.exec(text)
  return hours === null ? null : Math.round(Number(hours[1]) * 60)
}

/**
 * Money as people type it, in pounds.
 * @returns whole pence; 0 costs nothing, null when nothing was typed: it is not known
 * @example '£1,250' is 125000; '12.50' is 1250; '12.5' is refused, because it can be meant in two ways
 */
export function readPounds(typed: string): Result<number | null, QuantityProblem> {
  const text = typed.replaceAll(/\s/gu, '').replace(/^£/u, '')
  if (text === '') return success(null)
  const parts = /^(\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.(\d{2}))?$/u.exec(text)
  if (parts === null) return failure({ code: 'not-an-amount' })
  const pence = Number((parts[1] ?? '').replaceAll(',', '')) * 100 + Number(parts[2] ?? '0')
  return pence > mostPence ? failure({ code: 'too-large', most: mostPence }) : success(pence)
}
