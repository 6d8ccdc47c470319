import { bareText } from './bare-text.ts'

/** The words of the marks round and in the data of a plan. */
export const markWords = { begin: 'BEGIN EVENKEEL PLAN', checksum: 'CHECKSUM SHA-256', end: 'END EVENKEEL PLAN' } as const

/** What may stand between the words of a mark after its way through a mail: bounded, so that no text makes the search long. */
const gap = String.raw`[\s>\p{Pd}\p{Cf}]{0,8}`
const marks = new RegExp(
  Object.entries(markWords)
    .map(([kind, words]) => `(?<${kind}>${words.split(/[ -]/).join(gap)})`)
    .join('|'),
  'gu',
)

/** How every JSON object of ours begins, in base64. */
const beginningOfData = 'eyJ'
/** So much of a block holds its first signs, whatever stands between them. */
const beginningLength = 200

/** A block of data in a text, bare. `holdsData` is false where only the words of a mark stand, as in a sentence about them. */
export type PlanBlock = { readonly start: number; readonly holdsData: boolean } & ({ readonly kind: 'whole'; readonly data: string; readonly sum: string } | { readonly kind: 'cut' })

/**
 * Every block that begins in a text, in order.
 * @param text without markup; its line ends may be lost
 * @returns `cut` for a block that ends before its checksum, or before its last mark, or where the next begins
 */
export function findBlocks(text: string): readonly PlanBlock[] {
  const blocks: PlanBlock[] = []
  let [begin, checksum]: [Mark | null, Mark | null] = [null, null]
  for (const mark of marksIn(text)) {
    if (mark.kind === 'begin') {
      if (begin !== null) blocks.push(cutBlock(text, begin))
      ;[begin, checksum] = [mark, null]
    } else if (mark.kind === 'checksum') {
      checksum ??= mark
    } else if (begin !== null && checksum !== null) {
      blocks.push(wholeBlock(text, begin, checksum, mark))
      ;[begin, checksum] = [null, null]
    }
  }
  return begin === null ? blocks : [...blocks, cutBlock(text, begin)]
}

interface Mark {
  readonly kind: keyof typeof markWords
  readonly from: number
  readonly to: number
}

function marksIn(text: string): readonly Mark[] {
  return [...text.matchAll(marks)].map(({ 0: found, index, groups }) => {
    const kind = groups?.['begin'] !== undefined ? 'begin' : groups?.['checksum'] !== undefined ? 'checksum' : 'end'
    return { kind, from: index, to: index + found.length }
  })
}

function wholeBlock(text: string, begin: Mark, checksum: Mark, end: Mark): PlanBlock {
  const data = bareText(text.slice(begin.to, checksum.from))
  return { kind: 'whole', start: begin.from, holdsData: data.startsWith(beginningOfData), data, sum: bareText(text.slice(checksum.to, end.from)).toLowerCase() }
}

function cutBlock(text: string, begin: Mark): PlanBlock {
  return { kind: 'cut', start: begin.from, holdsData: bareText(text.slice(begin.to, begin.to + beginningLength)).startsWith(beginningOfData) }
}
