import type { OutcomeName } from '../../../engine/ward/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'

/** What the chart of an outcome says: its name, what is measured, and which way is better. */
interface OutcomeWords {
  readonly name: string
  /** For the axis. */
  readonly measure: string
  readonly better: string
  readonly decimals: number
  readonly unit?: string
  readonly before?: string
}

/** The five outcomes, each on its own: they are never added up. */
export const outcomeWords: Readonly<Record<OutcomeName, OutcomeWords>> = {
  safe: { name: 'Safe', measure: 'Falls, harms by medicines and turns for the worse noticed late, for each 1,000 bed days', better: 'Lower is better.', decimals: 1 },
  flow: { name: 'Flow', measure: 'Hours waited for a bed, for each patient who came', better: 'Lower is better.', decimals: 1 },
  staff: { name: 'Staff', measure: 'Energy and morale of the ward’s people, 0 to 100', better: 'Higher is better.', decimals: 0 },
  money: { name: 'Money', measure: 'Spent beyond plan, thousand pounds in the week; below 0 is under plan', better: 'Lower is better.', decimals: 1, before: '£', unit: 'k' },
  improvement: { name: 'Improvement', measure: 'How well five processes work, 0 to 100', better: 'Higher is better.', decimals: 0 },
}

/** A value of an outcome in a sentence. */
const valueSentences: Readonly<Record<OutcomeName, (value: number) => string>> = {
  safe: (value) => (value === 0 ? 'no harm' : `${formatNumber(value, 1)} harms for each 1,000 bed days`),
  flow: (value) => `${formatNumber(value, 1)} hours of waiting for each patient`,
  staff: (value) => `${formatNumber(value)} of 100`,
  money: (value) => moneyText(1000 * value),
  improvement: (value) => `${formatNumber(value)} of 100`,
}

/** Pounds against plan. @example 530: '£530 over plan' */
export function moneyText(pounds: number): string {
  const rounded = Math.round(pounds / 10) * 10
  if (rounded === 0) return 'on plan'
  return `£${formatNumber(Math.abs(rounded))} ${rounded > 0 ? 'over' : 'under'} plan`
}

/** What a chart says of its last week. */
export type LastWeek = 'too-early' | 'chance' | 'improvement' | 'concern'

/** With fewer weeks, no rule can mark one: limits would say nothing. */
export const fewestWeeks = 5

/**
 * One sentence or two below the name of an outcome.
 * @param said why, where the last week is marked
 */
export function outcomeSentence(name: OutcomeName, { week, value, last, said }: { readonly week: number; readonly value: number; readonly last: LastWeek; readonly said: string }): string {
  const told = `Week ${week}: ${valueSentences[name](value)}.`
  switch (last) {
    case 'too-early':
      return `${told} Too few weeks for limits yet.`
    case 'chance':
      return `${told} The chart shows no signal.`
    case 'improvement':
      return `${told} That stands out for the better: ${said}.`
    case 'concern':
      return `${told} That stands out for the worse: ${said}.`
    default:
      return last satisfies never
  }
}

/** Why a week is marked. A chart of weeks counts shifts and trends of seven. */
export const ruleWords = {
  'outside-limits': 'outside the limits',
  'two-in-three': 'two of three weeks close to a limit',
  'shift': 'part of seven weeks or more on one side of the mean',
  'trend': 'part of seven weeks or more that rise or fall',
} as const

/** What stands beside the charts. */
export const chartWords = {
  none: 'After the first week, five charts will be here.',
  table: 'The figures of all weeks',
  week: 'Week',
  rules: 'Rules: NHS Making Data Count, as NHSRplotthedots 0.2.2 computes them.',
  tooFew: 'Limits come with week 5: with fewer weeks, no rule can tell chance from change.',
  trial: 'Limits are trial limits until week 13: they still move with each week.',
  noLimit: 'A chart has no lower limit where it would lie below 0, and 0 is the least there can be.',
  apart: 'The five stand beside each other. They are never added up.',
} as const

/** What a week is called on a chart. */
export function weekName(week: number): string {
  return `Week ${week}`
}
