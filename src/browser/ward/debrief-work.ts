import { type ActOverRun, type DomainHours, type WeekOfWork, aspectsOfWork, stylesUsed, weeksOfWork } from '../../area/simulated-ward/rules/spent-and-asked.ts'
import { hoursSentence, stylesSentence } from '../../area/simulated-ward/words/debrief-sentences.ts'
import { aspectQuestions, debriefWords as words, kindWords } from '../../area/simulated-ward/words/debrief.ts'
import { actWords, wayWords } from '../../area/simulated-ward/words/names.ts'
import type { Happening, WeekRecord } from '../../engine/ward/index.ts'
import { formatNumber } from '../../kernel/number-text.ts'
import { folded } from './debrief-part.ts'
import { box } from './elements.ts'
import { plainTable } from './plain-table.ts'

type DomainOfWork = keyof DomainHours
const domainsOfWork: readonly DomainOfWork[] = ['care', 'management', 'leadership']

/** Where hours went against what the ward asked: by week, by domain, by aspect. */
export function hoursPart(weeks: readonly WeekRecord[], happenings: readonly Happening[]): readonly HTMLElement[] {
  const { week, overrun, undone, planned, asked } = words.hoursTable
  const kinds = domainsOfWork.map((domain) => words.hoursTable[domain])
  const header = [week, ...kinds.map((kind) => `${kind}: ${planned.toLowerCase()}`), ...kinds.map((kind) => `${kind}: ${asked.toLowerCase()}`), overrun, undone]
  const all = weeksOfWork(weeks, happenings)
  const rows = all.map((one) => [
    `${one.week}`, ...domainsOfWork.map((domain) => formatNumber(one.planned[domain], 1)), ...domainsOfWork.map((domain) => `${one.asked[domain]}`), formatNumber(one.overrun, 1), formatNumber(one.undone, 1),
  ])
  return [
    box('p', '', hoursSentence(all)),
    box('p', 'nhsuk-hint', words.hoursLead),
    hoursBars(all),
    folded(words.hoursMore, plainTable(header, rows, words.hours)),
    folded(words.hoursAspects, box('p', '', words.hoursAspectsLead), aspectsTable(weeks)),
  ]
}

/** All weeks together: shares of hours over shares of situations, in words and as lengths. */
function hoursBars(all: readonly WeekOfWork[]): HTMLElement {
  const sumOf = (of: (week: WeekOfWork) => DomainHours, domain: DomainOfWork): number => all.reduce((sum, week) => sum + of(week)[domain], 0)
  const totalOf = (of: (week: WeekOfWork) => DomainHours): number => Math.max(1, domainsOfWork.reduce((sum, domain) => sum + sumOf(of, domain), 0))
  const [hours, situations] = [totalOf(({ planned }) => planned), totalOf(({ asked }) => asked)]
  return box('ul', 'ek-debrief__bars', ...domainsOfWork.map((domain) => {
    const [spent, met] = [sumOf(({ planned }) => planned, domain), sumOf(({ asked }) => asked, domain)]
    return box('li', '', box('span', 'ek-debrief__bar-words', `${words.hoursTable[domain]}: ${formatNumber(spent / all.length, 1)} hours a week, ${formatNumber(met)} of ${formatNumber(situations)} situations`), bar(spent / hours, domain, ''), bar(met / situations, domain, ' ek-debrief__bar--asked'))
  }))
}

function bar(share: number, domain: DomainOfWork, more: string): HTMLElement {
  const made = box('span', `ek-debrief__bar ek-debrief__bar--${domain}${more}`)
  made.style.width = `${(100 * share).toFixed(1)}%`
  return made
}

function aspectsTable(weeks: readonly WeekRecord[]): HTMLElement {
  const cell = ({ act, hours, first, last }: ActOverRun) => `${actWords[act].name}: ${formatNumber(hours, 1)} hours, kept ${formatNumber(100 * first)} to ${formatNumber(100 * last)}`
  return plainTable([words.aspect, words.hoursTable.management, words.hoursTable.leadership], aspectsOfWork(weeks).map(({ aspect, management, leadership }) => [aspectQuestions[aspect], cell(management), cell(leadership)]), words.hoursAspects)
}

/** Ways of leading that were used, and how situations went, by kind. */
export function stylesPart(happenings: readonly Happening[]): readonly HTMLElement[] {
  const used = stylesUsed(happenings)
  if (used.length === 0) return [box('p', '', words.noStyles)]
  const { kind, way, times, went } = words.stylesTable
  const rows = used.map((one) => [kindWords[one.kind], one.style === null ? words.left : wayWords[one.style], `${one.times}`, `${formatNumber(100 * one.quality)} of 100`])
  return [box('p', '', stylesSentence(used)), folded(words.stylesMore, box('p', '', words.stylesLead), plainTable([kind, way, times, went], rows, words.styles))]
}
