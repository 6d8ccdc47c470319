import { type Kysely, type Transaction, sql } from 'kysely'
import type { FigureRow } from '../../engine/benchmark/facts.ts'
import type { DatasetParts } from './rules/dataset.ts'
import type { BenchmarkStore } from './service.ts'
import type { BenchmarkTables } from './tables.ts'

/** Rows of one insert: well under the 65,535 parameters of PostgreSQL. */
const rowsAtOnce = 4000

/** The benchmark's tables within one transaction. */
export function benchmarkStore(transaction: Transaction<unknown>): BenchmarkStore {
  // Areas type the tables that they own; the platform knows none.
  const db = transaction as unknown as Kysely<BenchmarkTables>
  return {
    async newestImport() {
      const newest = await db.selectFrom('benchmark_import').select('id').orderBy('imported_at', 'desc').orderBy('id').limit(1).executeTakeFirst()
      return newest?.id ?? null
    },
    async hasImported(what, sha256) {
      const found = await db.selectFrom('benchmark_import').select('id').where('what', '=', what).where('sha256', '=', sha256).executeTakeFirst()
      return found !== undefined
    },
    loadParts: () => loadParts(db),
    async replaceParts(parts, record) {
      await sql`delete from benchmark_figure`.execute(db)
      await sql`delete from benchmark_organisation`.execute(db)
      await sql`delete from benchmark_finding`.execute(db)
      await sql`delete from benchmark_source`.execute(db)
      await sql`delete from published_fact`.execute(db)
      await writeParts(db, parts)
      await db
        .insertInto('benchmark_import')
        .values({ id: record.id, what: record.what, sha256: record.sha256, imported_at: record.importedAt })
        .execute()
    },
  }
}

async function loadParts(db: Kysely<BenchmarkTables>): Promise<DatasetParts> {
  const organisations = await db.selectFrom('benchmark_organisation').selectAll().orderBy('code').execute()
  const figures = await db.selectFrom('benchmark_figure').selectAll().orderBy('place').execute()
  const findings = await db.selectFrom('benchmark_finding').selectAll().orderBy('place').execute()
  const sources = await db.selectFrom('benchmark_source').selectAll().orderBy('file').execute()
  const facts = await db.selectFrom('published_fact').selectAll().orderBy('place').execute()
  return {
    organisations: organisations.map(({ closed_on, ...rest }) => ({ ...rest, closedOn: closed_on })),
    rows: figures.map(figureRow),
    findings: findings.map(({ file, kind, codes, years, sentence }) => ({ file, kind, codes, years, sentence })),
    sources,
    facts: facts.map(({ figure, value, unit, year, source, address, caveat }) => ({ figure, value, unit, year, source, address, caveat })),
  }
}

function figureRow(stored: BenchmarkTables['benchmark_figure']): FigureRow {
  const year = Number(stored.year)
  return {
    kind: stored.kind as FigureRow['kind'], // written from FigureRow and from nothing else
    orgCode: stored.org_code,
    year: Number.isInteger(year) ? year : stored.year,
    figure: stored.figure,
    value: stored.number_value ?? stored.text_value ?? '',
  }
}

async function writeParts(db: Kysely<BenchmarkTables>, parts: DatasetParts): Promise<void> {
  const figures = parts.rows.map((row, place) => ({
    kind: row.kind,
    org_code: row.orgCode,
    year: String(row.year),
    figure: row.figure,
    number_value: typeof row.value === 'number' ? row.value : null,
    text_value: typeof row.value === 'string' ? row.value : null,
    place,
  }))
  for (const part of slices(figures)) await db.insertInto('benchmark_figure').values(part).execute()
  const organisations = parts.organisations.map(({ closedOn, ...rest }) => ({ ...rest, closed_on: closedOn }))
  for (const part of slices(organisations)) await db.insertInto('benchmark_organisation').values(part).execute()
  const findings = parts.findings.map((finding, place) => ({ ...finding, place }))
  for (const part of slices(findings)) await db.insertInto('benchmark_finding').values(part).execute()
  for (const part of slices(parts.sources)) await db.insertInto('benchmark_source').values(part).execute()
  const facts = parts.facts.map((fact, place) => ({ ...fact, place }))
  for (const part of slices(facts)) await db.insertInto('published_fact').values(part).execute()
}

function slices<Row>(rows: readonly Row[]): readonly Row[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce))
}
