import { type OutcomeBand, type OutcomeName, outcomeNames } from '../../../engine/ward/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { DomainHours, StyleUsed, WeekOfWork } from '../rules/spent-and-asked.ts'
import { outcomeNamesInWords } from './debrief.ts'
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

/** In which outcomes ways of spending the week can be told apart: where the ranges of two of them do not meet. @param bands of each way, over all weeks together */
export function waysSentence(bands: readonly Readonly<Record<OutcomeName, OutcomeBand>>[]): string {
  const isApart = (outcome: OutcomeName) => Math.max(...bands.map((band) => band[outcome].low80[0] ?? NaN)) > Math.min(...bands.map((band) => band[outcome].high80[0] ?? NaN))
  const names = (some: readonly OutcomeName[]) => listed(some.map((outcome) => outcomeNamesInWords[outcome].name.toLowerCase()))
  const apart = outcomeNames.filter(isApart)
  if (apart.length === 0) return 'In all five outcomes the ranges of all ways meet: over these weeks they can hardly be told apart.'
  const meeting = outcomeNames.filter((outcome) => !isApart(outcome))
  const told = `At least two ways can be told apart in ${names(apart)}.`
  return meeting.length === 0 ? told : `${told} In ${names(meeting)} the ranges of all of them meet.`
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
