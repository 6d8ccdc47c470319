import type { GeneratedAlways } from 'kysely'

/** The tables of this area, as Kysely knows them. Public figures: the same for every organisation. */
export interface BenchmarkTables {
  readonly benchmark_import: { readonly id: string; readonly place: GeneratedAlways<number>; readonly what: string; readonly sha256: string; readonly imported_at: Date }
  readonly benchmark_organisation: {
    readonly code: string
    readonly name: string
    readonly type: string
    readonly specialist: boolean
    readonly closed_on: string | null
    readonly successor: string | null
    readonly origin: string
  }
  readonly benchmark_figure: {
    readonly kind: string
    readonly org_code: string
    readonly year: string
    readonly figure: string
    readonly number_value: number | null
    readonly text_value: string | null
    readonly place: number
    readonly origin: string
  }
  readonly benchmark_finding: {
    readonly origin: string
    readonly place: number
    readonly file: string
    readonly kind: string
    readonly codes: readonly string[]
    readonly years: readonly number[]
    readonly sentence: string
  }
  readonly benchmark_source: {
    readonly file: string
    readonly origin: string
    readonly publisher: string
    readonly licence: string
    readonly sha256: string
    readonly years: string
  }
  readonly published_fact: {
    readonly place: number
    readonly figure: string
    readonly value: string
    readonly unit: string
    readonly year: string
    readonly source: string
    readonly address: string
    readonly caveat: string
  }
}
