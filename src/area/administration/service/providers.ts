import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type ProviderSettings, type ProviderSettingsProblem, type TypedProviderSettings, checkProviderSettings } from '../../../platform/identity/oidc/index.ts'

/** A provider as it is kept. */
export interface KeptProvider {
  readonly settings: ProviderSettings
  /** The secret cannot be opened any more: nobody comes in before it is entered again. */
  readonly isSecretLost: boolean
  readonly version: number
}

/** What providers need from a store. */
export interface ProviderStore {
  /** By name. */
  readonly list: () => Promise<readonly KeptProvider[]>
  readonly find: (providerId: string) => Promise<KeptProvider | null>
  readonly add: (settings: ProviderSettings) => Promise<void>
  /** Writes over this version; false when it is not the one that stands. */
  readonly change: (settings: ProviderSettings, version: number) => Promise<boolean>
  /** Removes this version; false when it is not the one that stands. */
  readonly remove: (providerId: string, version: number) => Promise<boolean>
  /** How many people each provider let in, by its id. */
  readonly countIdentities: () => Promise<ReadonlyMap<string, number>>
  /** Forgets whom a provider let in, and who is on the way; how many it had let in. */
  readonly forgetIdentities: (providerId: string) => Promise<number>
}

/**
 * Adds a provider.
 * @param typed as on the form, with a new id
 * @param allowInsecure whether a provider on this computer may do without https
 * @error every problem that was found, in the order of the fields
 */
export async function addProvider(store: ProviderStore, typed: TypedProviderSettings, allowInsecure: boolean): Promise<Result<ProviderSettings, readonly ProviderSettingsProblem[]>> {
  const checked = checkProviderSettings(typed, allowInsecure)
  if (checked.ok) await store.add(checked.value)
  return checked
}

/** Why a provider was not changed: something typed is to be mended, or somebody else changed or removed it meanwhile. */
export type ChangeProblem =
  | { readonly code: 'to-mend'; readonly problems: readonly ProviderSettingsProblem[] }
  | ChangedTo<KeptProvider>
  | { readonly code: 'no-such-provider' }

/**
 * Changes a provider. An empty secret keeps the one that is there, if it can still be opened and goes where it went before.
 * @param version the one that the form was drawn from
 */
export async function changeProvider(store: ProviderStore, typed: TypedProviderSettings, version: number, allowInsecure: boolean): Promise<Result<ProviderSettings, ChangeProblem>> {
  const stands = await store.find(typed.providerId)
  if (stands === null) return failure({ code: 'no-such-provider' })
  const checked = checkProviderSettings(typed, allowInsecure)
  const lost: readonly ProviderSettingsProblem[] = typed.clientSecret.trim() === '' && needsSecretAnew(stands, typed) ? [{ code: 'empty', field: 'clientSecret' }] : []
  if (!checked.ok) return failure({ code: 'to-mend', problems: [...checked.error, ...lost] })
  if (lost.length > 0) return failure({ code: 'to-mend', problems: lost })
  const settings = { ...checked.value, clientSecret: checked.value.clientSecret ?? stands.settings.clientSecret }
  if (await store.change(settings, version)) return success(settings)
  return failure(await standsNow(store, typed.providerId))
}

/** A secret is told to the provider that it was entered for, and to no other: who may change the address may not thereby read it. */
function needsSecretAnew({ settings, isSecretLost }: KeptProvider, typed: TypedProviderSettings): boolean {
  return isSecretLost || (settings.clientSecret !== null && (typed.issuer.trim() !== settings.issuer || typed.clientId.trim() !== settings.clientId))
}

async function standsNow(store: ProviderStore, providerId: string): Promise<Exclude<ChangeProblem, { code: 'to-mend' }>> {
  const stands = await store.find(providerId)
  return stands === null ? { code: 'no-such-provider' } : { code: 'changed-meanwhile', stands }
}

/**
 * Removes a provider, and with it whom it let in: they come in by a mailed link, and are matched again if it is added again.
 * @returns how many people it had let in
 * @error changed-meanwhile with what stands now, or no-such-provider
 */
export async function removeProvider(store: ProviderStore, providerId: string, version: number): Promise<Result<number, Exclude<ChangeProblem, { code: 'to-mend' }>>> {
  if (await store.remove(providerId, version)) return success(await store.forgetIdentities(providerId))
  return failure(await standsNow(store, providerId))
}
