import type { Role } from '../../kernel/workforce.ts'

/** What a key of the programming interface may read, and what it may send. */
export const keyScopes = ['organisation:read', 'people:read', 'measures:read', 'measures:write'] as const
export type KeyScope = (typeof keyScopes)[number]

/**
 * Who may use an address: everyone; whoever is signed in with one of these roles; or a program whose key has this scope.
 * Where changing takes more than looking, both are said.
 */
export type Access = 'everyone' | { readonly look: readonly Role[]; readonly change: readonly Role[] } | { readonly scope: KeyScope; /** Of sending, where an address takes anything. */ readonly writeScope?: KeyScope }

/** May somebody with these roles use an address in this way? */
export function mayUse(access: Access, method: 'GET' | 'POST', held: ReadonlySet<Role>): boolean {
  if (access === 'everyone') return true
  if ('scope' in access) return false
  return (method === 'GET' ? access.look : access.change).some((role) => held.has(role))
}
