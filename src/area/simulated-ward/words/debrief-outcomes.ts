import { type OutcomeName, type WeekRecord, outcomeNames } from '../../../engine/ward/index.ts'
import { counted, formatNumber } from '../../../kernel/number-text.ts'

type Tally = WeekRecord['tally']

/** What happened, in a sentence or two for each outcome. @param weeks at least one */
export function fiveSentences(weeks: readonly WeekRecord[]): readonly { readonly outcome: OutcomeName; readonly sentence: string }[] {
  return outcomeNames.map((outcome) => ({ outcome, sentence: sentences[outcome](weeks) }))
}

const sentences: Readonly<Record<OutcomeName, (weeks: readonly WeekRecord[]) => string>> = {
  safe: (weeks) => `${harms(weeks)}. That is ${formatNumber((1000 * harmsIn(weeks)) / sum(weeks, 'bedDays'), 1)} for each 1,000 days in a bed.`,
  flow: (weeks) => `Patients waited ${formatNumber(sum(weeks, 'waitingHours') / Math.max(1, sum(weeks, 'came')), 1)} hours for a bed on average, and ${formatNumber(sum(weeks, 'wentElsewhere'))} of ${formatNumber(sum(weeks, 'came'))} went elsewhere.`,
  staff: (weeks) => `Energy and morale went from ${ends(weeks, 'staff')}. ${sum(weeks, 'leavers') === 0 ? 'Nobody' : counted(sum(weeks, 'leavers'), 'colleague', 'colleagues')} left.`,
  money: (weeks) => moneySentence((sum(weeks, 'spent') - sum(weeks, 'planned')) / 1000, weeks.filter(({ isFrozen }) => isFrozen).length),
  improvement: (weeks) => `How well processes work went from ${ends(weeks, 'improvement')}.`,
}

function harms(weeks: readonly WeekRecord[]): string {
  const parts = [counted(sum(weeks, 'falls'), 'fall', 'falls'), `${counted(sum(weeks, 'medicineHarms'), 'harm', 'harms')} by a medicine`, `${counted(sum(weeks, 'noticedLate'), 'patient', 'patients')} noticed late`]
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

function harmsIn(weeks: readonly WeekRecord[]): number {
  return sum(weeks, 'falls') + sum(weeks, 'medicineHarms') + sum(weeks, 'noticedLate')
}

function moneySentence(over: number, frozen: number): string {
  const amount = `£${formatNumber(Math.abs(over) * 1000)}`
  const kept = Math.abs(over) < 0.5 ? 'The ward spent about what was planned' : `The ward spent ${amount} ${over > 0 ? 'more' : 'less'} than planned`
  return frozen === 0 ? `${kept}.` : `${kept}, and spending was frozen in ${counted(frozen, 'week', 'weeks')}.`
}

function ends(weeks: readonly WeekRecord[], outcome: OutcomeName): string {
  return `${formatNumber(weeks[0]?.outcomes[outcome] ?? NaN)} to ${formatNumber(weeks.at(-1)?.outcomes[outcome] ?? NaN)} of 100, first week to last`
}

function sum(weeks: readonly WeekRecord[], name: keyof Tally): number {
  return weeks.reduce((total, { tally }) => total + tally[name], 0)
}
