import { formatNumber } from '../../../kernel/number-text.ts'
import { stageWords } from '../../../platform/design/index.ts'
import type { Fit, MatchReason, SeenBy, Untold } from '../rules/matched.ts'
import { poundsText, rangeText } from './entry.ts'

/**
 * Why an entry is offered.
 * @param nameOf the name of a capability by its code
 */
export function matchReasonWords(reason: MatchReason, nameOf: (code: string) => string): string {
  switch (reason.code) {
    case 'builds':
      return `${seenWords(reason.seenBy, nameOf(reason.capability))} ${reason.why}`
    case 'finds-out':
      return `Helps to find out about ${nameOf(reason.capability)}: no clear gap, because ${untoldWords[reason.untold]}.`
    case 'domain-first':
      return reason.domain === 'management' ? 'Management comes first now.' : 'Leadership comes first now.'
    case 'at-stage':
      return `Says what to do at your stage: ${stageWords[reason.stage]}.`
    case 'costs-nothing':
      return 'It has no fee.'
  }
}

/** More names than these are not listed in a sentence. */
const mostNamed = 3

/** All reasons for an entry, a line each; those to find something out together where there are many. */
export function matchReasonLines(reasons: readonly MatchReason[], nameOf: (code: string) => string): readonly string[] {
  const findsOut = Map.groupBy(reasons.filter((reason) => reason.code === 'finds-out'), ({ untold }) => untold)
  const together = [...findsOut].flatMap(([untold, some]) => (some.length > mostNamed ? [`Helps to find out about ${formatNumber(some.length)} capabilities: no clear gaps, because ${manyUntoldWords[untold]}.`] : some.map((reason) => matchReasonWords(reason, nameOf))))
  const told = (isBuilt: boolean) => reasons.filter(({ code }) => code !== 'finds-out' && (code === 'builds') === isBuilt).map((reason) => matchReasonWords(reason, nameOf))
  return [...told(true), ...together, ...told(false)]
}

const manyUntoldWords: Readonly<Record<Untold, string>> = { 'no-view': 'nobody has rated them', 'views-differ': 'views differ' }

/** Why there is no clear gap. */
export const untoldWords: Readonly<Record<Untold, string>> = { 'no-view': 'nobody has rated it', 'views-differ': 'your view and your supervisor’s differ' }

function seenWords(seenBy: SeenBy | null, name: string): string {
  if (seenBy === null) return `Builds ${name}, as you chose.`
  return { 'two-views': `Fits a gap that two views show: ${name}.`, 'self': `Fits a gap that your own view shows: ${name}.`, 'supervisor': `Fits a gap that your supervisor’s view shows: ${name}.` }[seenBy]
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
