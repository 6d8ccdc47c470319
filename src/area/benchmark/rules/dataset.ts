import type { FigureRow } from '../../../engine/benchmark/facts.ts'

/** The type of a trust that is not on the provider list of 2018 and so has no figures. */
export const newerType = 'NHS trust not on the provider list of 2018'

/** An organisation as the benchmark knows it. */
export interface BenchmarkOrganisation {
  readonly code: string
  readonly name: string
  /** As the provider list of 2018 has it: Acute, Mental Health, ... */
  readonly type: string
  readonly specialist: boolean
  /** yyyy-mm-dd, when a list of organisations says that the code was closed. */
  readonly closedOn: string | null
  /** The code that took over, when it can be told. */
  readonly successor: string | null
}

/** Something that was noticed in the source files and how it was handled. */
export interface DataFinding {
  readonly file: string
  readonly kind: string
  readonly codes: readonly string[]
  readonly years: readonly number[]
  readonly sentence: string
}

/** A file that figures were made from. */
export interface DataSource {
  readonly file: string
  readonly publisher: string
  readonly licence: string
  readonly sha256: string
  readonly years: string
}

/** A published fact about a country or a workforce; never about one trust. */
export interface PublishedFact {
  readonly figure: string
  readonly value: string
  readonly unit: string
  readonly year: string
  readonly source: string
  readonly address: string
  readonly caveat: string
}

type ByFigure = ReadonlyMap<string, number | string>

/** Everything that the pages are made from, indexed once. */
export interface Dataset {
  readonly organisations: ReadonlyMap<string, BenchmarkOrganisation>
  /** By code, then year, then figure. */
  readonly trusts: ReadonlyMap<string, ReadonlyMap<number, ByFigure>>
  /** National figures and placement counts, by year, then figure. */
  readonly national: ReadonlyMap<number, ByFigure>
  /** Regressions and pooled correlations, by figure. */
  readonly pooled: ByFigure
  /** Every row, in the order of the file: for downloads. */
  readonly rows: readonly FigureRow[]
  readonly findings: readonly DataFinding[]
  readonly sources: readonly DataSource[]
  readonly facts: readonly PublishedFact[]
}

/** What a dataset is made from. */
export interface DatasetParts {
  readonly organisations: readonly BenchmarkOrganisation[]
  readonly rows: readonly FigureRow[]
  readonly findings: readonly DataFinding[]
  readonly sources: readonly DataSource[]
  readonly facts: readonly PublishedFact[]
}

/** Indexes the parts so that a page finds each figure at once. */
export function indexDataset(parts: DatasetParts): Dataset {
  const trusts = new Map<string, Map<number, Map<string, number | string>>>()
  const national = new Map<number, Map<string, number | string>>()
  const pooled = new Map<string, number | string>()
  for (const row of parts.rows) {
    const year = Number(row.year)
    if (row.kind === 'trust') setFigure(within(trusts, row.orgCode), year, row)
    else if (Number.isInteger(year) && row.kind !== 'correlation') setFigure(national, year, row)
    else if (!Number.isInteger(year)) pooled.set(row.figure, row.value)
  }
  return {
    organisations: new Map(parts.organisations.map((organisation) => [organisation.code, organisation])),
    trusts,
    national,
    pooled,
    rows: parts.rows,
    findings: parts.findings,
    sources: parts.sources,
    facts: parts.facts,
  }
}

function within<Key, Inner>(outer: Map<Key, Map<number, Inner>>, key: Key): Map<number, Inner> {
  const found = outer.get(key) ?? new Map<number, Inner>()
  outer.set(key, found)
  return found
}

function setFigure(years: Map<number, Map<string, number | string>>, year: number, row: FigureRow): void {
  const figures = years.get(year) ?? new Map<string, number | string>()
  figures.set(row.figure, row.value)
  years.set(year, figures)
}

/** A number of one organisation and year, or null when the sources do not give it. */
export function trustNumber(dataset: Dataset, code: string, year: number, figure: string): number | null {
  return asNumber(dataset.trusts.get(code)?.get(year)?.get(figure))
}

/** A national number of one year (`beds_per_manager.median`), or null. */
export function nationalNumber(dataset: Dataset, year: number, figure: string): number | null {
  return asNumber(dataset.national.get(year)?.get(figure))
}

/** A regression or pooled correlation, or null. */
export function pooledNumber(dataset: Dataset, figure: string): number | null {
  return asNumber(dataset.pooled.get(figure))
}

/** Every organisation that has this figure in this year, in the order of codes. */
export function peers(dataset: Dataset, year: number, figure: string): readonly { readonly code: string; readonly value: number }[] {
  return [...dataset.trusts.keys()].sort().flatMap((code) => {
    const value = trustNumber(dataset, code, year, figure)
    return value === null ? [] : [{ code, value }]
  })
}

/** The years in which any organisation has this figure, earliest first. */
export function yearsOf(dataset: Dataset, figure: string): readonly number[] {
  const years = new Set<number>()
  for (const byYear of dataset.trusts.values()) for (const [year, figures] of byYear) if (figures.has(figure)) years.add(year)
  return [...years].sort((one, other) => one - other)
}

/**
 * Several numbers by name, or null when one of them is not known: half a picture is not drawn.
 * @param names what is wanted
 * @param read gives one of them
 */
export function allKnown<const Name extends string>(names: readonly Name[], read: (name: Name) => number | null): Readonly<Record<Name, number>> | null {
  const found = names.map((name) => [name, read(name)] as const)
  // Object.fromEntries forgets the names, which are exactly those asked for.
  return found.some(([, value]) => value === null) ? null : (Object.fromEntries(found) as Record<Name, number>)
}

/** The quarters of a figure over all organisations of a year, or null. */
export function quartersOf(dataset: Dataset, year: number, figure: string): Readonly<Record<'p25' | 'median' | 'p75', number>> | null {
  return allKnown(['p25', 'median', 'p75'], (measure) => nationalNumber(dataset, year, `${figure}.${measure}`))
}

function asNumber(value: number | string | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
