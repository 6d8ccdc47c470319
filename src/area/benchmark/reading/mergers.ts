import type { CheckedTable } from './checked-table.ts'
import { isTrustCode } from './code.ts'
import { yearsOf } from './coverage.ts'
import { seriesOf } from './managers.ts'
import type { Series } from './managers.ts'
import type { ListedOrganisation } from './organisation-list.ts'
import type { Report } from './report.ts'

/** A rise of more than 40 percent in a year asks for a merger. */
const jump = 0.4
/** Consultants gained and consultants of the bodies that disappeared must agree this well. */
const agreement = 0.25
/** A body may be absent for this many years before its successor appears. */
const longestGap = 2
const mostPredecessors = 3
/** Two trusts that divide a body between them get at least this part each. */
const leastPartOfDivided = 0.25
const costOfAnotherPredecessor = 0.02
const costOfDivided = 0.3
const costOfUnexplained = 0.3

/** A new code and the closing of its predecessors lie at most this many days apart. */
const longestHandover = 62

/** Whether an organisation can have taken over another, as far as the lists tell. */
export type CanSucceed = (successor: { readonly code: string; readonly isNew: boolean }, predecessor: string) => boolean

/**
 * Can one have taken over the other? They must be in the same region in a list that has both, and a new code must open when the other closes.
 * What no list tells speaks against nothing.
 * @param lists each list as it was read
 */
export function succeedsBy(lists: readonly (readonly ListedOrganisation[])[]): CanSucceed {
  const byCode = lists.map((listed) => new Map(listed.map((organisation) => [organisation.code, organisation])))
  const entries = (code: string): readonly ListedOrganisation[] => byCode.flatMap((list) => list.get(code) ?? [])
  return ({ code, isNew }, predecessor) => {
    const together = byCode.filter((list) => list.has(code) && list.has(predecessor))
    const inOneRegion = together.length === 0 || together.some((list) => list.get(code)?.region === list.get(predecessor)?.region)
    const opened = entries(code).at(-1)?.opened
    const closed = entries(predecessor).findLast((entry) => entry.closed !== undefined)?.closed
    const inTime = !isNew || opened === undefined || closed === undefined || daysBetween(opened, closed) <= longestHandover
    return inOneRegion && inTime
  }
}

function daysBetween(one: string, other: string): number {
  const day = (text: string): number => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6))) / 86_400_000
  return Math.abs(day(one) - day(other))
}

interface Riser {
  readonly code: string
  readonly year: number
  readonly isNew: boolean
  /** Consultants more than the year before. */
  readonly gained: number
}

interface Leaver {
  readonly code: string
  readonly lastYear: number
  readonly consultants: number
}

/** A trust, or two that divided it among them, and the bodies that disappeared into it. */
export interface Merger {
  readonly risers: readonly Riser[]
  readonly leavers: readonly Leaver[]
}

/**
 * Finds mergers from the numbers alone: a trust that rises by over 40 percent or appears, while others disappear whose
 * consultants are as many as it gained. Consultants are coded alike everywhere; managers are not.
 * @param managers the file of managers
 * @param consultants the file of consultants
 * @param canSucceed what the lists of organisations allow
 */
export function detectMergers(managers: CheckedTable, consultants: CheckedTable, canSucceed: CanSucceed): readonly Merger[] {
  const consultantSeries = trustsOf(seriesOf(consultants, 'SIMPLE_CONSULTANTS_FTE'))
  const managerSeries = trustsOf(seriesOf(managers, 'SIMPLE_MANAGERS_FTE'))
  const lastYear = yearsOf(managers).at(-1) ?? 0
  const leavers = [...managerSeries].flatMap(([code, ofCode]): readonly Leaver[] => {
    const left = Math.max(...ofCode.keys())
    const own = consultantSeries.get(code)
    const counted = own === undefined ? undefined : own.get(Math.max(...own.keys()))
    return left === lastYear || counted === undefined ? [] : [{ code, lastYear: left, consultants: counted }]
  })
  const risers = yearsOf(managers).slice(1).flatMap((year) => risersOf(year, managerSeries, consultantSeries))

  const matches = [...risers.map((riser) => [riser]), ...pairs(risers)].flatMap((group) => matchesOf(group, leavers, canSucceed))
  const gone = new Set<string>()
  return [...Map.groupBy(risers, ({ year }) => year).values()].flatMap((ofYear) => {
    const { mergers } = cheapest(ofYear, matches, gone)
    for (const { code } of mergers.flatMap(({ leavers: into }) => into)) gone.add(code)
    return mergers
  })
}

/** The one organisation that took over each body that disappeared; nothing for a body that was divided. */
export function successorsOf(mergers: readonly Merger[]): ReadonlyMap<string, string> {
  return new Map(mergers.flatMap(({ risers: [riser, ...others], leavers }) => (riser === undefined || others.length > 0 ? [] : leavers.map(({ code }) => [code, riser.code] as const))))
}

/**
 * Tells the report of mergers and of jumps that no merger explains.
 * @param mergers from `detectMergers`
 * @param acuteCodes acute trusts of the provider list
 */
export function findMergersAndJumps(managers: CheckedTable, mergers: readonly Merger[], acuteCodes: ReadonlySet<string>, report: Report): void {
  const { file } = managers.spec
  const managerSeries = seriesOf(managers, 'SIMPLE_MANAGERS_FTE')
  for (const { risers, leavers } of mergers) {
    const movements = risers.map(({ code, year, isNew }) => {
      const before = managerSeries.get(code)?.get(year - 1)
      const after = managerSeries.get(code)?.get(year)
      if (isNew || before === undefined || after === undefined) return `appears in ${year} with ${Math.round(after ?? 0)} managers`
      return `goes from ${Math.round(before)} to ${Math.round(after)} managers (${percent(before, after)}) in ${year}`
    })
    const gone = leavers.map(({ code, lastYear }) => `${code} disappears after ${lastYear}`)
    const movement = risers.map(({ code }, index) => (index === 0 ? movements[index] : `and ${code} ${movements[index]}`)).join(' ')
    report.find('merger', file, {
      codes: [...risers, ...leavers].map(({ code }) => code),
      years: risers.map(({ year }) => year),
      facts: { code: risers[0]?.code ?? '', movement, predecessors: gone.join(' and ') },
    })
  }
  const explained = new Set(mergers.flatMap(({ risers }) => risers.map(({ code, year }) => `${code} ${year}`)))
  const jumps = yearsOf(managers).flatMap((year) => [...acuteCodes].toSorted().flatMap((code) => {
    const before = managerSeries.get(code)?.get(year - 1)
    const after = managerSeries.get(code)?.get(year)
    if (before === undefined || after === undefined || explained.has(`${code} ${year}`)) return []
    return Math.abs(after / before - 1) > jump ? [{ code, year, text: `${code} ${year} ${percent(before, after)}` }] : []
  }))
  if (jumps.length > 0) report.find('jump', file, { codes: jumps.map(({ code }) => code), years: jumps.map(({ year }) => year), facts: { jumps: jumps.map(({ text }) => text).join(', ') } })
}

function trustsOf(series: Series): Series {
  return new Map([...series].filter(([code]) => isTrustCode(code)))
}

function risersOf(year: number, managers: Series, consultants: Series): readonly Riser[] {
  return [...consultants].flatMap(([code, ofCode]): readonly Riser[] => {
    const now = ofCode.get(year)
    if (now === undefined || managers.get(code)?.has(year) !== true) return []
    const before = ofCode.get(year - 1)
    const isNew = Math.min(...ofCode.keys()) === year
    if (before === undefined) return isNew ? [{ code, year, isNew, gained: now }] : []
    const managersBefore = managers.get(code)?.get(year - 1)
    const managersNow = managers.get(code)?.get(year)
    const managersJump = managersBefore !== undefined && managersNow !== undefined && managersNow > managersBefore * (1 + jump)
    const consultantsJump = now > before * (1 + jump)
    return (managersJump || consultantsJump) && now > before * (1 + jump / 2) ? [{ code, year, isNew: false, gained: now - before }] : []
  })
}

function pairs(risers: readonly Riser[]): readonly (readonly Riser[])[] {
  return risers.flatMap((one, index) => risers.slice(index + 1).filter((other) => other.year === one.year && !one.isNew && !other.isNew).map((other) => [one, other]))
}

interface Match extends Merger {
  /** How badly gained consultants and lost ones agree; more for each further predecessor and for a body that was divided. */
  readonly cost: number
}

/** All sets of leavers whose consultants are as many as a riser, or two risers together, gained. */
function matchesOf(group: readonly Riser[], leavers: readonly Leaver[], canSucceed: CanSucceed): readonly Match[] {
  const year = group[0]?.year ?? 0
  const gained = group.reduce((sum, riser) => sum + riser.gained, 0)
  const gap = group[0]?.isNew === true ? longestGap : 1
  const candidates = leavers.filter((leaver) => leaver.lastYear < year && leaver.lastYear >= year - gap && group.every((riser) => riser.code !== leaver.code && canSucceed(riser, leaver.code)))
  if (group.some((riser) => riser.gained < leastPartOfDivided * gained)) return []
  const most = group.length > 1 ? 1 : mostPredecessors
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((size) => subsets(candidates, size)).flatMap((subset) => {
    const off = Math.abs(subset.reduce((sum, leaver) => sum + leaver.consultants, 0) / gained - 1)
    return off > agreement ? [] : [{ risers: group, leavers: subset, cost: off + costOfAnotherPredecessor * (subset.length - 1) + costOfDivided * (group.length - 1) }]
  })
}

/** The way to explain the risers of a year that leaves fewest unexplained and agrees best. */
function cheapest(open: readonly Riser[], matches: readonly Match[], gone: ReadonlySet<string>): { readonly cost: number; readonly mergers: readonly Merger[] } {
  const [first, ...rest] = open
  if (first === undefined) return { cost: 0, mergers: [] }
  const without = cheapest(rest, matches, gone)
  let best = { cost: without.cost + costOfUnexplained, mergers: without.mergers }
  for (const match of matches) {
    if (!match.risers.includes(first) || match.risers.some((riser) => !open.includes(riser)) || match.leavers.some(({ code }) => gone.has(code))) continue
    const others = cheapest(rest.filter((riser) => !match.risers.includes(riser)), matches, new Set([...gone, ...match.leavers.map(({ code }) => code)]))
    const cost = match.cost + others.cost
    if (cost < best.cost) best = { cost, mergers: [match, ...others.mergers] }
  }
  return best
}

function subsets<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

function percent(before: number, after: number): string {
  const change = Math.round(100 * (after / before - 1))
  return `${change > 0 ? '+' : ''}${change} percent`
}
