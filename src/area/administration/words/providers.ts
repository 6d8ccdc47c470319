import { formatNumber } from '../../../kernel/number-text.ts'
import type { Matching, ProviderKind } from '../../../platform/identity/oidc/index.ts'
import type { TypedField } from '../rules/provider-fields.ts'

/** What each kind of provider is called. */
export const kindWords: Readonly<Record<ProviderKind, { readonly text: string; readonly hint: string }>> = {
  cis2: { text: 'NHS Care Identity (CIS2)', hint: 'Smartcards and other NHS credentials' },
  entra: { text: 'Microsoft Entra ID', hint: 'Microsoft accounts of your organisation, or NHSmail' },
  other: { text: 'Another OpenID Connect provider', hint: 'For example Keycloak or ADFS' },
}

/** How somebody who comes for the first time is matched to their record. */
export const matchingWords: Readonly<Record<Matching, { readonly text: string; readonly hint: string }>> = {
  email: { text: 'By e-mail address', hint: 'Choose this only if the provider checks that an address belongs to the person' },
  'employee-number': { text: 'By employee number', hint: 'The provider sends the number that your staff system uses' },
  none: { text: 'Not at all', hint: 'Nobody new comes in by this provider. People come in by a mailed link' },
}

/** Wording of providers of sign-in. */
export const providersWords = {
  title: 'Sign-in providers',
  answer: 'With a provider, people use the sign-in that they have at work. Evenkeel keeps no passwords.',
  none: 'There is no provider yet. Until there is one, people sign in by a link that is mailed to them.',
  add: 'Add a provider',
  caption: 'Providers of sign-in',
  columns: { name: 'Words on the button', kind: 'Kind', matches: 'New people are matched', people: 'People who used it' },
  /** Begins with what is seen, so that who says it aloud to a computer is understood. */
  change: (name: string) => `${name}, look at it or change it`,
  people: (count: number) => formatNumber(count),
  secretLost: 'Its secret cannot be read any more. Enter it again: until then nobody can sign in here.',
  tryHeading: 'Try it',
  tryHow: 'You are signed in already, so use a private window. Copy this address into it:',
  addresses: {
    heading: 'Addresses to register at the provider',
    how: 'Whoever runs the provider needs these three addresses, exactly as they stand here. They do not change while you wait for the values: keep the address of this page.',
    return: 'Redirect address',
    signedOut: 'Address after signing out',
    elsewhere: 'Back-channel logout address',
    elsewhereNote: 'With it, who signs out at the provider is signed out here too.',
  },
  done: {
    added: 'The provider was added. Try it before you tell people.',
    changed: 'The provider was changed.',
    removed: 'The provider was removed. People can still sign in by a mailed link.',
  },
  kind: {
    title: 'What kind of provider do you want to add?',
    problem: 'Choose the kind of provider',
    button: 'Continue',
  },
  form: {
    newTitle: (kind: string) => `Add ${kind.replace(/^Another/u, 'another')}`,
    changeTitle: (name: string) => `Change the provider “${name}”`,
    newAnswer: 'Whoever runs the provider gives you these values when they register Evenkeel.',
    add: 'Add this provider',
    save: 'Save',
    remove: 'Remove this provider',
    secretTyped: 'You entered a secret. It is kept while you mend the rest. Leave this empty, or enter another one.',
    secretKept: 'A secret is kept and never shown. Leave this empty to keep it.',
  },
  remove: {
    title: (name: string) => `Remove the provider “${name}”?`,
    answer: 'People then no longer sign in with it. They can still sign in by a mailed link.',
    identities: (count: number) => (count === 1 ? 'It is forgotten how 1 person signed in with it.' : `It is forgotten how ${formatNumber(count)} people signed in with it.`),
    signedIn: 'Who is signed in now stays signed in until the sign-in ends.',
    button: 'Remove this provider',
    keep: 'Keep it',
    changed: 'Somebody else changed this provider meanwhile. Look at it again before you remove it.',
  },
  conflict: { secret: 'Secret', secretEntered: 'A new one was entered', secretAsIs: 'As it is' },
} as const

/** The fields of the form. */
export const fieldWords: Readonly<Record<TypedField, { readonly label: string; readonly hint: string }>> = {
  name: { label: 'Words on the button', hint: 'What people call it, for example: NHS smartcard' },
  issuer: { label: 'Issuer', hint: 'An address that begins with https, exactly as the provider writes it' },
  clientId: { label: 'Client ID', hint: 'Entra calls it Application (client) ID' },
  clientSecret: { label: 'Client secret', hint: 'Kept sealed and never shown again. Leave this empty if the provider gave you none.' },
  entraTenantId: { label: 'Directory (tenant) ID', hint: 'Only people of this directory can sign in' },
  odsCodes: { label: 'Accepted organisation codes', hint: 'ODS codes, separated by commas. People need a role in one of them.' },
  acrValues: { label: 'Assurance level', hint: 'For example AAL3_ANY. Leave this empty to accept what the provider accepts.' },
  requiredGroup: { label: 'Required group or role', hint: 'The ID of a group, or the name of an application role. Leave this empty to admit everybody of the provider.' },
  matchesBy: { label: 'How are new people matched to their record?', hint: 'Only once, at their first sign-in. After that the provider’s own ID counts.' },
  employeeNumberClaim: { label: 'Claim with the employee number', hint: 'Needed when people are matched by employee number' },
  scopes: { label: 'Scopes', hint: 'Leave this empty to ask for the least that is needed' },
}
