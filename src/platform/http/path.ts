import type { Role } from '../../kernel/workforce.ts'
import type { Access, KeyScope } from '../identity/index.ts'

/** One address of the service. */
export interface Path<Pattern extends string = string> {
  readonly pattern: Pattern
  /** An address that answers on a fresh installation, where ids are those of the demonstration trust. For the site map of test builds. */
  readonly sample: string
  readonly access: Access
  /** True when the page shows something about a person: it must never be kept by a browser or a proxy. */
  readonly personal: boolean
}

/** An address for everyone whose pages are the same for all. */
export function open<const Pattern extends string>(pattern: Pattern, sample: string = pattern): Path<Pattern> {
  return { pattern, sample, access: 'everyone', personal: false }
}

/** An address for everyone whose pages hold what a person typed. */
export function own<const Pattern extends string>(pattern: Pattern, sample: string = pattern): Path<Pattern> {
  return { pattern, sample, access: 'everyone', personal: true }
}

/** An address for whoever is signed in with one of these roles. Changing may take more than looking. */
export function guarded<const Pattern extends string>(pattern: Pattern, look: readonly Role[], given: { readonly change?: readonly Role[]; readonly sample?: string } = {}): Path<Pattern> {
  return { pattern, sample: given.sample ?? pattern, access: { look, change: given.change ?? look }, personal: true }
}

/** An address of the programming interface, for keys with this scope; sending takes another one. */
export function forKeys<const Pattern extends string>(pattern: Pattern, scope: KeyScope, sample: string = pattern, writeScope?: KeyScope): Path<Pattern> {
  return { pattern, sample, access: writeScope === undefined ? { scope } : { scope, writeScope }, personal: true }
}
