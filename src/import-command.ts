import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { importBenchmark, readBenchmarkFile } from './area/benchmark/index.ts'
import { type CatalogueImport, importCatalogue } from './area/catalogue/index.ts'
import { exportFramework, importFramework } from './area/framework/index.ts'
import { exportMeasures, importMeasures } from './area/measure/index.ts'
import { loadDirectory, readDirectoryFile } from './area/organisation/index.ts'
import { exportPeople, importPeople } from './area/staff-import/index.ts'
import { refuse, withDatabase } from './opened-database.ts'
import { londonDay } from './platform/clock/london-day.ts'
import type { Command, CommandIo, ExitStatus } from './platform/command-line/command.ts'
import { readWholeFile } from './platform/command-line/input-file.ts'
import { printResult } from './platform/command-line/print-result.ts'
import type { Database } from './platform/database/index.ts'
import { listOrganisations, organisationOf } from './platform/identity/index.ts'

export const importUse = 'import applications|benchmark|catalogue|completions|framework|measures|organisations|people FILE [--dry-run] [--tenant ODS] [--title T] [--version V] [--data DIR]'
export const exportUse = 'export framework|measures|people [--tenant ODS] [--framework ID] [--format case|csv] [--data DIR]'

/** Where the service stands when nobody said anything: files of frameworks name it. */
const defaultOrigin = 'http://127.0.0.1:3700'

interface Asked {
  readonly kind: string
  readonly file: string | undefined
  readonly isRehearsal: boolean
  readonly tenant: string | undefined
  readonly data: string | undefined
  /** Of a framework that a table holds. */
  readonly title: string | undefined
  readonly version: string | undefined
  /** Which framework to export, and how. */
  readonly framework: string | undefined
  readonly format: string | undefined
}

const importers: Readonly<Record<string, (asked: Asked & { readonly file: string }, io: CommandIo) => Promise<ExitStatus>>> = {
  applications: importCatalogueFile('applications'),
  benchmark: importBenchmarkFile,
  catalogue: importCatalogueFile('catalogue'),
  completions: importCatalogueFile('completions'),
  framework: importFrameworkFile,
  measures: importMeasuresFile,
  organisations: importOrganisations,
  people: importPeopleFile,
}

/** `evenkeel import KIND FILE`: takes a file in whole or not at all and prints a receipt. */
export const importCommand: Command = async (args, io) => {
  const asked = parseWords(args)
  const importer = asked === null || !Object.hasOwn(importers, asked.kind) ? undefined : importers[asked.kind]
  const isMisplaced = asked !== null && (asked.framework ?? asked.format ?? (asked.kind === 'framework' ? undefined : (asked.title ?? asked.version))) !== undefined
  if (asked === null || asked.file === undefined || importer === undefined || isMisplaced) return refuse(io, `Use: evenkeel ${importUse}`)
  return importer({ ...asked, file: asked.file }, io)
}

/** `evenkeel export people`: prints everybody who holds a post; `export measures`: every measure with its values; `export framework`: what new assessments ask about, or another one. All can be imported again. */
export const exportCommand: Command = async (args, io) => {
  const asked = parseWords(args)
  const isMisplaced = asked !== null && (asked.title ?? asked.version ?? (asked.kind === 'framework' ? undefined : (asked.framework ?? asked.format))) !== undefined
  if (asked === null || !['framework', 'measures', 'people'].includes(asked.kind) || asked.file !== undefined || asked.isRehearsal || isMisplaced) return refuse(io, `Use: evenkeel ${exportUse}`)
  return withDatabase(io, asked.data, async (database) => {
    const tenant = await findTenant(database, asked.tenant)
    if (typeof tenant !== 'string') return refuse(io, tenant.problem)
    if (asked.kind === 'framework') return exportFrameworkOf(database, tenant, asked, io)
    if (asked.kind === 'measures') return printResult(io, await database.reading(tenant, (transaction) => exportMeasures(transaction, tenant)), 0)
    const { csv, leftOut } = await database.reading(tenant, (transaction) => exportPeople(transaction, tenant, londonDay(new Date())))
    if (leftOut > 0) io.stderr.write(`${leftOut} posts of people without numbers, or in units deeper than 8 levels, are not in this file.\n`)
    return printResult(io, csv, 0)
  })
}

// Each reads its file first: a mistyped name must not make a database.

async function importBenchmarkFile({ file, data, isRehearsal }: Asked & { readonly file: string }, io: CommandIo): Promise<ExitStatus> {
  const given = await readBenchmarkFile(file)
  if (!given.ok) return refuse(io, `${given.error.join('\n')}\nNothing was imported.`)
  return withDatabase(io, data, (database) => {
    const inTransaction: Parameters<typeof importBenchmark>[0]['inTransaction'] = (work) => database.inTransaction(null, work)
    return importBenchmark({ given: given.value, isRehearsal, inTransaction, id: randomUUID(), now: new Date() }, io)
  })
}

async function importOrganisations({ file, data, isRehearsal }: Asked & { readonly file: string }, io: CommandIo): Promise<ExitStatus> {
  const given = await readDirectoryFile(file)
  if (!given.ok) return refuse(io, `${given.error.join('\n')}\nNothing was imported.`)
  return withDatabase(io, data, async (database) => {
    const receipt = await database.inTransaction(null, (transaction) => loadDirectory(transaction, given.value, isRehearsal))
    io.stdout.write(`${JSON.stringify({ kind: 'organisations', dryRun: isRehearsal, ...receipt, refused: [] })}\n`)
    return 0
  })
}

async function importPeopleFile({ file, data, isRehearsal, tenant: asked }: Asked & { readonly file: string }, io: CommandIo): Promise<ExitStatus> {
  const bytes = await readWholeFile(file)
  if (!bytes.ok) return refuse(io, bytes.error)
  return withDatabase(io, data, async (database) => {
    const tenant = await findTenant(database, asked)
    if (typeof tenant !== 'string') return refuse(io, tenant.problem)
    const now = new Date()
    return importPeople({ tenant, file, bytes: bytes.value, isRehearsal, inTransaction: (work) => database.inTransaction(tenant, work), now, newId: randomUUID }, io)
  })
}

async function importMeasuresFile({ file, data, isRehearsal, tenant: asked }: Asked & { readonly file: string }, io: CommandIo): Promise<ExitStatus> {
  const bytes = await readWholeFile(file)
  if (!bytes.ok) return refuse(io, bytes.error)
  return withDatabase(io, data, async (database) => {
    const tenant = await findTenant(database, asked)
    if (typeof tenant !== 'string') return refuse(io, tenant.problem)
    const now = new Date()
    return importMeasures({ tenant, file, bytes: bytes.value, isRehearsal, inTransaction: (work) => database.inTransaction(tenant, work), now, today: londonDay(now), newId: randomUUID }, io)
  })
}

function importCatalogueFile(kind: CatalogueImport['kind']): (asked: Asked & { readonly file: string }, io: CommandIo) => Promise<ExitStatus> {
  return async ({ file, data, isRehearsal, tenant: asked }, io) => {
    const bytes = await readWholeFile(file)
    if (!bytes.ok) return refuse(io, bytes.error)
    return withDatabase(io, data, async (database) => {
      const tenant = await findTenant(database, asked)
      if (typeof tenant !== 'string') return refuse(io, tenant.problem)
      const now = new Date()
      return importCatalogue({ tenant, kind, file, bytes: bytes.value, isRehearsal, inTransaction: (work) => database.inTransaction(tenant, work), now, today: londonDay(now) }, io)
    })
  }
}

async function importFrameworkFile({ file, data, isRehearsal, tenant: asked, title, version }: Asked & { readonly file: string }, io: CommandIo): Promise<ExitStatus> {
  const bytes = await readWholeFile(file)
  if (!bytes.ok) return refuse(io, bytes.error)
  return withDatabase(io, data, async (database) => {
    const tenant = await findTenant(database, asked)
    if (typeof tenant !== 'string') return refuse(io, tenant.problem)
    const organisation = (await database.reading(tenant, (transaction) => organisationOf(transaction, tenant)))?.name ?? ''
    return importFramework({ tenant, organisation, file, bytes: bytes.value, title, version, isRehearsal, inTransaction: (work) => database.inTransaction(tenant, work), now: new Date() }, io)
  })
}

async function exportFrameworkOf(database: Database, tenant: string, { framework: frameworkId, format = 'case' }: Asked, io: CommandIo): Promise<ExitStatus> {
  if (format !== 'case' && format !== 'csv') return refuse(io, `There is no format "${format}": use case or csv.`)
  const baseAddress = io.env['EVENKEEL_PUBLIC_ORIGIN'] ?? defaultOrigin
  const exported = await database.reading(tenant, (transaction) => exportFramework(transaction, tenant, { frameworkId, kind: format, baseAddress }))
  return exported.ok ? printResult(io, exported.value, 0) : refuse(io, exported.error)
}

/** The organisation that is meant: the one named, or the only real one. */
export async function findTenant(database: Database, code: string | undefined): Promise<string | { readonly problem: string }> {
  const organisations = await database.reading(null, listOrganisations)
  if (code !== undefined) {
    const named = organisations.find(({ odsCode }) => odsCode === code.toUpperCase())
    return named?.tenant ?? { problem: `No organisation with the code ${code} is set up here: run "evenkeel set-up" first.` }
  }
  const real = organisations.filter(({ isDemonstration }) => !isDemonstration)
  if (real.length === 0) return { problem: `No organisation is set up here: run "evenkeel set-up" first.${organisations.map(({ odsCode }) => ` The demonstration is named by --tenant ${odsCode}.`).join('')}` }
  const [only, ...more] = real
  return only !== undefined && more.length === 0 ? only.tenant : { problem: `Several organisations are set up here: name one with --tenant (${real.map(({ odsCode }) => odsCode).join(', ')}).` }
}

function parseWords(args: readonly string[]): Asked | null {
  try {
    const text = { type: 'string' } as const
    const options = { 'dry-run': { type: 'boolean' }, tenant: text, data: text, title: text, version: text, framework: text, format: text } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [kind, file, ...rest] = positionals
    if (kind === undefined || rest.length > 0) return null
    return { kind, file, isRehearsal: values['dry-run'] ?? false, tenant: values.tenant, data: values.data, title: values.title, version: values.version, framework: values.framework, format: values.format }
  } catch {
    // parseArgs throws on a flag that it does not know: the usage answers that too.
    return null
  }
}
