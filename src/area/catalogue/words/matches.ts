import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { Fit, MatchReason } from '../rules/matched.ts'
import { poundsText, rangeText } from './entry.ts'

/**
 * Why an entry is offered.
 * @param nameOf the name of a capability by its code
 */
export function matchReasonWords(reason: MatchReason, nameOf: (code: string) => string): string {
  switch (reason.code) {
    case 'builds':
      return `Builds ${nameOf(reason.capability)}. ${reason.why}`
    case 'finds-out':
      return `Helps to find out about ${nameOf(reason.capability)}, which nobody can tell yet.`
    case 'domain-first':
      return reason.domain === 'management' ? 'Management comes first now.' : 'Leadership comes first now.'
    case 'costs-nothing':
      return 'It has no fee.'
  }
}

/** Whether it fits the time and the money. */
export function fitWords(fit: Fit): string {
  switch (fit.kind) {
    case 'fits':
      return `Fits: at most ${hoursText(fit.monthlyHours)} a month.`
    case 'needs-more':
      return `Does not fit: it needs ${[fit.hours === null ? null : `${hoursText(fit.hours)} more a month`, fit.pence === null ? null : `${poundsText(fit.pence)} more`].filter((part) => part !== null).join(' and ')}.`
    case 'another-post':
      return 'Another post, held instead of yours. Its hours are no part of your budget.'
    case 'cannot-tell':
      return `Cannot tell whether it fits: ${fit.because.map((what) => notKnownOf[what]).join(' and ')} not known.`
  }
}

const notKnownOf = { hours: 'its hours are', cost: 'its cost is' } as const

function hoursText(hours: number): string {
  return `${rangeText({ least: hours, most: hours })} ${hours === 1 ? 'hour' : 'hours'}`
}

/** Until when an entry is taken as it is. */
export function goodUntilWords(day: CalendarDate): string {
  return `To be read again after ${dateText(day)}.`
}
