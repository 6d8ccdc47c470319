import { type Result, failure, success } from '../../../kernel/result.ts'
import { sha256Hex } from '../../../platform/files/index.ts'
import type { Plan } from '../rules/answers.ts'
import { type KeptPlanProblem, parsePlan, planFormat } from '../rules/parse-plan.ts'
import { withoutMarkup } from './bare-text.ts'
import { decodeKept } from './decode-kept.ts'
import { type PlanBlock, findBlocks, markWords } from './plan-blocks.ts'
import { type ReadableChecksum, isReadableChanged, parseReadableChecksum, readableChecksum } from './readable-checksum.ts'

const lineLength = 64

/** A plan with the longest texts in every box is smaller, also in the encoding that needs most bytes. A text is held to as many characters. */
export const keptBytesAtMost = 1_000_000

/** A plan that was opened, and what its reader should know of the text that held it. */
export interface OpenedPlan {
  readonly plan: Plan
  readonly notices: readonly OpenNotice[]
}
export type OpenNotice = 'several-plans' | 'readable-changed'

/** Why no plan could be opened. `no-block` also when the first line of the data was cut off. */
export type OpenProblem =
  | { readonly code: 'nothing' }
  | { readonly code: 'empty-file' }
  | { readonly code: 'too-large' }
  | { readonly code: 'too-long-text' }
  | { readonly code: 'not-text' }
  | { readonly code: 'no-block' }
  | { readonly code: 'cut' }
  | { readonly code: 'changed' }
  | KeptPlanProblem

/**
 * The file of a plan: first what a person reads, then what Evenkeel reads.
 * @param readable the plan as plain text, and the sentences that say what follows it
 * @returns text with the line ends that every computer shows rightly; the data in lines of at most 64 characters
 */
export function writeKeptFile(plan: Plan, readable: string): string {
  const json = new TextEncoder().encode(JSON.stringify({ format: planFormat, plan, readable: readableChecksum(readable) }))
  const lines = Buffer.from(json).toString('base64').match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? []
  return [readable.trimEnd(), '', marked(markWords.begin), ...lines, marked(markWords.checksum), sha256Hex(json), marked(markWords.end), ''].join('\n').replaceAll('\n', '\r\n')
}

function marked(words: string): string {
  return `--- ${words} ---`
}

/**
 * The plan of a file.
 * @param file its bytes in any encoding of `decodeKept`; and whether some are missing because it is too large
 * @error as `readKeptText`, but empty-file when nothing is in it; too-large and not-text before it is read; cut also when it ends inside a character
 */
export function readKeptFile({ content, isTooLarge }: { readonly content: Uint8Array; readonly isTooLarge: boolean }): Result<OpenedPlan, OpenProblem> {
  if (isTooLarge || content.length > keptBytesAtMost) return failure({ code: 'too-large' })
  const decoded = decodeKept(content)
  if (decoded === null) return failure({ code: 'not-text' })
  const opened = readKeptText(decoded.text)
  if (opened.ok) return opened
  if (opened.error.code === 'nothing') return failure({ code: 'empty-file' })
  return opened.error.code === 'no-block' && decoded.endsInsideCharacter ? failure({ code: 'cut' }) : opened
}

/**
 * The plan in text that was kept, mailed or pasted. Of several the last whole one.
 * @param text with any line ends or none, spaces, dashes, and the ">" that mail programs put before lines. The work grows with its length and with nothing else
 * @error nothing when there is no text, too-long-text when no plan is so long; no-block, cut or changed when no data is whole; other-format, newer-format or wrong-data when it is no plan of this Evenkeel
 */
export function readKeptText(text: string): Result<OpenedPlan, OpenProblem> {
  if (text.trim() === '') return failure({ code: 'nothing' })
  if (text.length > keptBytesAtMost) return failure({ code: 'too-long-text' })
  const plain = withoutMarkup(text)
  const blocks = findBlocks(plain)
  for (const block of blocks.toReversed()) {
    const read = readBlock(block)
    if (read.ok) return success({ plan: read.value.plan, notices: noticesOn(plain, blocks, block, read.value.readable) })
    // What is whole and yet no plan of ours is said: no older plan is opened in its place.
    if (read.error.code !== 'cut' && read.error.code !== 'changed') return read
  }
  return failure({ code: whatIsWrong(blocks) })
}

/** Where only the words of a mark stand, another block says better what is wrong. */
function whatIsWrong(blocks: readonly PlanBlock[]): 'no-block' | 'cut' | 'changed' {
  const telling = blocks.findLast(({ holdsData }) => holdsData) ?? blocks.at(-1)
  if (telling === undefined) return 'no-block'
  return telling.kind === 'cut' ? 'cut' : 'changed'
}

interface ReadBlock {
  readonly plan: Plan
  readonly readable: ReadableChecksum | null
}

function readBlock(block: PlanBlock): Result<ReadBlock, OpenProblem> {
  if (block.kind === 'cut') return failure({ code: 'cut' })
  const { data, sum } = block
  const json = Buffer.from(data, 'base64')
  // What is no sign of base64 would be passed over in silence: the data is written again to see that it was all read.
  const isWhole = json.toString('base64').replaceAll('=', '') === data.replaceAll('=', '')
  if (!isWhole || sha256Hex(json) !== sum) return failure({ code: 'changed' })
  const parsed = parseJson(json.toString('utf8'))
  if (parsed === undefined) return failure({ code: 'other-format' })
  const plan = parsePlan(parsed)
  return plan.ok ? success({ plan: plan.value, readable: parseReadableChecksum(parsed) }) : plan
}

/** Data from JSON; undefined, which JSON cannot hold, for text that is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function noticesOn(text: string, blocks: readonly PlanBlock[], opened: PlanBlock, readable: ReadableChecksum | null): readonly OpenNotice[] {
  return [
    ...(blocks.some((block) => isAnotherPlan(block, opened)) ? (['several-plans'] as const) : []),
    ...(readable !== null && isReadableChanged(text.slice(0, opened.start), readable) ? (['readable-changed'] as const) : []),
  ]
}

/** The same plan twice, as in a mail with the mail that it answers, is one. */
function isAnotherPlan(block: PlanBlock, opened: PlanBlock): boolean {
  if (!block.holdsData || block === opened) return false
  return block.kind === 'cut' || opened.kind === 'cut' || block.sum !== opened.sum
}
