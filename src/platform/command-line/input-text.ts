import { formatNumber } from '../../kernel/number-text.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { foreignBeginning } from '../files/text.ts'
import { type Place, placeOf, placeWords } from './text-place.ts'

/** How long a text may be, in the machine's units of text: a letter is one or two. */
export interface Limit {
  readonly most: number
}

/** A host holds texts of twice as much and no more; a command needs several times as much memory. */
const unlessTold: Limit = { most: 250_000_000 }

/** Why what was given is no text that can be read. */
export type InputProblem = { readonly code: 'too-long'; readonly most: number } | { readonly code: 'utf-16' | 'zip-archive' } | { readonly code: 'not-utf-8'; readonly place: Place }

/**
 * A text in UTF-8 that comes in pieces, cut anywhere.
 * @error where there is more of it than the limit, or where it is not UTF-8: then no more is read
 */
export async function textWithin(pieces: AsyncIterable<Uint8Array>, { most }: Limit = unlessTold): Promise<Result<string, InputProblem>> {
  const all: string[] = []
  const decoder = new PieceDecoder()
  let length = 0
  for await (const piece of pieces) {
    const text = decoder.decode(piece)
    if (!text.ok) return text
    length += text.value.length
    if (length > most) return failure({ code: 'too-long', most })
    all.push(text.value)
  }
  const problem = decoder.end()
  return problem === null ? success(all.join('')) : failure(problem)
}

/** Turns the bytes of a text in UTF-8 that come in pieces, cut anywhere, into letters. After the first problem it is of no more use. */
export class PieceDecoder {
  private rest: Uint8Array = new Uint8Array()
  private isBeginning = true
  /** How many lines have ended, and the beginning of the one that has not. */
  private lines: number
  private line = ''

  /** @param linesBefore lines that somebody else has read */
  constructor(linesBefore = 0) {
    this.lines = linesBefore
  }

  /** The letters that are whole by now, with a byte order mark. */
  decode(piece: Uint8Array): Result<string, InputProblem> {
    const bytes = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece])
    const foreign = this.isBeginning ? foreignBeginning(bytes) : undefined
    if (foreign !== undefined) return failure({ code: foreign })
    const text = decoded(bytes)
    if (text === null) return failure(this.notUtf8(bytes))
    this.isBeginning = this.isBeginning && text === ''
    this.pass(text)
    this.rest = bytes.subarray(Buffer.byteLength(text))
    return success(text)
  }

  /** What is wrong where no more comes: it may end within a letter. */
  end(): InputProblem | null {
    return this.rest.length === 0 ? null : this.notUtf8(this.rest)
  }

  private pass(text: string): void {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.lines += 1
    const start = text.lastIndexOf('\n') + 1
    this.line = start === 0 ? this.line + text : text.slice(start)
  }

  /** @param bytes of which some are no letters, or that end within one */
  private notUtf8(bytes: Uint8Array): InputProblem {
    let [good, bad] = [0, bytes.length]
    while (good < bad) {
      const middle = Math.ceil((good + bad) / 2)
      if (decoded(bytes.subarray(0, middle)) === null) bad = middle - 1
      else good = middle
    }
    const text = `${this.line}${decoded(bytes.subarray(0, good)) ?? ''}`
    const { line, column } = placeOf(text, text.length)
    return { code: 'not-utf-8', place: { line: this.lines + line, column } }
  }
}

/** All whole letters, with a byte order mark; null where something is no letter. Bytes that may be the beginning of a letter are left out. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** What is wrong with it and how to mend that, in sentences. @param called its name, as it was given */
export function inputProblemWords(called: string, problem: InputProblem): string {
  switch (problem.code) {
    case 'too-long':
      return `${called} is longer than ${formatNumber(problem.most)} letters. Give a shorter one.`
    case 'utf-16':
      return `${called} is saved as UTF-16. Save it as UTF-8.`
    case 'zip-archive':
      return `${called} is a workbook or another archive. Give a file of text.`
    case 'not-utf-8':
      return `${called} is not UTF-8: see ${placeWords(problem.place)}. Save it as UTF-8.`
  }
}
