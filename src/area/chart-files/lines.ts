/**
 * The lines of a text that comes in pieces. Empty lines are left out; a mark of the byte order at the very start too.
 * @param pieces of text, cut anywhere
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = []
  let isStart = true
  for await (const piece of pieces) {
    const [first = '', ...rest] = (isStart ? piece.replace(/^\uFEFF/u, '') : piece).split('\n')
    isStart = false
    begun.push(first)
    for (const next of rest) {
      yield* full(begun.join(''))
      begun = [next]
    }
  }
  yield* full(begun.join(''))
}

function* full(line: string): Generator<string> {
  if (line.trim() !== '') yield line
}
