import { type Result, failure, success } from '../../../kernel/result.ts'
import type { ExternalIdentity, ProviderSettings } from '../../../platform/identity/oidc/index.ts'

/** Somebody whom an identity may belong to. */
export interface FoundPerson {
  readonly personId: string
  readonly hasLeft: boolean
}

/** What finding the person of an identity needs from a store, within one transaction of the organisation. */
export interface IdentityStore {
  /** Whose identity this is already, or null. */
  readonly findLinked: (identity: ExternalIdentity) => Promise<FoundPerson | null>
  /** The person with this e-mail address or employee number; nobody else links them until the transaction ends. */
  readonly findBy: (by: 'email' | 'employee-number', value: string) => Promise<FoundPerson | null>
  /** Does the person have an identity of this issuer? */
  readonly hasIdentityOf: (personId: string, issuer: string) => Promise<boolean>
  /** @returns false when it was linked meanwhile */
  readonly link: (identity: ExternalIdentity, personId: string) => Promise<boolean>
}

/**
 * The person whom an identity belongs to: the one it is linked to, else the one that fits it, who is then linked. Nobody is created.
 * @error not-known when nobody fits, or who fits has another identity of this issuer; has-left when they no longer work here
 */
export async function personOf(store: IdentityStore, settings: Pick<ProviderSettings, 'matchesBy'>, identity: ExternalIdentity): Promise<Result<{ readonly personId: string; readonly isNew: boolean }, 'not-known' | 'has-left'>> {
  const linked = await store.findLinked(identity)
  if (linked !== null) return linked.hasLeft ? failure('has-left') : success({ personId: linked.personId, isNew: false })
  const fitting = await fittingPerson(store, settings, identity)
  // A leaver whom nothing links yet is told no more than a stranger.
  if (fitting === null || fitting.hasLeft || (await store.hasIdentityOf(fitting.personId, identity.issuer))) return failure('not-known')
  return (await store.link(identity, fitting.personId)) ? success({ personId: fitting.personId, isNew: true }) : failure('not-known')
}

async function fittingPerson(store: IdentityStore, { matchesBy }: Pick<ProviderSettings, 'matchesBy'>, { email, employeeNumber }: ExternalIdentity): Promise<FoundPerson | null> {
  if (matchesBy === 'none') return null
  const value = matchesBy === 'email' ? email : employeeNumber
  return value === null ? null : store.findBy(matchesBy, value)
}
