import type { Transaction } from 'kysely'
import type { Release } from './records.ts'
import { organisationProfileStore } from './store.ts'

/** What an analyst is told of how the questions did in one organisation: pooled figures only, from 30 people on. */
export interface InstrumentOutput {
  readonly release: Pick<Release, 'number' | 'framework' | 'people'> & { readonly until: string }
  /** Null with fewer than 30 people. */
  readonly questions: Release['instrument']
}

/**
 * How the questions did with an organisation's newest figures, as kept: nothing is worked out from answers anew.
 * @returns null before any figures were made
 */
export async function instrumentOutput(transaction: Transaction<unknown>, tenant: string): Promise<InstrumentOutput | null> {
  const [newest] = await organisationProfileStore(transaction, tenant).releases()
  if (newest === undefined) return null
  const { number, framework, people, until, instrument } = newest
  return { release: { number, framework, people, until: until.toISOString() }, questions: instrument }
}
