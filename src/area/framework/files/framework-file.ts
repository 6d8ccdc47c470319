import { type Result, failure, success } from '../../../kernel/result.ts'
import type { CaseRemark } from '../rules/case/case-problem.ts'
import type { CsvRemark } from '../rules/csv/csv-problem.ts'
import type { Framework } from '../rules/framework.ts'
import type { FrameworkRemark } from '../rules/framework-problem.ts'
import { remarksOnFramework } from '../rules/remarks-on-framework.ts'
import { type CaseFileProblem, readCaseFile } from './case-file.ts'
import { type CsvFileProblem, readFrameworkCsvFile } from './csv-file.ts'
import { namedUuid } from './named-uuid.ts'

/** The two forms in which a framework is brought in. */
export type FrameworkFileKind = 'case' | 'csv'

/** What a table does not say of the framework. */
export type CsvHead = Omit<Framework, 'id' | 'items'>

export type FrameworkFileProblem = { readonly kind: 'case'; readonly problem: CaseFileProblem } | { readonly kind: 'csv'; readonly problem: CsvFileProblem }

/** Something to look at in a file that was read. */
export type FrameworkFileRemark =
  | { readonly kind: 'case'; readonly remark: CaseRemark }
  | { readonly kind: 'csv'; readonly remark: CsvRemark }
  | { readonly kind: 'framework'; readonly remark: FrameworkRemark }

/** A framework as its file has it. */
export interface FrameworkReading {
  readonly kind: FrameworkFileKind
  readonly framework: Framework
  readonly remarks: readonly FrameworkFileRemark[]
  /** When its words were last changed; null when the file does not say. */
  readonly changedAt: Date | null
}

/** Which of the two a file is: what begins as JSON does is CASE, all else a table. */
export function frameworkFileKind(bytes: Uint8Array): FrameworkFileKind {
  // JSON in UTF-16 is not read, but is told apart: what to do about it is another thing than for a table.
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const beginning = new TextDecoder(encoding).decode(bytes.subarray(0, 1_000)).trimStart()
  return beginning.startsWith('{') || beginning.startsWith('[') ? 'case' : 'csv'
}

/**
 * Reads a framework out of a file of CASE, or of comma-separated text.
 * @param bytes the whole file
 * @param head what a table does not say; a file of CASE says it itself
 * @param tenant whose framework it becomes: the ids of what a table holds follow from it, the title and the version
 * @error every problem
 */
export function readFrameworkFile(bytes: Uint8Array, head: CsvHead, tenant: string): Result<FrameworkReading, readonly FrameworkFileProblem[]> {
  return frameworkFileKind(bytes) === 'case' ? readCaseKind(bytes) : readCsvKind(bytes, head, tenant)
}

function readCaseKind(bytes: Uint8Array): ReturnType<typeof readFrameworkFile> {
  const read = readCaseFile(bytes)
  if (!read.ok) return failure(read.error.map((problem) => ({ kind: 'case', problem })))
  const { framework, changedAt, remarks } = read.value
  return success({ kind: 'case', framework, changedAt, remarks: remarks.map((remark) => ({ kind: 'case', remark })) })
}

function readCsvKind(bytes: Uint8Array, head: CsvHead, tenant: string): ReturnType<typeof readFrameworkFile> {
  const read = readFrameworkCsvFile(bytes, { ...head, id: namedUuid(`${tenant} ${head.title.toLowerCase()} ${head.version.toLowerCase()}`) })
  if (!read.ok) return failure(read.error.map((problem) => ({ kind: 'csv', problem })))
  const { framework, remarks } = read.value
  const ofTable = remarks.map((remark) => ({ kind: 'csv' as const, remark }))
  return success({ kind: 'csv', framework, changedAt: null, remarks: [...ofTable, ...remarksOnFramework(framework).map((remark) => ({ kind: 'framework' as const, remark }))] })
}
