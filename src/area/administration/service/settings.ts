import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { NumberLimits } from '../rules/typed-number.ts'

/** Minutes without a request after which a sign-in may be set to end. */
export const idleMinutesLimits: NumberLimits = { lowest: 5, highest: 120 }

/** What an organisation has set for itself. */
export interface OrganisationSettings {
  readonly idleMinutes: number
  /** 0 while nothing was ever set. */
  readonly version: number
}

/** What the settings need from a store. */
export interface SettingsStore {
  readonly read: () => Promise<OrganisationSettings>
  /** Writes over this version; false when it is not the one that stands. */
  readonly write: (settings: OrganisationSettings) => Promise<boolean>
}

/**
 * Sets after how many idle minutes sign-ins end, for everybody from their next request on.
 * @param settings the minutes, within `idleMinutesLimits`, and the version that the form was drawn from
 * @error changed-meanwhile with what stands now, when somebody else changed it meanwhile
 */
export async function changeSettings(store: SettingsStore, settings: OrganisationSettings): Promise<Result<true, ChangedTo<OrganisationSettings>>> {
  return (await store.write(settings)) ? success(true) : failure({ code: 'changed-meanwhile', stands: await store.read() })
}
