import { formatNumber } from '../../kernel/number-text.ts'

/** How long a text may be, in the machine's units of text: a letter is one or two. */
export interface Limit {
  readonly most: number
}

/** A host holds texts of twice as much and no more; a command needs several times as much memory. */
const unlessTold: Limit = { most: 250_000_000 }

/**
 * A text that comes in pieces.
 * @returns null where there is more of it than the limit: then no more is read
 */
export async function textWithin(pieces: AsyncIterable<string>, { most }: Limit = unlessTold): Promise<string | null> {
  const all: string[] = []
  let length = 0
  for await (const piece of pieces) {
    length += piece.length
    if (length > most) return null
    all.push(piece)
  }
  return all.join('')
}

/** Behind the name of what is too long. */
export function limitWords({ most }: Limit = unlessTold): string {
  return `is longer than ${formatNumber(most)} letters. Give a shorter one.`
}
