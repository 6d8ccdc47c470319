import type { RelyingParty } from '../../platform/identity/oidc/index.ts'
import type { SecretBox } from '../../platform/identity/index.ts'

/** What signing in needs from the roof. */
export interface SignInOptions {
  /** Sends people back to the return address of their provider, and to `/signed-out` after they signed out there. */
  readonly relyingParty: RelyingParty
  readonly box: SecretBox
  /** How people reach the service, without a path: https://evenkeel.example */
  readonly publicOrigin: string
  /** Whether mail leaves this computer; where it does not, links reach nobody by themselves. */
  readonly mail: { readonly leaves: boolean }
  /** Asked at each request: may the demonstration trust be entered without proof of who one is? */
  readonly hasDemonstrationSignIn: () => Promise<boolean>
}
