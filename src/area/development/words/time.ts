import { counted } from '../../../kernel/number-text.ts'

/**
 * Minutes as people say them.
 * @example 45: 45 minutes; 90: 1 hour 30 minutes; 180: 3 hours
 */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [...(hours === 0 ? [] : [counted(hours, 'hour', 'hours')]), ...(rest === 0 && hours > 0 ? [] : [counted(rest, 'minute', 'minutes')])]
  return parts.join(' ')
}

/**
 * From and to, as people say it; one figure where both are the same.
 * @example 120 and 180: 2 to 3 hours; 30 and 45: 30 to 45 minutes; 60 and 90: 1 hour to 1 hour 30 minutes
 */
export function minutesRangeText(least: number, most: number): string {
  if (least === most) return minutesText(most)
  if (least > 0 && least % 60 === 0 && most % 60 === 0) return `${String(least / 60)} to ${minutesText(most)}`
  return most < 60 ? `${String(least)} to ${minutesText(most)}` : `${minutesText(least)} to ${minutesText(most)}`
}

/**
 * Pence as people write money.
 * @example 120000: £1,200; 1250: £12.50
 */
export function penceText(pence: number): string {
  const [pounds, rest] = [Math.floor(pence / 100), pence % 100]
  return `£${pounds.toString().replaceAll(/\B(?=(?:[0-9]{3})+$)/gu, ',')}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
}
