import type { Transaction } from 'kysely'
import { frameworkOf } from '../framework/index.ts'
import { type ShareReading, shareReading } from './rules/share-reading.ts'
import { organisationProfileStore } from './store.ts'
import { shareText } from './words/figure-texts.ts'

/** What the latest release says of the capabilities of its framework. */
export interface CapabilityShares {
  readonly closedAt: Date
  readonly shares: readonly CapabilityShare[]
}

/** The share of people who do a capability reliably, as it was released. */
export interface CapabilityShare {
  /** As people cite it; null where the framework gives none. */
  readonly code: string | null
  readonly reading: ShareReading
  /** The share with how sure it is, or why there is none. */
  readonly told: string
}

/**
 * Shares of the latest release, as its pages tell them: nothing that is held back there is told here. Whoever asks has made sure that they may read figures of the organisation.
 * @returns null before anything was released
 */
export async function capabilitySharesOf(transaction: Transaction<unknown>, tenant: string): Promise<CapabilityShares | null> {
  const store = organisationProfileStore(transaction, tenant)
  const [release] = await store.releases()
  if (release === undefined) return null
  const framework = await frameworkOf(transaction, tenant, release.framework.id)
  const codes = new Map(framework?.items.map(({ id, code }) => [id, code]))
  const shares = (await store.sharesOf(release.releaseId)).filter(({ kind }) => kind === 'capability')
  return { closedAt: release.closedAt, shares: shares.map((share) => ({ code: codes.get(share.key) ?? null, reading: shareReading(share), told: shareText(share) })) }
}
