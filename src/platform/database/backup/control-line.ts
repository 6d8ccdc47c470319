import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { AppliedMigration } from '../migrations.ts'
import { type BackupHead, type BackupProblem, type ControlLine, formatName, formatVersion } from './format.ts'
import type { Column } from './rows.ts'

/**
 * Reads the first line of a backup.
 * @error it is none of ours, newer than we read, or a field is missing or of a wrong form: what the head says is printed to people
 */
export function parseHead(line: string): Result<BackupHead, BackupProblem> {
  const head = parseObject(line)
  if (head?.['format'] !== formatName || !isCount(head['version'])) return failure({ kind: 'not-ours' })
  const { version, createdAt, postgresql, migrations } = head
  if (version > formatVersion) return failure({ kind: 'newer', version })
  if (!isText(createdAt, instant) || !isText(postgresql, serverVersion) || !isListOf(migrations, isMigration)) return failure({ kind: 'damaged' })
  return success({ format: formatName, version, createdAt, postgresql, migrations })
}

/**
 * Reads a line that begins or ends a table, or ends the backup. Anybody can make checksums that fit, so every field is looked at.
 * @returns null when it is no such line
 */
export function parseControl(line: string): ControlLine | null {
  const control = parseObject(line)
  if (control === null) return null
  const { table, columns, endOfTable, end, tables, rows, sha256 } = control
  if (typeof table === 'string') return isListOf(columns, isColumn) ? { table, columns } : null
  if (!isCount(rows) || !isText(sha256, checksum)) return null
  if (typeof endOfTable === 'string') return { endOfTable, rows, sha256 }
  return end === true && isCount(tables) ? { end, tables, rows, sha256 } : null
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
const serverVersion = /^\d[\w.]{0,30}$/
const stepName = /^[\w.-]{1,200}$/
const checksum = /^[0-9a-f]{64}$/

function parseObject(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line)
    return isJsonObject(value) ? value : null
  } catch {
    return null
  }
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem)
}

function isMigration(value: unknown): value is AppliedMigration {
  return isJsonObject(value) && isText(value['name'], stepName) && isText(value['sha256'], checksum)
}

function isColumn(value: unknown): value is Column {
  return isJsonObject(value) && typeof value['name'] === 'string' && typeof value['type'] === 'string'
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
