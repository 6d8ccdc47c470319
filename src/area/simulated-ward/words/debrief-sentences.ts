import { type ForkDifference, type OutcomeName, type WayName, outcomeNames } from '../../../engine/ward/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { DomainHours, StyleUsed, WeekOfWork } from '../rules/spent-and-asked.ts'
import { cannotTell, isLittle } from '../rules/turning-points.ts'
import { debriefWords, outcomeNamesInWords, wayOfWeekWords } from './debrief.ts'
import { sizesText } from './debrief-points.ts'
import { wayWords } from './names.ts'

/** What each longer part of looking back comes to, in a sentence or two that are true of the run. */

const domainNames: Readonly<Record<keyof DomainHours, string>> = { care: 'direct care', management: 'management', leadership: 'leadership' }

/** What weeks were looked at. @param over weeks that are over @param all weeks of the run */
export function weeksSeenText(over: number, all: number): string | null {
  return over >= all ? null : `You stopped in week ${over + 1} of ${all}. This looks at ${over === 1 ? 'the week that is' : `the ${over} weeks that are`} over.`
}

/** Where most hours went, and what kind of work most situations asked for. @param weeks at least one */
export function hoursSentence(weeks: readonly WeekOfWork[]): string {
  const planned = totals(weeks, ({ planned: hours }) => hours)
  const asked = totals(weeks, ({ asked: situations }) => situations)
  const hours = (sum: number) => formatNumber(sum / weeks.length, 1)
  const [domain] = largest(planned)
  const first = domain === undefined ? 'No hours were planned.' : `The largest share of hours went into ${domainNames[domain]}: ${hours(planned[domain])} of ${hours(total(planned))} a week.`
  return `${first} ${askedSentence(asked)}`
}

function askedSentence(asked: DomainHours): string {
  const [first, ...others] = largest(asked)
  if (first === undefined) return 'No situation came up.'
  const names = [first, ...others].map((domain) => domainNames[domain])
  return `Situations were met best by ${listed(names)} most often: ${asked[first]} of ${total(asked)}${others.length === 0 ? '' : ' each'}.`
}

/** How many situations were answered, and in which way most often. @param used at least one */
export function stylesSentence(used: readonly StyleUsed[]): string {
  const left = used.reduce((sum, { style, times }) => (style === null ? sum + times : sum), 0)
  const answered = used.reduce((sum, { times }) => sum + times, 0) - left
  const told = `You answered ${counted(answered, 'situation', 'situations')}${left === 0 ? '' : `, and left ${left}`}.`
  return answered === 0 ? told : `${told} ${mostUsed(used)}`
}

function mostUsed(used: readonly StyleUsed[]): string {
  const times = new Map<Style, number>()
  for (const one of used) if (one.style !== null) times.set(one.style, (times.get(one.style) ?? 0) + one.times)
  const most = Math.max(...times.values())
  const ways = [...times].filter(([, count]) => count === most).map(([style]) => `“${wayWords[style]}”`)
  return `You chose ${listed(ways)} most often: ${counted(most, 'time', 'times')}${ways.length === 1 ? '' : ' each'}.`
}

/** One’s own weeks beside another way of spending them: own less the other, run by run in the same circumstances. */
export interface WayBeside {
  readonly way: WayName
  readonly differences: Readonly<Record<OutcomeName, ForkDifference>>
}

/** In which outcomes one’s own weeks came out better or worse than each other way: where nearly all runs agree, and it is not small. */
export function waysSentences(ways: readonly WayBeside[]): readonly string[] {
  const told = ways.flatMap(({ way, differences }) => {
    const named = (isBetter: boolean) => listed(outcomeNames.filter((outcome) => isTold(outcome, differences[outcome]) && isBetterOwn(outcome, differences[outcome]) === isBetter).map((outcome) => outcomeNamesInWords[outcome].name.toLowerCase()))
    const parts = [['better', named(true)], ['worse', named(false)]].flatMap(([which, names]) => (names === '' ? [] : [`${which ?? ''} in ${names ?? ''}`]))
    return parts.length === 0 ? [] : [`Beside “${wayOfWeekWords[way]}”, yours came out ${listed(parts)}.`]
  })
  return told.length === 0 ? [debriefWords.waysNoneApart] : [...told, debriefWords.waysRestApart]
}

function isTold(outcome: OutcomeName, difference: ForkDifference): boolean {
  return !cannotTell(difference) && !isLittle(outcome, difference)
}

function isBetterOwn(outcome: OutcomeName, { median }: ForkDifference): boolean {
  return median < 0 === outcomeNamesInWords[outcome].isBetterLow
}

/** An outcome as it came out, beside the middle 80% of the same plans and answers run again. */
export interface OutcomeAgain {
  readonly outcome: OutcomeName
  readonly own: number
  readonly low80: number
  readonly high80: number
}

/** Where chance had a large part: outcomes that came out noticeably beyond what the same plans and answers mostly bring. @param runs how often they were run again */
export function againSentences(again: readonly OutcomeAgain[], runs: number): readonly string[] {
  const beyond = again.filter(({ outcome, own, low80, high80 }) => !isLittle(outcome, { median: Math.max(0, low80 - own, own - high80) }))
  const begin = `The same plans and answers were run again ${counted(runs, 'time', 'times')}, with chance falling otherwise.`
  if (beyond.length === 0) return [begin, 'In all five outcomes yours lies within the middle 80% of those runs, or hardly beyond it.']
  return [begin, ...beyond.map(beyondSentence), 'There chance had a large part.']
}

function beyondSentence({ outcome, own, low80, high80 }: OutcomeAgain): string {
  const { name, unit, decimals } = outcomeNamesInWords[outcome]
  const of = (value: number) => formatNumber(value, decimals)
  return `${name}: your mean over the weeks is ${of(own)} (${unit}). The middle 80% of those runs goes from ${of(low80)} to ${of(high80)}.`
}

/** A difference in a cell, own less the other; or that it cannot be told. @example '1.2 lower (0.2 to 3.0)' */
export function differenceCell(outcome: OutcomeName, difference: ForkDifference): string {
  const { decimals } = outcomeNamesInWords[outcome]
  const of = (value: number) => formatNumber(value, decimals)
  if (cannotTell(difference)) return `${debriefWords.cannotTell} (${of(difference.low80)} to ${of(difference.high80)})`
  return `${of(Math.abs(difference.median))} ${difference.median < 0 ? 'lower' : 'higher'} (${sizesText(difference, decimals)})`
}

/** How far the futures are. @param seconds that it takes yet; null while that cannot be told */
export function progressText(share: number, seconds: number | null): string {
  const done = `Other futures are being run: ${formatNumber(Math.floor(100 * share))} of 100 parts are done.`
  return seconds === null ? done : `${done} About ${aboutSeconds(seconds)} more.`
}

/** Rounded as far as it can be known. */
function aboutSeconds(seconds: number): string {
  if (seconds > 90) return counted(Math.round(seconds / 60), 'minute', 'minutes')
  return counted(Math.max(5, 5 * Math.ceil(seconds / 5)), 'second', 'seconds')
}

function totals(weeks: readonly WeekOfWork[], of: (week: WeekOfWork) => DomainHours): DomainHours {
  const sum = (domain: keyof DomainHours) => weeks.reduce((all, week) => all + of(week)[domain], 0)
  return { care: sum('care'), management: sum('management'), leadership: sum('leadership') }
}

function total({ care, management, leadership }: DomainHours): number {
  return care + management + leadership
}

/** The kinds of work with the largest part; none where there is nothing. */
function largest(parts: DomainHours): readonly (keyof DomainHours)[] {
  const most = Math.max(parts.care, parts.management, parts.leadership)
  return most === 0 ? [] : (['care', 'management', 'leadership'] as const).filter((domain) => parts[domain] === most)
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
