import { hashLine } from '../../../engine/simulation/index.ts'
import { openSha256 } from '../workers/index.ts'

/** The hash of a run. @param hashes of the traces of its replications, in their order */
export function runHash(hashes: readonly string[]): string {
  const hash = openSha256()
  hashes.forEach((sha256, replication) => hash.add(hashLine(replication, sha256)))
  return hash.end()
}
