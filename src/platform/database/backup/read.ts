import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { parseControl, parseHead } from './control-line.ts'
import { type BackupEnd, type BackupHead, type BackupLimits, type BackupPart, type BackupProblem, type BackupSummary, backupLimits } from './format.ts'

/** Thrown inside this file only, where a generator cannot return an error; `checkBackup` turns it into a value. */
class BadBackup extends Error {
  readonly problem: BackupProblem

  constructor(problem: BackupProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

/**
 * Reads a whole backup and checks every count and checksum in it.
 * @param file name of the file
 * @param limits beyond these it is taken for damaged
 * @error what is wrong with it; nothing of it is used
 */
export async function checkBackup(file: string, limits = backupLimits): Promise<Result<BackupSummary, BackupProblem>> {
  let head: BackupHead | null = null
  let end: BackupEnd | null = null
  try {
    for await (const part of readBackup(file, limits)) {
      if (part.kind === 'head') head = part.head
      if (part.kind === 'end') end = part.end
    }
  } catch (error) {
    if (error instanceof BadBackup) return failure(error.problem)
    throw error
  }
  return head === null || end === null ? failure({ kind: 'cut' }) : success({ head, end })
}

/**
 * The parts of a backup in order: rows only between the begin and the end of their table. Each table's checksum is compared when its end is met
 * and the whole at the end; ends with an exception when the file is not right, so a caller that writes what it reads must be ready to take it back.
 * Checksums find accidents, not intent: names, types and values are the file's own and may say anything.
 */
export async function* readBackup(file: string, limits = backupLimits): AsyncGenerator<BackupPart> {
  const whole = createHash('sha256')
  let digest = createHash('sha256')
  let [tables, rows, total] = [0, 0, 0]
  let head: BackupHead | null = null
  let open: string | null = null
  let ended = false
  for await (const lines of readLinesOf(file, limits)) {
    let pending: string[] = []
    for (const line of lines) {
      if (ended) throw new BadBackup({ kind: 'damaged' })
      if (head === null) {
        const parsed = parseHead(line)
        if (!parsed.ok) throw new BadBackup(parsed.error)
        head = parsed.value
        yield { kind: 'head', head }
      } else if (line.startsWith('[')) {
        if (open === null) throw new BadBackup({ kind: 'damaged' })
        digest.update(`${line}\n`)
        rows += 1
        pending.push(line)
      } else {
        if (pending.length > 0) yield { kind: 'rows', lines: pending }
        pending = []
        const control = parseControl(line)
        if (control === null || ('endOfTable' in control ? control.endOfTable : null) !== open) throw new BadBackup({ kind: 'damaged' })
        if ('table' in control) {
          ;[digest, rows, tables, open] = [createHash('sha256'), 0, tables + 1, control.table]
          yield { kind: 'table', table: { name: control.table, columns: control.columns } }
        } else if ('endOfTable' in control) {
          if (control.rows !== rows || control.sha256 !== digest.digest('hex')) throw new BadBackup({ kind: 'damaged' })
          ;[total, open] = [total + rows, null]
          yield { kind: 'table-end', end: control }
        } else {
          if (control.tables !== tables || control.rows !== total || control.sha256 !== whole.digest('hex')) throw new BadBackup({ kind: 'damaged' })
          ended = true
          yield { kind: 'end', end: control }
        }
      }
      if (!ended) whole.update(`${line}\n`)
    }
    if (pending.length > 0) yield { kind: 'rows', lines: pending }
  }
  if (!ended) throw new BadBackup({ kind: head === null ? 'not-ours' : 'cut' })
}

async function* readLinesOf(file: string, { longestLine, largestWhole }: BackupLimits): AsyncGenerator<readonly string[]> {
  const unzipped = createGunzip()
  pipeline(createReadStream(file), unzipped, () => undefined)
  const decoder = new StringDecoder('utf8')
  // Of the line that has not ended yet, joined once at its end: joined at every chunk, a long line would be copied thousands of times.
  let pieces: string[] = []
  let length = 0
  let bytes = 0
  let begun = false
  try {
    // A stream of zlib without an encoding gives buffers.
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      const [piece = '', ...others] = decoder.write(chunk).split('\n')
      pieces.push(piece)
      length += piece.length
      bytes += chunk.length
      if (length > longestLine || bytes > largestWhole) throw new BadBackup({ kind: begun ? 'damaged' : 'not-ours' })
      const rest = others.pop()
      if (rest === undefined) continue
      yield [pieces.join(''), ...others]
      pieces = [rest]
      length = rest.length
      begun = true
    }
  } catch (error) {
    throw error instanceof BadBackup ? error : new BadBackup(problemOf(error, begun))
  }
  if (length > 0) throw new BadBackup({ kind: begun ? 'cut' : 'not-ours' })
}

function problemOf(error: unknown, begun: boolean): BackupProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'Z_BUF_ERROR') return { kind: begun ? 'cut' : 'not-ours' }
  if (code.startsWith('Z_')) return { kind: begun ? 'damaged' : 'not-ours' }
  if (code.startsWith('E')) return { kind: 'missing' }
  throw error
}
