import { closeSync, openSync, readSync } from 'node:fs'
import { type Result, failure } from '../../../kernel/result.ts'
import type { Ratings } from './ratings.ts'
import { RatingReader } from './read-ratings.ts'

const atOnce = 1_048_576

/**
 * Reads ratings without giving way to anything else, so that the work can be measured.
 * @error why it cannot be read is told by `evenkeel reliability`
 */
export function readRatingsAtOnce(file: string): Result<Ratings, 'not-sound'> {
  const handle = openSync(file, 'r')
  try {
    const [reader, buffer] = [new RatingReader(null), Buffer.alloc(atOnce)]
    for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) {
      if (reader.push(buffer.subarray(0, length)) !== null) return failure('not-sound')
    }
    const ratings = reader.end()
    return ratings.ok ? ratings : failure('not-sound')
  } finally {
    closeSync(handle)
  }
}
