import type { BenchmarkFacts } from '../../../engine/benchmark/facts.ts'
import { isCompared } from '../../../engine/benchmark/index.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { sha256Hex } from '../../../platform/files/index.ts'
import { examineMonthlyAe } from './ae-monthly.ts'
import { assembleFacts, organisationsOf } from './assemble-facts.ts'
import { readCheckedTable } from './checked-table.ts'
import type { CheckedTable } from './checked-table.ts'
import { checkCoverage, checkProviderList, findMissingTrusts, yearsOf } from './coverage.ts'
import { examineSnapshot, examineSurveyShmi, examineWellbeing } from './examined-files.ts'
import { fileSpecs, otherFiles } from './file-spec.ts'
import type { FileSpec, SpecName } from './file-spec.ts'
import type { Finding } from './finding.ts'
import { checkExpectedFiles, isMonthlyAe, loadFolder } from './folder-files.ts'
import type { FolderFiles } from './folder-files.ts'
import { checkCodes, collectCodes } from './known-codes.ts'
import { findManagerCoding, findPredecessorsInList, findVanishedBodies } from './managers.ts'
import { checkCqcCodes, examineAe, examineBeds, examineCqc, examineFinance, examineRtt, examineShmi, findOtherBodies, findSingleYear } from './measures.ts'
import { detectMergers, findMergersAndJumps, succeedsBy, successorsOf } from './mergers.ts'
import type { Merger } from './mergers.ts'
import { readOrganisationList } from './organisation-list.ts'
import type { ListedOrganisation } from './organisation-list.ts'
import { problem } from './problem.ts'
import type { Problem } from './problem.ts'
import { createReport } from './report.ts'
import type { Report } from './report.ts'
import { readRttExtract } from './rtt-extract.ts'
import { sourceOf } from './source.ts'
import type { Source } from './source.ts'
import { examineAllStaff, findYearsWithoutShare } from './staff-numbers.ts'
import { examineSurvey, readSurvey } from './survey.ts'
import type { SurveyRow } from './survey.ts'
import { readWorkforceWorkbook, workbookMonths } from './workforce-workbook.ts'
import type { WorkforceCounts } from './workforce-workbook.ts'

/** A folder of benchmark files as it was understood. */
export interface BenchmarkReading {
  readonly facts: BenchmarkFacts
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
  /** All organisations of the lists, of each code the newest entry. */
  readonly listed: ReadonlyMap<string, ListedOrganisation>
  /** Who took over a body that disappeared, as far as the numbers tell. */
  readonly successors: ReadonlyMap<string, string>
}

/**
 * Reads a folder of public NHS files. Every defect is either handled and reported or refuses the whole folder.
 * @param directory the folder; its files keep their names
 * @returns what the files say, the defects that were handled, and where it all comes from
 * @error a list of problems, never empty, when anything must be mended first
 */
export async function readBenchmarkFolder(directory: string): Promise<Result<BenchmarkReading, readonly Problem[]>> {
  const report = createReport()
  const files = await loadFolder(directory, report)
  if (files === undefined) return failure([problem('no-folder', directory)])
  const isLoaded = report.problems.length === 0
  const manifest = checkExpectedFiles(files, report)
  const tables = withoutImplausible(readTables(files, report), report)
  const workforce = await readOptional(files, otherFiles.workbook, (bytes) => readWorkforceWorkbook(otherFiles.workbook, bytes, report))
  const lists = readLists(files, report)
  const examined = await examineOthers(files, workforce, report)
  const survey = tables.survey === undefined ? undefined : readSurvey(tables.survey, report)
  const mergers = tables.managers === undefined || tables.consultants === undefined ? [] : detectMergers(tables.managers, tables.consultants, succeedsBy([...lists.values()]))
  const read = new Set(Object.values(tables).map((table) => table.spec.file))
  const isWhole = isLoaded && Object.values(fileSpecs).every(({ file, needed }) => read.has(file) || (!needed && !files.has(file)))
  checkTogether({ tables, isWhole, survey, workforce, lists, mergers, examined }, report)

  const facts = report.problems.length > 0 ? undefined : assemble(tables, survey, workforce)
  if (facts === undefined) return failure(report.problems)
  const sources = [...files].filter(([file]) => file !== otherFiles.manifest && file !== otherFiles.readme)
    .map(([file, bytes]) => sourceOf(file, sha256Hex(bytes), manifest.get(file), yearsOfFile(file, tables, workforce)))
  return success({ facts, findings: inFileOrder(report.findings), sources, listed: newestEntries(lists), successors: successorsOf(mergers) })
}

type Tables = Partial<Record<SpecName, CheckedTable>>
type Lists = ReadonlyMap<string, readonly ListedOrganisation[]>

function readTables(files: FolderFiles, report: Report): Tables {
  const named: readonly (readonly [string, FileSpec])[] = Object.entries(fileSpecs)
  return Object.fromEntries(named.flatMap(([name, spec]) => {
    const bytes = files.get(spec.file)
    const table = bytes === undefined ? undefined : readCheckedTable(spec, bytes, report)
    return table === undefined ? [] : [[name, table]]
  }))
}

function withoutImplausible(tables: Tables, report: Report): Tables {
  return tables.ae === undefined ? tables : { ...tables, ae: examineAe(tables.ae, report) }
}

function readLists(files: FolderFiles, report: Report): Lists {
  return new Map([otherFiles.ods2018, otherFiles.ods2025, otherFiles.ods2026].flatMap((file) => {
    const bytes = files.get(file)
    const listed = bytes === undefined ? undefined : readOrganisationList(file, bytes, report)
    return listed === undefined ? [] : [[file, listed]]
  }))
}

async function readOptional<Value>(files: FolderFiles, file: string, read: (bytes: Uint8Array) => Promise<Value | undefined>): Promise<Value | undefined> {
  const bytes = files.get(file)
  return bytes === undefined ? undefined : read(bytes)
}

/** Examines the files that give no figure; tells which codes they know. */
async function examineOthers(files: FolderFiles, workforce: WorkforceCounts | undefined, report: Report): Promise<ReadonlyMap<string, Iterable<string>>> {
  const waiting = await readOptional(files, otherFiles.rttExtract, (bytes) => readRttExtract(otherFiles.rttExtract, bytes, report))
  const monthly = examineMonthlyAe(new Map([...files].filter(([file]) => isMonthlyAe(file))), report)
  const snapshot = files.get(otherFiles.snapshot)
  const wellbeing = files.get(otherFiles.wellbeing)
  const surveyShmi = files.get(otherFiles.surveyShmi)
  if (files.has(fileSpecs.surveyQuestions.file)) report.find('questionnaire-wording', fileSpecs.surveyQuestions.file)
  const codes = new Map<string, Iterable<string>>(monthly)
  if (waiting !== undefined) codes.set(otherFiles.rttExtract, waiting.keys())
  if (snapshot !== undefined) codes.set(otherFiles.snapshot, examineSnapshot(snapshot, workforce?.get('2018-JUN'), waiting, report))
  if (wellbeing !== undefined) codes.set(otherFiles.wellbeing, examineWellbeing(wellbeing, report))
  if (surveyShmi !== undefined) codes.set(otherFiles.surveyShmi, examineSurveyShmi(surveyShmi, report))
  return codes
}

/** What the files say, each by itself. */
interface Understood {
  readonly tables: Tables
  /** Whether every table could be read. */
  readonly isWhole: boolean
  readonly survey: readonly SurveyRow[] | undefined
  readonly workforce: WorkforceCounts | undefined
  readonly lists: Lists
  readonly mergers: readonly Merger[]
  /** Codes that the other files know, by file. */
  readonly examined: ReadonlyMap<string, Iterable<string>>
}

/** What only shows when files are held against each other. */
function checkTogether({ tables, isWhole, survey, workforce, lists, mergers, examined }: Understood, report: Report): void {
  if (tables.beds !== undefined) examineBeds(tables.beds, report)
  if (tables.finance !== undefined) examineFinance(tables.finance, report)
  if (tables.rtt !== undefined) examineRtt(tables.rtt, report)
  const { providers, managers, beds, shmi, cqc } = tables
  // A file that could not be read would make the others look wrong: its own problem comes first.
  if (providers === undefined || managers === undefined || !isWhole) return

  const everyTable = Object.values(tables)
  const providerCodes = new Set(providers.rows.map((row) => row.code))
  const typeOf = new Map(providers.rows.map((row) => [row.code, row.texts['ORG_TYPE'] ?? '']))
  const acuteCodes = new Set(organisationsOf(providers).filter(isCompared).map(({ code }) => code))
  const yearly = everyTable.filter((table) => table.spec.yearly === true && table.rows.length > 0)
  checkCoverage(yearly.filter(({ spec }) => !report.problems.some(({ file }) => file === spec.file)), acuteCodes, report)
  checkProviderList(providerCodes, providers.spec.file, managers, report)

  const known = collectCodes(new Map<string, Iterable<string>>([
    ...everyTable.map((table) => [table.spec.file, new Set(table.rows.map((row) => row.code))] as const),
    ...[...lists].map(([file, listed]) => [file, listed.map(({ code }) => code)] as const),
    [otherFiles.workbook, [...(workforce?.values() ?? [])].flatMap((counts) => [...counts.keys()])],
    ...examined,
  ]))
  for (const table of everyTable) {
    checkCodes(table, providerCodes, known, report)
    findSingleYear(table, report)
  }
  if (cqc !== undefined) checkCqcCodes(cqc, known, report)
  if (report.problems.length > 0) return

  for (const table of yearly) findMissingTrusts(table, [managers, ...(tables.survey === undefined ? [] : [tables.survey])], acuteCodes, report)
  if (shmi !== undefined) examineShmi(shmi, acuteCodes, providerCodes, report)
  if (cqc !== undefined) examineCqc(cqc, acuteCodes, report)
  if (survey !== undefined) {
    examineSurvey(fileSpecs.survey.file, survey, acuteCodes, report)
    findOtherBodies(fileSpecs.survey.file, survey, typeOf, report)
    findYearsWithoutShare(otherFiles.workbook, [...new Set(survey.map(({ year }) => year))], report)
  }
  if (workforce !== undefined && tables.allStaff !== undefined) examineAllStaff(tables.allStaff, workforce, report)
  findVanishedBodies(managers, report)
  findPredecessorsInList(providers.spec.file, managers, acuteCodes, report)
  if (beds !== undefined) findManagerCoding(managers, beds, acuteCodes, report)
  findMergersAndJumps(managers, mergers, acuteCodes, report)
}

function assemble(tables: Tables, survey: readonly SurveyRow[] | undefined, workforce: WorkforceCounts | undefined): BenchmarkFacts | undefined {
  const { providers, managers, consultants, beds, finance, ae, rtt, shmi } = tables
  if (
    providers === undefined || managers === undefined || consultants === undefined || beds === undefined || finance === undefined ||
    ae === undefined || rtt === undefined || shmi === undefined || survey === undefined || workforce === undefined
  ) return undefined
  return assembleFacts({ providers, managers, consultants, beds, finance, ae, rtt, shmi, survey, workforce })
}

function yearsOfFile(file: string, tables: Tables, workforce: WorkforceCounts | undefined): readonly number[] {
  if (file === otherFiles.workbook && workforce !== undefined) return Object.values(workbookMonths)
  const table = Object.values(tables).find((candidate) => candidate.spec.file === file)
  return table === undefined ? [] : yearsOf(table).filter((year) => year > 0)
}

function newestEntries(lists: Lists): ReadonlyMap<string, ListedOrganisation> {
  return new Map([...lists.values()].flat().map((listed) => [listed.code, listed]))
}

function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => (one.file === other.file ? 0 : one.file < other.file ? -1 : 1))
}
