import type { Confirmation } from '../records.ts'
import type { AgreementFound } from './agreement.ts'
import type { CapabilityStanding } from './capability-standing.ts'
import { type ComparedCapability, isNear } from './compare.ts'

/** A capability with both views, what the supervisor said of it, and how that stands now. */
export interface SharedCapability extends ComparedCapability {
  readonly standing: CapabilityStanding
  readonly confirmation: Confirmation | null
  /** Of the answers as they are now. */
  readonly mark: string
}

/** Both views side by side. */
export interface Comparison {
  readonly capabilities: readonly SharedCapability[]
  readonly agreement: AgreementFound
}

/** What can be confirmed together: nothing was said of it yet, and nowhere in it are the two more than one step apart. What changed since is looked at one by one. */
export function nearAndOpen({ capabilities }: Pick<Comparison, 'capabilities'>): readonly SharedCapability[] {
  return capabilities.filter((one) => one.standing === 'open' && isNear(one))
}

/** Those whose confirmation stands. */
export function confirmedIn({ capabilities }: Pick<Comparison, 'capabilities'>): readonly SharedCapability[] {
  return capabilities.filter(({ standing }) => standing === 'confirmed')
}

/** How every capability stands, as a form carries it: another text when anything changed. */
export function standingsText({ capabilities }: Pick<Comparison, 'capabilities'>): string {
  return capabilities.map(({ standing }) => standing).join(' ')
}

/** When something was said of a capability, as a form carries it. */
export function saidAtText(confirmation: Pick<Confirmation, 'at'> | null): string {
  return confirmation === null ? '' : confirmation.at.toISOString()
}
