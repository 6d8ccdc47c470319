import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { readLine } from '../../../kernel/line-text.ts'
import { nearestOf } from '../../../kernel/nearest-word.ts'
import { stages } from '../../../kernel/workforce.ts'
import type { CatalogueEntry, KnownCapability, Range } from './entry.ts'
import { type EntryText, longestTexts, mostBuilds, mostHours, mostMonths, mostPence } from './entry-limits.ts'
import type { EntryProblem, RangeField } from './entry-problem.ts'

/** What an entry is checked against. */
export interface EntryGround {
  readonly capabilities: readonly KnownCapability[]
  /** Ids that belong to other entries. */
  readonly takenIds: ReadonlySet<string>
  readonly today: CalendarDate
}

/**
 * What keeps an entry out of the catalogue, everything at once; nothing when it may stand.
 * @param entry as an organisation adds it; its texts are lines, cleaned already
 */
export function checkEntry(entry: CatalogueEntry, ground: EntryGround): readonly EntryProblem[] {
  return [...textProblems(entry), ...idProblems(entry, ground), ...stageProblems(entry), ...timeProblems(entry), ...moneyProblems(entry), ...buildProblems(entry, ground), ...sourceProblems(entry, ground)]
}

function textProblems(entry: CatalogueEntry): readonly EntryProblem[] {
  const texts: readonly (readonly [EntryText, string])[] = [
    ['title', entry.title],
    ['about', entry.about],
    ['audience', entry.audience],
    ['titleWhy', entry.titleWhy],
    ['contentWhy', entry.content.why],
    ['proof', entry.proof],
    ...Object.values(entry.atStage).map((text) => ['atStage', text] as const),
    ...(entry.award.kind === 'award' ? [['award', entry.award.name] as const] : []),
    ...entry.builds.map(({ why }) => ['why', why] as const),
    ...(entry.mind === null ? [] : [['mind', entry.mind] as const]),
    ...(entry.source === null ? [] : [['sourceTitle', entry.source.title] as const]),
    ...(entry.source?.note === undefined ? [] : [['sourceNote', entry.source.note] as const]),
  ]
  return texts.flatMap(([field, text]) => {
    const read = readLine(text, longestTexts[field])
    return read.ok ? [] : [{ code: 'text' as const, field, fault: read.error }]
  })
}

function idProblems({ id }: CatalogueEntry, { takenIds }: EntryGround): readonly EntryProblem[] {
  if (id.length > longestTexts.id || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return [{ code: 'id-form' }]
  return takenIds.has(id) ? [{ code: 'id-taken' }] : []
}

function stageProblems({ stages: chosen, atStage }: CatalogueEntry): readonly EntryProblem[] {
  if (chosen.length === 0) return [{ code: 'no-stage' }]
  return stages.some((stage) => atStage[stage] !== undefined && !chosen.includes(stage)) ? [{ code: 'task-without-stage' }] : []
}

function timeProblems({ time }: CatalogueEntry): readonly EntryProblem[] {
  const ranges: readonly (readonly [RangeField, Range | null, number])[] = [['hours', time.hours, mostHours], ['monthlyHours', time.monthlyHours, mostHours], ['months', time.months, mostMonths]]
  const problems = ranges.flatMap(([field, range, most]) => (range === null ? [] : rangeProblem(field, range, most)))
  // Nobody spends more hours in a month than there are in all.
  const isTooMuch = time.hours !== null && time.monthlyHours !== null && time.monthlyHours.most > time.hours.most
  return problems.length === 0 && isTooMuch ? [{ code: 'hours-do-not-fit' }] : problems
}

function rangeProblem(field: RangeField, { least, most }: Range, limit: number): readonly EntryProblem[] {
  if (!(least > 0)) return [{ code: 'range-not-positive', field }]
  if (!(most >= least)) return [{ code: 'range-reversed', field }]
  return most > limit ? [{ code: 'range-too-large', field, most: limit }] : []
}

function moneyProblems({ cost, award, content }: CatalogueEntry): readonly EntryProblem[] {
  const isFeeSound = cost.kind !== 'fee' || (Number.isInteger(cost.pence) && cost.pence > 0 && cost.pence <= mostPence)
  // In a table these two words say that there is none, or that it is not known.
  const isAwardWord = award.kind === 'award' && ['none', 'not known'].includes(award.name.toLowerCase())
  return [...(isAwardWord ? [{ code: 'award-word' as const }] : []), ...(isFeeSound ? [] : [{ code: 'fee-out-of-range' as const, most: mostPence }]), ...(content.kind === 'shares' ? shareProblems(content.management, content.leadership) : [])]
}

function shareProblems(management: number, leadership: number): readonly EntryProblem[] {
  if (![management, leadership].every((share) => Number.isInteger(share) && share >= 0)) return [{ code: 'share-no-whole-number' }]
  return management + leadership > 100 ? [{ code: 'shares-above-100' }] : []
}

function buildProblems({ builds }: CatalogueEntry, { capabilities }: EntryGround): readonly EntryProblem[] {
  if (builds.length > mostBuilds) return [{ code: 'too-many-capabilities', most: mostBuilds }]
  const codes = capabilities.map(({ code }) => code)
  const named = builds.map(({ capability }) => capability)
  const unknown = named.filter((capability) => !codes.includes(capability))
  const twice = new Set(named.filter((capability, place) => named.indexOf(capability) !== place))
  return [...unknown.map((capability) => ({ code: 'capability-unknown' as const, capability, nearest: nearestOf(capability, codes) })), ...[...twice].map((capability) => ({ code: 'capability-twice' as const, capability }))]
}

function sourceProblems({ source, readOn }: CatalogueEntry, { today }: EntryGround): readonly EntryProblem[] {
  const hasBadLink = source?.href !== undefined && !isLink(source.href)
  return [...(hasBadLink ? [{ code: 'link-form' as const }] : []), ...(readOn > today ? [{ code: 'read-in-future' as const, today }] : [])]
}

/** An address of the web, and nothing that a browser would run. */
function isLink(href: string): boolean {
  return href.length <= longestTexts.sourceLink && /^https?:\/\/[!-~]+$/u.test(href) && URL.canParse(href)
}
