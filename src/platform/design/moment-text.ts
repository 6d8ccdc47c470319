import { londonDay } from '../clock/london-day.ts'
import { dateText } from './date-text.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', minute: '2-digit', hour12: true })

/**
 * A moment as pages write it, to the minute, by the clock of London.
 * @example 2026-11-26T14:05:59Z: 26 November 2026 at 2:05pm
 */
export function momentText(moment: Date): string {
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]))
  // Noon and midnight: some data of languages write hour 0.
  const hour = parts['hour'] === '0' || parts['hour'] === '00' ? '12' : parts['hour']
  return `${dateText(londonDay(moment))} at ${hour}:${parts['minute']}${parts['dayPeriod']?.toLowerCase().replaceAll(/[\s.]/g, '')}`
}

/** The same for a cell of a table: the line may break before the time and nowhere else. */
export function momentCell(moment: Date): string {
  const [day = '', time = ''] = momentText(moment).split(' at ')
  return `${day.replaceAll(' ', '\u00a0')} at\u00a0${time}`
}
