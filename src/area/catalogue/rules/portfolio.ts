import type { Domain } from '../../../kernel/vocabulary.ts'
import { type DomainShare, domainShare } from './domain-share.ts'
import type { CatalogueEntry } from './entry.ts'
import { costPence } from './plannable.ts'

/** What an organisation has of an entry in a time that it chose. What it does not know is null. */
export interface PortfolioLine {
  readonly entry: CatalogueEntry
  readonly places: number | null
  /** Of all places together. */
  readonly hours: number | null
  /** Of all places together. */
  readonly pence: number | null
}

/** A line with what the entry itself tells: hours and fees of a place, times places. */
export interface CompletedLine extends PortfolioLine {
  /** What was worked out so, and not entered. */
  readonly workedOut: readonly ('hours' | 'pence')[]
}

/** What is counted. */
export const portfolioMeasures = ['places', 'hours', 'pence'] as const
export type PortfolioMeasure = (typeof portfolioMeasures)[number]

/** An amount by domain. `notKnown` is what is there and whose domain nobody knows; it is in none of the others. */
export interface DomainSplit {
  readonly management: number
  readonly leadership: number
  readonly neither: number
  readonly notKnown: number
}

/** One measure of a portfolio: title against content. */
export type MeasuredPortfolio =
  | {
      readonly kind: 'known'
      readonly measure: PortfolioMeasure
      /** Of the lines whose amount is known. */
      readonly total: number
      readonly byTitle: DomainSplit
      readonly byContent: DomainSplit
      /** Ids of entries whose amount is not known: they are in no figure. */
      readonly without: readonly string[]
    }
  | { readonly kind: 'not-known'; readonly measure: PortfolioMeasure; readonly without: readonly string[] }

/**
 * Fills in hours and fees that follow from places: where the entry says one number of hours, or what a place costs.
 * Hours from one number to another are not worked out: no middle is made up.
 */
export function completedLine(line: PortfolioLine): CompletedLine {
  const { entry, places } = line
  const range = entry.time.hours
  const hoursOfPlace = range !== null && range.least === range.most ? range.least : null
  const hours = line.hours ?? times(places, hoursOfPlace)
  const pence = line.pence ?? times(places, costPence(entry.cost))
  const workedOut = [...(line.hours === null && hours !== null ? (['hours'] as const) : []), ...(line.pence === null && pence !== null ? (['pence'] as const) : [])]
  return { ...line, hours, pence, workedOut }
}

function times(places: number | null, each: number | null): number | null {
  return places === null || each === null ? null : places * each
}

/**
 * Places, hours and money by domain, once as titles say and once as content is (M6).
 * @param lines amounts 0 or more; several lines of one entry are added
 * @returns one reading a measure. A line without an amount counts for nothing and is named; where no line has one, there is no figure at all, and never a 0
 */
export function portfolioByDomain(lines: readonly PortfolioLine[]): readonly MeasuredPortfolio[] {
  return portfolioMeasures.map((measure) => measured(lines, measure))
}

function measured(lines: readonly PortfolioLine[], measure: PortfolioMeasure): MeasuredPortfolio {
  const known = lines.flatMap((line) => (line[measure] === null ? [] : [{ entry: line.entry, amount: line[measure] }]))
  const without = [...new Set(lines.filter((line) => line[measure] === null).map(({ entry }) => entry.id))].toSorted()
  if (known.length === 0) return { kind: 'not-known', measure, without }
  const shared = known.map(({ entry, amount }) => ({ amount, ...domainShare(entry) }))
  return {
    kind: 'known',
    measure,
    total: shared.reduce((sum, { amount }) => sum + amount, 0),
    byTitle: splitOf(shared.map(({ amount, title }) => ({ amount, share: title.share }))),
    byContent: splitOf(shared.map(({ amount, content }) => ({ amount, share: content.share }))),
    without,
  }
}

function splitOf(parts: readonly { readonly amount: number; readonly share: DomainShare | null }[]): DomainSplit {
  // Hundredths are added first and divided once, so that whole amounts stay exact.
  const hundredths = (name: keyof DomainShare) => parts.reduce((sum, { amount, share }) => sum + (share === null ? 0 : amount * share[name]), 0) / 100
  return {
    management: hundredths('management'),
    leadership: hundredths('leadership'),
    neither: hundredths('neither'),
    notKnown: parts.reduce((sum, { amount, share }) => sum + (share === null ? amount : 0), 0),
  }
}

/** What is known of a capability in an organisation, as its figures say it. */
export const gapReadings = ['gap', 'no-gap', 'cannot-tell', 'held-back', 'no-figure'] as const
export type GapReading = (typeof gapReadings)[number]

export interface OrganisationGap {
  readonly capability: string
  readonly name: string
  readonly domain: Domain | null
  readonly reading: GapReading
}

/** A capability with what the portfolio has for it. */
export interface BesideGap extends OrganisationGap {
  /** Ids of entries of the portfolio that build it. */
  readonly entries: readonly string[]
  /** Places in them; null when none of them has a number. A place counts for each capability that its entry builds: never add these up. */
  readonly places: number | null
  /** Ids of those of them whose places are not known. */
  readonly without: readonly string[]
}

/**
 * What the portfolio has for each capability, beside what is known of the gap.
 * @returns in the order of the gaps; an entry whose capabilities are not known is beside none
 */
export function besideGaps(lines: readonly PortfolioLine[], gaps: readonly OrganisationGap[]): readonly BesideGap[] {
  return gaps.map((gap) => {
    const building = lines.filter(({ entry }) => entry.builds.some(({ capability }) => capability === gap.capability))
    const counted = building.flatMap(({ places }) => places ?? [])
    return {
      ...gap,
      entries: idsOf(building),
      places: building.length > 0 && counted.length === 0 ? null : counted.reduce((sum, places) => sum + places, 0),
      without: idsOf(building.filter(({ places }) => places === null)),
    }
  })
}

function idsOf(lines: readonly PortfolioLine[]): readonly string[] {
  return [...new Set(lines.map(({ entry }) => entry.id))].toSorted()
}
