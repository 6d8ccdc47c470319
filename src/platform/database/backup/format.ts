import type { AppliedMigration } from '../migrations.ts'
import type { TableShape } from './rows.ts'

/*
 * A backup is a gzip file of lines:
 *   {"format":"evenkeel-backup","version":1,"createdAt":"…","postgresql":"18.4","migrations":[{"name","sha256"}]}
 *   {"table":"tenant","columns":[{"name","type"}]}           then one line per row: ["value as text",null,…]
 *   {"endOfTable":"tenant","rows":2,"sha256":"…"}            over the lines of the rows, each with its line feed
 *   {"end":true,"tables":1,"rows":2,"sha256":"…"}            over every line before this one
 */

/** By these a backup is known, and whether this version can read it. */
export const formatName = 'evenkeel-backup'
export const formatVersion = 1

/** How much of a backup is believed, and therefore written, counted unzipped: a small gzip file may unfold to any size. */
export interface BackupLimits {
  /** Characters of one line, its line feed left out. */
  readonly longestLine: number
  /** Bytes of all lines. */
  readonly largestWhole: number
}

/** What is believed of a backup unless a test says otherwise. */
export const backupLimits: BackupLimits = { longestLine: 64 * 1024 ** 2, largestWhole: 64 * 1024 ** 3 }

/** The first line: what the backup is of. */
export interface BackupHead {
  readonly format: typeof formatName
  readonly version: number
  /** ISO 8601. */
  readonly createdAt: string
  /** Version of the server that it was read from. */
  readonly postgresql: string
  /** What the schema of the rows is, in the order in which it came about. */
  readonly migrations: readonly AppliedMigration[]
}

interface TableEnd {
  readonly endOfTable: string
  readonly rows: number
  readonly sha256: string
}

/** The last line: what a whole backup holds, so that one that was cut is noticed. */
export interface BackupEnd {
  readonly end: true
  readonly tables: number
  readonly rows: number
  readonly sha256: string
}

/** What a whole backup holds. */
export interface BackupSummary {
  readonly head: BackupHead
  readonly end: BackupEnd
}

/** Every line but the head and the rows. */
export type ControlLine = ({ readonly table: string } & Pick<TableShape, 'columns'>) | TableEnd | BackupEnd

/** What a reader of a backup meets, in order. */
export type BackupPart =
  | { readonly kind: 'head'; readonly head: BackupHead }
  | { readonly kind: 'table'; readonly table: TableShape }
  | { readonly kind: 'rows'; readonly lines: readonly string[] }
  | { readonly kind: 'table-end'; readonly end: TableEnd }
  | { readonly kind: 'end'; readonly end: BackupEnd }

/** Why a file cannot be restored. */
export type BackupProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'damaged' }

/** Says what is wrong with a file. */
export function explainBackupProblem(problem: BackupProblem, file: string): string {
  switch (problem.kind) {
    case 'missing':
      return `The file ${file} cannot be read: name a backup made by "evenkeel backup".`
    case 'not-ours':
      return `The file ${file} is not a backup made by Evenkeel.`
    case 'newer':
      return `The backup ${file} was made by a newer Evenkeel (format ${problem.version}, this version reads up to ${formatVersion}): restore it with that version.`
    case 'cut':
      return `The backup ${file} is cut off before its end: use another copy.`
    case 'damaged':
      return `The backup ${file} is damaged (its content does not match its checksums or its form): use another copy.`
  }
}
