import { formatNumber } from '../../../kernel/number-text.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { ActivityKind } from '../rules/development-plan.ts'
import type { First, Later, Order, Reason, Suggestions, Untold, ViewBy } from '../rules/suggestions/facts.ts'
import { minutesRangeText, minutesText } from './time.ts'

/** Wording of what is suggested for a plan. */
export const suggestionWords = {
  heading: 'What you could work on',
  lead: 'These are suggestions. Take one, change it, or leave them all.',
  draft: 'A first wording, to change:',
  whenLabel: 'When:',
  thenLabel: 'Then:',
  order: {
    'acting-up': 'Management comes first, because you are acting up (covering a higher-band post for a time).',
    'newly-promoted': 'Management comes first, because you are newly promoted.',
    'new-in-post': 'Management comes first, because you are new in this post.',
    nothing: 'What weighs most in your post comes first.',
    chosen: { management: 'Management comes first, as you chose.', leadership: 'Leadership comes first, as you chose.', either: 'What weighs most in your post comes first, as you chose.' } satisfies Record<First, string>,
  },
  reason: 'People follow a change more easily when today’s work is covered.',
  honest: 'That management first often makes more sense is the claim of an article of 2026. We found no study that tested it. You may see it otherwise, and change the order.',
  how: 'What is far below “Reliably”, is surer, and is asked for more in your post stands first. How much each counts is our judgement.',
  untold: {
    'no-view': 'Nobody has rated this yet',
    'views-differ': 'Your views differ: one puts something below “Reliably”, the other does not',
    'interval-holds-middle': 'What colleagues said can mean either side of “Reliably”',
  } satisfies Record<Untold, string>,
  findOutHeading: (domain: string) => `Find out where you stand in ${domain}`,
  findOut: 'Find out first. That nobody can tell is not a gap.',
  atLeast: 'This is the least of it: it can take longer.',
  noActivity: 'No activity fits the time you give. The if-then action needs none: it is done within your work.',
  remark: {
    'nothing-below': 'Nothing was put below “Reliably”. Think of what your team would want more of.',
    'enough-in-hand': 'You have as many goals as your time allows. Finish one, or set one aside, before you begin another.',
    'post-ends': 'Your post ends in less than two weeks. Write down what you learned, and begin anew afterwards.',
  } satisfies Record<NonNullable<Suggestions['remark']>, string>,
  later: {
    'other-domain-first': 'Later: the other domain comes first now',
    'enough-for-now': 'Later: what is above is enough for now',
    'no-time': 'Later: there is not enough time for it now',
  } satisfies Record<Later['why'], string>,
} as const

const stageText: Readonly<Record<Stage, string>> = {
  fundamental: 'before you lead a team',
  'first-line': 'when you lead a team',
  middle: 'when you lead several teams',
  senior: 'when you lead a service',
  executive: 'on a board',
}

const viewText: Readonly<Record<ViewBy, { readonly some: string; readonly one: string }>> = {
  self: { some: 'You put', one: 'You rated one behaviour and put it below “Reliably”.' },
  supervisor: { some: 'Your supervisor put', one: 'Your supervisor rated one behaviour and put it below “Reliably”.' },
}

export const activityKindWords: Readonly<Record<ActivityKind, string>> = { formal: 'course or programme', experiential: 'in the work itself', 'self-directed': 'by yourself or with peers' }

/** Why what comes first does. */
export function orderText({ first, why }: Order): string {
  return why === 'chosen' ? suggestionWords.order.chosen[first] : suggestionWords.order[why]
}

/** A reason as a sentence. */
export function reasonText(reason: Reason): string {
  switch (reason.code) {
    case 'order':
      return orderText(reason.order)
    case 'view-below':
      return reason.of === 1 ? viewText[reason.by].one : `${viewText[reason.by].some} ${formatNumber(reason.below)} of ${formatNumber(reason.of)} behaviours below “Reliably”.`
    case 'one-view-only':
      return reason.by === 'self' ? 'Only your own view is known. A second one would make it surer.' : 'Only your supervisor’s view is known. Your own would make it surer.'
    case 'figure-below':
      return `What colleagues said lies below “Reliably” (3): probably between ${formatNumber(reason.interval.lower, 1)} and ${formatNumber(reason.interval.upper, 1)}.`
    case 'demand':
      return demandText(reason.domain, reason.share)
    case 'early-at-stage':
      return `It is needed early ${stageText[reason.stage]} (our judgement).`
    case 'time-left':
      return `Your post ends on ${dateText(reason.endsOn)}, so it ends by then too.`
    case 'cannot-tell':
      return `${reason.capability.name}: ${lowerFirst(suggestionWords.untold[reason.why])}.`
  }
}

function demandText(domain: Domain, { lower, upper }: { readonly lower: number; readonly upper: number }): string {
  const [from, to] = [Math.round(lower * 10), Math.round(upper * 10)]
  return `In your post about ${from === to ? from : `${from} to ${to}`} of 10 hours of managing and leading go to ${domain} (our judgement).`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The if-then action as one sentence, where there is no room for two lines. */
export function ifThenText({ when, action }: { readonly when: string; readonly action: string }): string {
  return `When ${when}, ${action}${/[.?]”?$/u.test(action) ? '' : '.'}`
}

/** How long an activity takes: from the least that is worth doing to all of it. */
export function optionTimeText({ leastMinutes, minutes }: { readonly leastMinutes: number | null; readonly minutes: number | null }): string {
  const most = minutes ?? leastMinutes ?? 0
  return minutesRangeText(leastMinutes ?? most, most)
}

/** By how much an activity does not fit, and what would help. */
export function notFittedText(name: string, { shortMinutes, fitsBy, neededMonthlyMinutes }: { readonly shortMinutes: number; readonly fitsBy: string | null; readonly neededMonthlyMinutes: number | null }): string {
  const help = [...(neededMonthlyMinutes === null ? [] : [`with ${minutesText(neededMonthlyMinutes)} a month`]), ...(fitsBy === null ? [] : [`by ${dateText(fitsBy)}`])]
  return `${name} does not fit: ${minutesText(shortMinutes)} are missing.${help.length === 0 ? '' : ` It would fit ${help.join(', or ')}.`}`
}
