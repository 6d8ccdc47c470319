import { sha256Hex } from '../../../platform/files/index.ts'
import { bareText } from './bare-text.ts'

/** Tells whether what a person reads in a file is still what was written: how many bare characters it has, and their SHA-256. */
export interface ReadableChecksum {
  readonly characters: number
  readonly sum: string
}

/** The checksum of the readable part of a file. */
export function readableChecksum(readable: string): ReadableChecksum {
  const bare = bareText(readable)
  return { characters: bare.length, sum: sumOf(bare) }
}

/**
 * Was the readable part changed?
 * @param before all that stands before the data: the readable part, and above it perhaps the head of a mail
 * @returns false when nothing stands there: then only the data was copied. Line ends, spaces, dashes, quoting and byte order marks do not count
 */
export function isReadableChanged(before: string, { characters, sum }: ReadableChecksum): boolean {
  const bare = bareText(before)
  return bare !== '' && characters > 0 && sumOf(bare.slice(-characters)) !== sum
}

/** The checksum that the data of a file hold under “readable”; null for data without one, as they were first written. */
export function parseReadableChecksum(data: unknown): ReadableChecksum | null {
  const readable = isRecord(data) ? data['readable'] : null
  if (!isRecord(readable)) return null
  const { characters, sum } = readable
  return typeof characters === 'number' && Number.isSafeInteger(characters) && characters >= 0 && typeof sum === 'string' ? { characters, sum } : null
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}

function sumOf(bare: string): string {
  return sha256Hex(new TextEncoder().encode(bare))
}
