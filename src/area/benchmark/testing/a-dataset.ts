import { type DataFinding, type Dataset, indexDataset } from '../rules/dataset.ts'

type Figures = Readonly<Record<string, number | string>>

/** A small dataset: a test names only the figures that matter. */
export function aDataset(parts: {
  readonly trusts?: Readonly<Record<string, Readonly<Record<number, Figures>>>>
  readonly national?: Readonly<Record<number, Figures>>
  readonly findings?: readonly DataFinding[]
  /** Names of files that figures are made from. */
  readonly sources?: readonly string[]
}): Dataset {
  const trusts = parts.trusts ?? {}
  return indexDataset({
    organisations: Object.keys(trusts).map((code) => ({ code, name: `Trust ${code}`, type: 'Acute', specialist: false, closedOn: null, successor: null })),
    rows: [
      ...Object.entries(trusts).flatMap(([code, years]) =>
        Object.entries(years).flatMap(([year, figures]) =>
          Object.entries(figures).map(([figure, value]) => ({ kind: 'trust' as const, orgCode: code, year: Number(year), figure, value })),
        ),
      ),
      ...Object.entries(parts.national ?? {}).flatMap(([year, figures]) =>
        Object.entries(figures).map(([figure, value]) => ({ kind: 'national' as const, orgCode: 'ACUTE_NON_SPECIALIST', year: Number(year), figure, value })),
      ),
    ],
    findings: parts.findings ?? [],
    sources: (parts.sources ?? []).map((file) => ({ file, publisher: '', licence: '', sha256: '', years: '' })),
    facts: [],
  })
}
