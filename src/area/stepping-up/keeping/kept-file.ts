import { type Result, failure } from '../../../kernel/result.ts'
import { decodeText, sha256Hex } from '../../../platform/files/index.ts'
import type { Plan } from '../rules/answers.ts'
import { type KeptPlanProblem, parsePlan, planFormat } from '../rules/parse-plan.ts'

const begin = 'BEGIN EVENKEEL PLAN'
const checksum = 'CHECKSUM SHA-256'
const end = 'END EVENKEEL PLAN'
const lineLength = 64

/** A plan with the longest texts in every box, written twice, is smaller. */
export const keptBytesAtMost = 500_000

/** Why no plan could be opened. `no-block` also when the first or the last line of the data was cut off. */
export type OpenProblem =
  | { readonly code: 'nothing' }
  | { readonly code: 'too-large' }
  | { readonly code: 'not-text' }
  | { readonly code: 'no-block' }
  | { readonly code: 'cut' }
  | { readonly code: 'changed' }
  | KeptPlanProblem

/**
 * The file of a plan: first what a person reads, then what Evenkeel reads.
 * @param readable the plan as plain text, and the sentence that says what follows it
 * @returns text with the line ends that every computer shows rightly; the data in lines of at most 64 characters
 */
export function writeKeptFile(plan: Plan, readable: string): string {
  const json = new TextEncoder().encode(JSON.stringify({ format: planFormat, plan }))
  const lines = Buffer.from(json).toString('base64').match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []
  return [readable.trimEnd(), '', marked(begin), ...lines, marked(checksum), sha256Hex(json), marked(end), ''].join('\n').replaceAll('\n', '\r\n')
}

function marked(words: string): string {
  return `--- ${words} ---`
}

/**
 * The plan of a file.
 * @param content its bytes: UTF-8, or UTF-16 with a byte order mark as some editors write it
 * @error as `readKeptText`; too-large and not-text before it is read
 */
export function readKeptFile(content: Uint8Array): Result<Plan, OpenProblem> {
  if (content.length > keptBytesAtMost) return failure({ code: 'too-large' })
  if (content.length === 0) return failure({ code: 'nothing' })
  const text = decoded(content)
  return text === null ? failure({ code: 'not-text' }) : readKeptText(text)
}

function decoded(content: Uint8Array): string | null {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  const text = decodeText(content)
  if (text.ok) return text.value.text
  return text.error.code === 'empty' ? '' : null
}

/**
 * The plan in text that was kept, mailed or pasted.
 * @param text with any line ends, blank lines, spaces before lines, and the ">" that mail programs put before lines
 * @error nothing when there is no text; no-block, cut or changed when the data is not whole; other-format, newer-format or wrong-data when it is no plan of this Evenkeel
 */
export function readKeptText(text: string): Result<Plan, OpenProblem> {
  if (text.trim() === '') return failure({ code: 'nothing' })
  if (text.length > keptBytesAtMost) return failure({ code: 'too-large' })
  const lines = text.split(/\r\n?|\n/).map((line) => line.replaceAll(/^[\s>\uFEFF]+|\s+$/g, ''))
  const first = lines.findLastIndex((line) => isMark(line, begin))
  if (first === -1) return failure({ code: 'no-block' })
  const middle = lines.findIndex((line, index) => index > first && isMark(line, checksum))
  const last = lines.findIndex((line, index) => index > middle && isMark(line, end))
  if (middle === -1 || last === -1) return failure({ code: 'cut' })
  return readBlock(lines.slice(first + 1, middle).join(''), lines.slice(middle + 1, last).join(''))
}

/** A line that holds the words and no other letters: editors make other dashes of ours. */
function isMark(line: string, words: string): boolean {
  return line.includes(words) && !/[\p{L}\p{N}]/u.test(line.replace(words, ''))
}

function readBlock(data: string, sum: string): Result<Plan, OpenProblem> {
  const json = Buffer.from(data, 'base64')
  // What is no sign of base64 would be passed over in silence: the data is written again to see that it was all read.
  const isWhole = json.toString('base64').replaceAll('=', '') === data.replaceAll(/[\s=]/g, '')
  if (!isWhole || sha256Hex(json) !== sum.toLowerCase()) return failure({ code: 'changed' })
  const parsed = parseJson(json.toString('utf8'))
  return parsed === undefined ? failure({ code: 'other-format' }) : parsePlan(parsed)
}

/** Data from JSON; undefined, which JSON cannot hold, for text that is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
