import { readFileSync } from 'node:fs'
import path from 'node:path'

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string; readonly resolved?: string }>>
}

/**
 * What is wrong with the lock files: every package needs a version and an integrity, none may name an address.
 * @param root the folder of the project
 * @returns one sentence a problem
 */
export function checkLockFiles(root: string): readonly string[] {
  return ['package-lock.json', 'runtime/package-lock.json'].flatMap((file) => {
    // npm writes this file; what is read of it is checked below.
    const lock = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as LockFile
    return Object.entries(lock.packages)
      .filter(([name]) => name !== '')
      .flatMap(([name, entry]) => [
        ...(entry.version && entry.integrity ? [] : [`${file}: ${name} has no version or no integrity; write the lock file anew`]),
        ...(entry.resolved ? [`${file}: ${name} names the address of a registry; set omit-lockfile-registry-resolved and write it anew`] : []),
      ])
  })
}
