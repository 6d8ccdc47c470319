import { createHash } from 'node:crypto'
import type { OpenHash } from '../../../engine/simulation/index.ts'

/** SHA-256 of a text in UTF-8, piece by piece; 64 lower-case hexadecimal digits. */
export function openSha256(): OpenHash<string> {
  const hash = createHash('sha256')
  return { add: (piece) => void hash.update(piece, 'utf8'), end: () => hash.digest('hex') }
}
