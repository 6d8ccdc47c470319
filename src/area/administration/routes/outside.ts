import type { SecretBox } from '../../../platform/identity/index.ts'

/** Something that the installation checks about itself, and what is wrong with it, with how to mend it; null when nothing is. */
export interface CheckResult {
  readonly what: string
  readonly problem: string | null
}

/** What administration needs from the installation. */
export interface AdministrationOutside {
  /** How mail leaves, in words, without a secret; and whether it leaves this computer at all. */
  readonly mail: { readonly describe: string; readonly leaves: boolean }
  readonly box: SecretBox
  readonly version: string
  readonly checks: () => Promise<readonly CheckResult[]>
  /** Of this service, like https://evenkeel.trust.example. */
  readonly publicOrigin: string
  /** Whether a provider on this computer may do without https: in tests and demonstrations only. */
  readonly insecureProvidersAllowed: boolean
}
