import { type Happening, type ProcessName, type WeekRecord, processNames } from '../../../engine/ward/index.ts'
import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { titleOf } from './log.ts'
import { moneyText } from './outcome-words.ts'

/**
 * A week in words, for who reads rather than sees: 6 to 12 plain sentences with their numbers.
 * @param before     the week before it; null for the first
 * @param happenings all of this week, in any order; others are left out by who calls
 */
export function weekText(record: WeekRecord, before: WeekRecord | null, happenings: readonly Happening[]): readonly string[] {
  return [
    comingText(record),
    waitingText(record),
    bedText(record),
    harmText(record),
    careText(record),
    shiftText(record),
    staffText(record, before),
    comingAndGoingText(record, happenings),
    moneySentence(record),
    processText(record, before),
    yourText(record),
    answeredText(happenings),
  ].filter((sentence) => sentence !== null)
}

function comingText({ tally: { came, admitted } }: WeekRecord): string {
  return `${counted(came, 'patient', 'patients')} came for a bed, and ${counted(admitted, 'was', 'were')} admitted.`
}

function waitingText({ outcomes: { flow }, tally: { longestWait, wentElsewhere, postponed }, waiting }: WeekRecord): string {
  const parts = [
    ...(wentElsewhere > 0 ? [`${formatNumber(wentElsewhere)} went to another ward`] : []),
    ...(postponed > 0 ? [`${counted(postponed, 'planned patient was', 'planned patients were')} sent home`] : []),
    ...(waiting > 0 ? [`${counted(waiting, 'still waits', 'still wait')}`] : []),
  ]
  const wait = longestWait < 0.5 ? 'Hardly anybody waited.' : `The mean wait for a bed was ${hours(flow)}, the longest ${hours(longestWait)}.`
  return parts.length === 0 ? wait : `${wait} ${listed(parts)}.`
}

function bedText({ tally: { bedHoursTaken, bedHours, fitHours, left } }: WeekRecord): string {
  const fit = fitHours === 0 ? '' : `, ${percent(fitHours, bedHoursTaken)} of it by patients who were fit to go home`
  return `Beds were taken ${percent(bedHoursTaken, bedHours)} of the time${fit}. ${counted(left, 'patient', 'patients')} left.`
}

function harmText({ tally: { falls, fallsWithInjury, medicineHarms, noticedLate } }: WeekRecord): string {
  const parts = [
    ...(falls > 0 ? [`${counted(falls, 'fall', 'falls')}${fallsWithInjury > 0 ? ` (${formatNumber(fallsWithInjury)} with injury)` : ''}`] : []),
    ...(medicineHarms > 0 ? [counted(medicineHarms, 'harm by a medicine', 'harms by medicines')] : []),
    ...(noticedLate > 0 ? [`${counted(noticedLate, 'turn', 'turns')} for the worse noticed late`] : []),
  ]
  return parts.length === 0 ? 'No patient fell, was harmed by a medicine, or got worse unnoticed.' : `There ${firstIsOne(falls, medicineHarms, noticedLate) ? 'was' : 'were'} ${listed(parts)}.`
}

function firstIsOne(...counts: readonly number[]): boolean {
  return counts.find((count) => count > 0) === 1
}

function careText({ tally: { careNeeded, careLost, gotWorse } }: WeekRecord): string {
  const lost = `Of the care that patients needed, ${percent(careLost, careNeeded)} was left undone.`
  return gotWorse === 0 ? lost : `${lost} ${counted(gotWorse, 'patient', 'patients')} got worse on the ward.`
}

function shiftText({ tally: { shiftsPlanned, shiftsShort, extraShifts, agencyShifts, sickDays } }: WeekRecord): string {
  const cover = [...(extraShifts > 0 ? [`${formatNumber(extraShifts)} as extra shifts`] : []), ...(agencyShifts > 0 ? [`${formatNumber(agencyShifts)} by an agency`] : [])]
  const filled = cover.length === 0 ? '' : `, ${listed(cover)}`
  const places = `${formatNumber(shiftsPlanned - shiftsShort)} of ${formatNumber(shiftsPlanned)} places on shifts were filled${filled}.`
  return sickDays === 0 ? places : `${places} ${counted(sickDays, 'day was', 'days were')} lost to sickness.`
}

function staffText({ staff }: WeekRecord, before: WeekRecord | null): string {
  const [energy, morale] = [100 * staff.energy, 100 * staff.morale]
  const since = before === null ? '' : `, ${changed(energy + morale, 100 * (before.staff.energy + before.staff.morale), 2)}`
  return `Energy of the ward’s people was ${formatNumber(energy)} of 100, their morale ${formatNumber(morale)}${since}.`
}

function comingAndGoingText({ staff: { inPost } }: WeekRecord, happenings: readonly Happening[]): string | null {
  const count = (kind: Happening['kind']) => happenings.filter((one) => one.kind === kind).length
  const parts = [
    ...(count('gave-notice') > 0 ? [counted(count('gave-notice'), 'colleague gave notice', 'colleagues gave notice')] : []),
    ...(count('left-post') > 0 ? [counted(count('left-post'), 'colleague left', 'colleagues left')] : []),
    ...(count('joined') > 0 ? [counted(count('joined'), 'colleague joined', 'colleagues joined')] : []),
  ]
  return parts.length === 0 ? null : `${listed(parts)}; ${formatNumber(inPost)} posts are filled.`
}

function moneySentence({ tally: { spent, planned }, isFrozen }: WeekRecord): string {
  const frozen = isFrozen ? ' Bank and agency need a signature from above.' : ''
  return `The ward spent £${formatNumber(Math.round(spent / 10) * 10)}, ${moneyText(spent - planned)}.${frozen}`
}

const processNamesInText: Readonly<Record<ProcessName, string>> = { roster: 'the roster', handover: 'handover', medicines: 'medicines', discharge: 'going home', huddle: 'the safety huddle' }

function processText({ outcomes: { improvement }, capability }: WeekRecord, before: WeekRecord | null): string {
  const since = before === null ? '' : `, ${changed(improvement, before.outcomes.improvement, 1)}`
  const weakest = processNames.reduce((least, name) => (capability[name] < capability[least] ? name : least))
  return `How well processes work stood at ${formatNumber(improvement)} of 100${since}. The weakest was ${processNamesInText[weakest]}.`
}

function yourText({ you: { overrun }, tally: { undoneHours, pulledHours } }: WeekRecord): string {
  const own = overrun < 0.5 ? 'You went home on time.' : `You worked ${hours(overrun)} over.`
  const parts = [...(pulledHours >= 0.5 ? [`${hours(pulledHours)} went into gaps on shifts`] : []), ...(undoneHours >= 0.5 ? [`${hours(undoneHours)} of your plan were left undone`] : [])]
  return parts.length === 0 ? own : `${own} ${listed(parts)}.`
}

function answeredText(happenings: readonly Happening[]): string | null {
  const titles = happenings.filter(({ kind }) => kind === 'answered').flatMap(({ trace: { situation } }) => (situation === null ? [] : [`“${titleOf(situation)}”`]))
  if (titles.length === 0) return null
  return titles.length === 1 ? `You were asked about ${titles[0] ?? ''}.` : `You were asked about ${counted(titles.length, 'matter', 'matters')}: ${listed(titles)}.`
}

/** What changed since the week before, where it is enough to be read. */
function changed(now: number, then: number, least: number): string {
  const difference = now - then
  if (Math.abs(difference) < least) return 'much as the week before'
  return difference > 0 ? 'up since the week before' : 'down since the week before'
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0%' : `${formatNumber((100 * part) / whole)}%`
}

/** Under ten hours with a decimal, so that a change is seen. */
function hours(count: number): string {
  const text = formatNumber(count, count < 9.95 ? 1 : 0).replace(/\.0$/u, '')
  return `${text} ${text === '1' ? 'hour' : 'hours'}`
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
