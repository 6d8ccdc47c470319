import { type Kysely, type Transaction, sql } from 'kysely'
import type { FigureRow } from '../../engine/benchmark/facts.ts'
import type { BenchmarkOrganisation, DataFinding, DataSource, DatasetParts } from './rules/dataset.ts'
import type { BenchmarkStore, ImportRecord } from './service.ts'
import type { BenchmarkTables } from './tables.ts'

/** Rows of one insert: well under the 65,535 parameters of PostgreSQL. */
const rowsAtOnce = 4000
const shipped = 'reference'

type Tables = Kysely<BenchmarkTables>

/** The benchmark's tables within one transaction. */
export function benchmarkStore(transaction: Transaction<unknown>): BenchmarkStore {
  // Areas type the tables that they own; the platform knows none.
  const db = transaction as unknown as Tables
  return {
    async newestImport() {
      const newest = await db.selectFrom('benchmark_import').select('id').orderBy('place', 'desc').limit(1).executeTakeFirst()
      return newest?.id ?? null
    },
    async shippedHash() {
      const newest = await db.selectFrom('benchmark_import').select('sha256').where('what', '=', shipped).orderBy('place', 'desc').limit(1).executeTakeFirst()
      return newest?.sha256 ?? null
    },
    loadParts: () => loadParts(db),
    async lockImports() {
      await sql`lock table benchmark_import in share row exclusive mode`.execute(db)
    },
    async replaceReference(parts, record) {
      const years = [...new Set(parts.rows.map((row) => String(row.year)))]
      await db.deleteFrom('benchmark_figure').where((where) => where.or([where('origin', '=', shipped), where('year', 'in', years)])).execute()
      const codes = parts.organisations.map((organisation) => organisation.code)
      await db.deleteFrom('benchmark_organisation').where((where) => where.or([where('origin', '=', shipped), where('code', 'in', codes)])).execute()
      await db.deleteFrom('benchmark_finding').where('origin', '=', shipped).execute()
      await db.deleteFrom('benchmark_source').where('origin', '=', shipped).execute()
      await db.deleteFrom('published_fact').execute()
      await writeFigures(db, parts.rows, shipped)
      await writeOrganisations(db, parts.organisations, shipped)
      await writeFindings(db, parts.findings, shipped)
      await writeSources(db, parts.sources, shipped)
      for (const part of slices(parts.facts.map((fact, place) => ({ ...fact, place })))) await db.insertInto('published_fact').values(part).execute()
      await writeRecord(db, record)
    },
    async replaceYears(given, record) {
      const years = given.years.map(String)
      const origin = originOf(record)
      if (years.length > 0) await db.deleteFrom('benchmark_figure').where('year', 'in', years).execute()
      await db.deleteFrom('benchmark_finding').where('origin', '=', origin).execute()
      await writeFigures(db, given.rows, origin)
      await writeOrganisations(db, given.organisations, origin)
      await writeFindings(db, given.findings, origin)
      await writeSources(db, [given.source], origin)
      await writeRecord(db, record)
    },
  }
}

/** A file may be called anything, also like what is shipped. */
function originOf(record: ImportRecord): string {
  return `file:${record.what}`
}

async function loadParts(db: Tables): Promise<DatasetParts> {
  const organisations = await db.selectFrom('benchmark_organisation').selectAll().orderBy('code').execute()
  const figures = await db.selectFrom('benchmark_figure').selectAll().orderBy('year').orderBy('place').execute()
  const findings = await db.selectFrom('benchmark_finding').selectAll().orderBy('file').orderBy('origin').orderBy('place').execute()
  const sources = await db.selectFrom('benchmark_source').selectAll().orderBy('file').execute()
  const facts = await db.selectFrom('published_fact').selectAll().orderBy('place').execute()
  return {
    organisations: organisations.map(({ code, name, type, specialist, closed_on, successor }) => ({ code, name, type, specialist, closedOn: closed_on, successor })),
    rows: figures.map(figureRow),
    findings: findings.map(({ file, kind, codes, years, sentence }) => ({ file, kind, codes, years, sentence })),
    sources: sources.map(({ file, publisher, licence, sha256, years }) => ({ file, publisher, licence, sha256, years })),
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

async function writeFigures(db: Tables, rows: readonly FigureRow[], origin: string): Promise<void> {
  const figures = rows.map((row, place) => ({
    kind: row.kind,
    org_code: row.orgCode,
    year: String(row.year),
    figure: row.figure,
    number_value: typeof row.value === 'number' ? row.value : null,
    text_value: typeof row.value === 'string' ? row.value : null,
    place,
    origin,
  }))
  for (const part of slices(figures)) await db.insertInto('benchmark_figure').values(part).execute()
}

/** An organisation that is known already stays as it is: what is shipped says more of it. */
async function writeOrganisations(db: Tables, organisations: readonly BenchmarkOrganisation[], origin: string): Promise<void> {
  const rows = organisations.map(({ closedOn, ...rest }) => ({ ...rest, closed_on: closedOn, origin }))
  for (const part of slices(rows)) {
    const insert = db.insertInto('benchmark_organisation').values(part)
    await insert.onConflict((conflict) => conflict.doNothing()).execute()
  }
}

async function writeFindings(db: Tables, findings: readonly DataFinding[], origin: string): Promise<void> {
  for (const part of slices(findings.map((finding, place) => ({ ...finding, place, origin })))) await db.insertInto('benchmark_finding').values(part).execute()
}

async function writeSources(db: Tables, sources: readonly DataSource[], origin: string): Promise<void> {
  for (const source of sources) {
    await db.deleteFrom('benchmark_source').where('file', '=', source.file).execute()
    await db.insertInto('benchmark_source').values({ ...source, origin }).execute()
  }
}

async function writeRecord(db: Tables, { id, what, sha256, importedAt }: ImportRecord): Promise<void> {
  await db.insertInto('benchmark_import').values({ id, what, sha256, imported_at: importedAt }).execute()
}

function slices<Row>(rows: readonly Row[]): readonly Row[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, index) => rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce))
}
