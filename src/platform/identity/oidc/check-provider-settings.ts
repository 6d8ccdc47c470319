import { parseOdsCode } from '../../../kernel/ods-code.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { isLoopback, matchings, providerKinds } from './provider-settings.ts'
import type { Matching, ProviderKind, ProviderSettings } from './provider-settings.ts'

export type ProviderField =
  | 'providerId'
  | 'name'
  | 'issuer'
  | 'clientId'
  | 'clientSecret'
  | 'kind'
  | 'scopes'
  | 'entraTenantId'
  | 'odsCodes'
  | 'acrValues'
  | 'requiredGroup'
  | 'matchesBy'
  | 'employeeNumberClaim'

/** What was typed into the form, each field a text; empty where nothing was. ODS codes are separated by commas, spaces or lines. */
export type TypedProviderSettings = Readonly<Record<ProviderField, string>>

export interface ProviderSettingsProblem {
  readonly code:
    | 'empty'
    | 'too-long'
    | 'wrong-character'
    | 'not-in-list'
    | 'not-an-address'
    | 'needs-https'
    | 'more-than-an-address'
    | 'not-a-tenant-id'
    | 'issuer-not-of-one-tenant'
    | 'issuer-of-another-tenant'
    | 'not-an-ods-code'
    | 'no-openid-scope'
    | 'group-not-for-kind'
  readonly field: ProviderField
  /** The part of the field that is meant, where the field holds several. */
  readonly text?: string
  /** The most characters, for `too-long`. */
  readonly limit?: number
}

const longest: Readonly<Record<ProviderField, number>> = {
  providerId: 64,
  name: 60,
  issuer: 500,
  clientId: 200,
  clientSecret: 500,
  kind: 20,
  scopes: 500,
  entraTenantId: 36,
  odsCodes: 2000,
  acrValues: 200,
  requiredGroup: 200,
  matchesBy: 20,
  employeeNumberClaim: 100,
}

/** Characters that a field may hold, where not every one: RFC 6749 for scopes and client credentials. */
const allowed: Readonly<Partial<Record<ProviderField, RegExp>>> = {
  providerId: /^[A-Za-z0-9-]*$/u,
  name: /^[^\p{Cc}]*$/u,
  clientId: /^[\x20-\x7e]*$/u,
  clientSecret: /^[\x20-\x7e]*$/u,
  scopes: /^[\x21\x23-\x5b\x5d-\x7e ]*$/u,
  acrValues: /^[\x21-\x7e ]*$/u,
  requiredGroup: /^[^\p{Cc}]*$/u,
  employeeNumberClaim: /^[\x21-\x7e]*$/u,
}

const required: readonly ProviderField[] = ['providerId', 'name', 'issuer', 'clientId', 'kind', 'matchesBy']
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u
/** Entra's issuers for people of any directory at all. */
const severalTenants = ['common', 'organizations', 'consumers']

/**
 * Reads the settings of a provider as an administrator typed them.
 * @param typed every field a text; spaces around each are passed over
 * @param allowInsecure whether an issuer on this computer may do without https; for tests and the demonstration
 * @returns the settings, or every problem that was found, in the order of the fields
 */
export function checkProviderSettings(typed: TypedProviderSettings, allowInsecure: boolean): Result<ProviderSettings, readonly ProviderSettingsProblem[]> {
  // the fields of the form are the keys of the table of lengths
  const fields = Object.keys(longest) as ProviderField[]
  const texts = Object.fromEntries(fields.map((field) => [field, typed[field].trim()])) as TypedProviderSettings
  const problems = [
    ...fields.flatMap((field) => textProblems(field, texts[field])),
    ...listProblems(texts),
    ...issuerProblems(texts, allowInsecure),
    ...kindProblems(texts),
    ...matchProblems(texts),
  ]
  const inOrder = problems.toSorted((one, other) => fields.indexOf(one.field) - fields.indexOf(other.field))
  return inOrder.length === 0 ? success(settingsFrom(texts)) : failure(inOrder)
}

function textProblems(field: ProviderField, text: string): readonly ProviderSettingsProblem[] {
  if (text === '') return required.includes(field) ? [{ code: 'empty', field }] : []
  if (text.length > longest[field]) return [{ code: 'too-long', field, limit: longest[field] }]
  return allowed[field]?.test(text) === false ? [{ code: 'wrong-character', field }] : []
}

function listProblems(texts: TypedProviderSettings): readonly ProviderSettingsProblem[] {
  const problems: ProviderSettingsProblem[] = []
  if (texts.kind !== '' && !isOneOf(providerKinds, texts.kind)) problems.push({ code: 'not-in-list', field: 'kind' })
  if (texts.matchesBy !== '' && !isOneOf(matchings, texts.matchesBy)) problems.push({ code: 'not-in-list', field: 'matchesBy' })
  if (texts.scopes !== '' && !texts.scopes.split(/ +/u).includes('openid')) problems.push({ code: 'no-openid-scope', field: 'scopes' })
  return problems
}

function issuerProblems(texts: TypedProviderSettings, allowInsecure: boolean): readonly ProviderSettingsProblem[] {
  if (texts.issuer === '') return []
  const url = URL.parse(texts.issuer)
  if (url === null || url.hostname === '') return [{ code: 'not-an-address', field: 'issuer' }]
  const isInsecureButAllowed = allowInsecure && url.protocol === 'http:' && isLoopback(url)
  if (url.protocol !== 'https:' && !isInsecureButAllowed) return [{ code: 'needs-https', field: 'issuer' }]
  const isMore = /[?#]/u.test(texts.issuer) || url.username !== '' || url.password !== '' || url.pathname.includes('/.well-known/')
  if (isMore) return [{ code: 'more-than-an-address', field: 'issuer' }]
  return texts.kind === 'entra' ? entraIssuerProblems(url, texts.entraTenantId) : []
}

function entraIssuerProblems(url: URL, tenantId: string): readonly ProviderSettingsProblem[] {
  const directory = url.pathname.split('/')[1]?.toLowerCase() ?? ''
  if (severalTenants.includes(directory)) return [{ code: 'issuer-not-of-one-tenant', field: 'issuer' }]
  const isNamed = uuid.test(directory)
  return isNamed && directory !== tenantId.toLowerCase() ? [{ code: 'issuer-of-another-tenant', field: 'issuer' }] : []
}

function kindProblems(texts: TypedProviderSettings): readonly ProviderSettingsProblem[] {
  const problems: ProviderSettingsProblem[] = []
  if (texts.kind === 'entra' && texts.entraTenantId === '') problems.push({ code: 'empty', field: 'entraTenantId' })
  if (texts.entraTenantId !== '' && !uuid.test(texts.entraTenantId.toLowerCase())) problems.push({ code: 'not-a-tenant-id', field: 'entraTenantId' })
  if (texts.kind === 'cis2' && texts.requiredGroup !== '') problems.push({ code: 'group-not-for-kind', field: 'requiredGroup' })
  const codes = codesIn(texts.odsCodes)
  if (texts.kind === 'cis2' && codes.length === 0) problems.push({ code: 'empty', field: 'odsCodes' })
  for (const text of codes) if (!parseOdsCode(text).ok) problems.push({ code: 'not-an-ods-code', field: 'odsCodes', text })
  return problems
}

function matchProblems(texts: TypedProviderSettings): readonly ProviderSettingsProblem[] {
  return texts.matchesBy === 'employee-number' && texts.employeeNumberClaim === '' ? [{ code: 'empty', field: 'employeeNumberClaim' }] : []
}

function codesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/u).filter((code) => code !== '')
}

function isOneOf(list: readonly string[], text: string): boolean {
  return list.includes(text)
}

/** Settings from texts in which no problem was found. */
function settingsFrom(texts: TypedProviderSettings): ProviderSettings {
  const codes = codesIn(texts.odsCodes).flatMap((text) => {
    const code = parseOdsCode(text)
    return code.ok ? [code.value] : []
  })
  return {
    providerId: texts.providerId,
    name: texts.name,
    issuer: texts.issuer,
    clientId: texts.clientId,
    clientSecret: orNull(texts.clientSecret),
    // both were found in their lists
    kind: texts.kind as ProviderKind,
    matchesBy: texts.matchesBy as Matching,
    ...(texts.scopes === '' ? {} : { scopes: texts.scopes.split(/ +/u).join(' ') }),
    entraTenantId: orNull(texts.entraTenantId.toLowerCase()),
    odsCodes: [...new Set(codes)],
    acrValues: orNull(texts.acrValues),
    requiredGroup: orNull(texts.requiredGroup),
    employeeNumberClaim: orNull(texts.employeeNumberClaim),
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
