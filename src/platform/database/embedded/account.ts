import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as itself; root runs it inside a user namespace where it is nobody
 * special (files stay root's), or, where namespaces are forbidden, as another account.
 */
export type Account = { readonly kind: 'self' } | { readonly kind: 'namespace' } | { readonly kind: 'other'; readonly uid: number; readonly gid: number }

/** A program with its arguments and the account to start it as, in the form that child_process takes. */
interface Invocation {
  readonly file: string
  readonly args: readonly string[]
  readonly options: { readonly uid?: number; readonly gid?: number }
}

/** The account "nobody", the same number on every Linux. */
const nobody = { kind: 'other', uid: 65_534, gid: 65_534 } as const

/**
 * Chooses the account. Files that are there already decide: PostgreSQL wants to own its folder.
 * @param clusterFolder the folder of PostgreSQL's files, or null when there is none yet
 */
export function chooseAccount(clusterFolder: string | null): Account {
  if (process.getuid?.() !== 0) return { kind: 'self' }
  if (clusterFolder !== null) {
    const { uid, gid } = statSync(clusterFolder)
    return uid === 0 ? { kind: 'namespace' } : { kind: 'other', uid, gid }
  }
  return canUseNamespace() ? { kind: 'namespace' } : nobody
}

/** Says how to start a program as this account. */
export function invocation(account: Account, file: string, args: readonly string[]): Invocation {
  switch (account.kind) {
    case 'self':
      return { file, args, options: {} }
    case 'namespace':
      return { file: 'unshare', args: [...namespaceFlags, file, ...args], options: {} }
    case 'other':
      return { file, args, options: { uid: account.uid, gid: account.gid } }
  }
}

/** Gives a file or folder to the account. */
export function giveTo(account: Account, file: string): void {
  if (account.kind === 'other') chownSync(file, account.uid, account.gid)
}

const namespaceFlags = ['--user', '--map-user=1000', '--map-group=1000']

function canUseNamespace(): boolean {
  return spawnSync('unshare', [...namespaceFlags, 'true'], { stdio: 'ignore' }).status === 0
}
