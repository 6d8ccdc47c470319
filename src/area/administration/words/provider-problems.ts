import type { ProviderField, ProviderSettingsProblem } from '../../../platform/identity/oidc/index.ts'

/** What to do about an empty field. */
const emptyWords: Readonly<Record<ProviderField, string>> = {
  providerId: 'Open this page again and enter the provider anew',
  name: 'Enter the words on the button',
  issuer: 'Enter the issuer',
  clientId: 'Enter the client ID',
  clientSecret: 'Enter the client secret again',
  kind: 'Choose the kind of provider',
  scopes: 'Enter the scopes',
  entraTenantId: 'Enter the directory (tenant) ID',
  odsCodes: 'Enter at least one organisation code',
  acrValues: 'Enter the assurance level',
  requiredGroup: 'Enter the required group or role',
  matchesBy: 'Choose how new people are matched',
  employeeNumberClaim: 'Enter the claim that carries the employee number, or choose another way to match',
}

/** How to mend what is wrong with a field of a provider. */
export function providerProblemText({ code, field, text = '', limit = 0 }: ProviderSettingsProblem): string {
  switch (code) {
    case 'empty':
      return emptyWords[field]
    case 'too-long':
      return `Shorten this to ${limit} characters`
    case 'wrong-character':
      return 'Remove accents, line ends and signs that the provider did not give you'
    case 'not-in-list':
      return 'Choose one of the answers'
    case 'not-an-address':
      return 'Enter the issuer as an address, like https://login.example.nhs.uk/path'
    case 'needs-https':
      return 'Enter an issuer that begins with https://'
    case 'more-than-an-address':
      return 'Enter the issuer without a question mark, a hash, a user name or /.well-known'
    case 'not-a-tenant-id':
      return 'Enter the directory (tenant) ID as 36 letters, digits and hyphens'
    case 'issuer-not-of-one-tenant':
      return 'Enter the issuer of your own directory: put its tenant ID in place of common, organizations or consumers'
    case 'issuer-of-another-tenant':
      return 'Enter the same tenant ID in the issuer and in the directory field'
    case 'not-an-ods-code':
      return `Correct the organisation code ${text}: it has 3 to 9 letters and digits`
    case 'no-openid-scope':
      return 'Add openid to the scopes, or leave them empty'
    case 'group-not-for-kind':
      return 'Leave the group empty: this kind of provider has no groups'
  }
}
