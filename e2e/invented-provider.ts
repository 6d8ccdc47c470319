import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { type ClaimShape, type IdentityProvider, type TestAccount, startIdentityProvider } from '../src/platform/identity/oidc/testing/identity-provider.ts'

import type { PersonAtBrowser } from './person-at-browser.ts'

const clientId = 'evenkeel'
const clientSecret = 'an invented secret of the client'

/** A provider to be added, as its form asks for it. */
export interface ProviderToAdd {
  readonly kind: 'NHS Care Identity (CIS2)' | 'Microsoft Entra ID' | 'Another OpenID Connect provider'
  /** The words on the button. */
  readonly name: string
  readonly accounts: readonly TestAccount[]
  readonly claims: ClaimShape
  /** What this kind is asked beside the usual, by its labels. */
  readonly more?: Readonly<Record<string, string>>
}

/** Adds a provider, which is started on this computer once its form has said which addresses to register. Begins and ends on the page of providers. */
export async function addProvider(person: PersonAtBrowser, { kind, name, accounts, claims, more = {} }: ProviderToAdd): Promise<IdentityProvider> {
  await person.follow('Add a provider')
  await person.choose(kind)
  await person.press('Continue')
  const provider = await startRegistered(await addressesOn(person.page), accounts, claims)
  const fields = { 'Words on the button': name, Issuer: provider.issuer, 'Client ID': clientId, 'Client secret': clientSecret, ...more }
  for (const [label, text] of Object.entries(fields)) await person.type(label, text)
  // It is chosen already, but for smartcards.
  if (kind === 'NHS Care Identity (CIS2)') await person.choose('By e-mail address')
  await person.press('Add this provider')
  await person.see('Sign-in providers')
  assert.ok(await person.page.getByText('The provider was added. Try it before you tell people.').isVisible())
  return provider
}

/** The addresses that the page of a new provider names, to be registered there. */
interface OwnAddressesShown {
  readonly redirect: string
  readonly signedOut: string
  readonly backChannel: string
}

/** Reads them as whoever runs the provider would. */
async function addressesOn(page: Page): Promise<OwnAddressesShown> {
  const value = (name: string) => page.locator('dl > div').filter({ hasText: name }).locator('code').first().innerText()
  return { redirect: (await value('Redirect address')).trim(), signedOut: (await value('Address after signing out')).trim(), backChannel: (await value('Back-channel logout address')).trim() }
}

/** A real OpenID provider at which Evenkeel is registered with these addresses. */
function startRegistered({ redirect, signedOut, backChannel }: OwnAddressesShown, accounts: readonly TestAccount[], claims: ClaimShape): Promise<IdentityProvider> {
  const client = { clientId, clientSecret, redirectUris: [redirect], postLogoutRedirectUris: [signedOut], backchannelLogoutUri: backChannel }
  return startIdentityProvider({ accounts, clients: [client], claims })
}

/** An account whose address the provider has checked. */
export function anAccount(email: string, name: string, claims: TestAccount['claims'] = {}): TestAccount {
  return { accountId: accountIdOf(email), claims: { email, email_verified: true, name, ...claims } }
}

/** The subject of an account: not its address, which may change. */
export function accountIdOf(email: string): string {
  return `account-of-${email}`
}
