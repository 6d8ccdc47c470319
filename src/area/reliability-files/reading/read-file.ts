import { type Result, failure } from '../../../kernel/result.ts'
import { readBytes } from '../../../platform/command-line/input-file.ts'
import { inputProblemWords } from '../../../platform/command-line/input-text.ts'
import { moreProblemsWords, ratingProblemWords } from '../words/problems.ts'
import type { Asked } from './asked.ts'
import type { Problems } from './problem.ts'
import type { Ratings } from './ratings.ts'
import { RatingReader } from './read-ratings.ts'

/**
 * Reads ratings from a file, however long it is.
 * @param openInput standard input, in pieces cut anywhere
 * @error a sentence for each problem
 */
export async function readRatingsFile({ file, scale }: Asked, openInput: () => AsyncIterable<Uint8Array>): Promise<Result<Ratings, readonly string[]>> {
  const called = file === '-' ? 'standard input' : file
  const read = (bytes: AsyncIterable<Uint8Array>) => readPieces(bytes, new RatingReader(scale), called)
  const result = file === '-' ? await read(openInput()) : await readBytes(file, read)
  return result.ok ? result : failure(typeof result.error === 'string' ? [result.error] : result.error)
}

async function readPieces(bytes: AsyncIterable<Uint8Array>, reader: RatingReader, called: string): Promise<Result<Ratings, readonly string[]>> {
  for await (const piece of bytes) {
    const foreign = reader.push(piece)
    if (foreign !== null) return failure([inputProblemWords(called, foreign)])
  }
  const ratings = reader.end()
  if (ratings.ok) return ratings
  const { error } = ratings
  return failure('code' in error ? [inputProblemWords(called, error)] : sentences(error).map((sentence) => `${called}: ${sentence}`))
}

function sentences({ first, count }: Problems): readonly string[] {
  return [...first.map(ratingProblemWords), ...(count > first.length ? [moreProblemsWords(count - first.length)] : [])]
}
