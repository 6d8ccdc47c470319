import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client'

/** Why a provider, or what came in its name, was not accepted. No code carries a token, a claim or an address. */
export type OidcProblemCode =
  /** It does not answer, answers too slowly, or says that it is out of order. */
  | 'provider-unreachable'
  /** What it publishes or asks for does not fit the settings: an administrator must mend it. */
  | 'provider-misconfigured'
  /** It does not accept our client id or secret. */
  | 'client-refused'
  /** The person pressed cancel, or may not use the application. */
  | 'access-denied'
  /** It wants something from the person first, such as a new sign-in. */
  | 'person-must-act'
  | 'code-refused'
  /** The person came back on the address of another provider. */
  | 'wrong-return-address'
  | 'wrong-state'
  | 'wrong-issuer'
  | 'wrong-nonce'
  | 'wrong-audience'
  | 'wrong-signature'
  /** Not signed, signed by a method that we do not take, or encrypted. */
  | 'unsigned-or-weak'
  | 'expired'
  /** The token does not belong to the access that came with it. */
  | 'wrong-access-token'
  | 'subject-mismatch'
  | 'malformed-answer'
  | 'answer-too-large'

export interface OidcProblem {
  readonly code: OidcProblemCode
}

/** What a provider says on the way back or at its token endpoint. @source RFC 6749, 4.1.2.1 and 5.2; OpenID Connect Core 1.0, 3.1.2.6 */
const saidByProvider: Readonly<Record<string, OidcProblemCode>> = {
  access_denied: 'access-denied',
  login_required: 'person-must-act',
  interaction_required: 'person-must-act',
  account_selection_required: 'person-must-act',
  consent_required: 'person-must-act',
  server_error: 'provider-unreachable',
  temporarily_unavailable: 'provider-unreachable',
  invalid_client: 'client-refused',
  unauthorized_client: 'client-refused',
  invalid_grant: 'code-refused',
}

/** What openid-client finds; where one code stands for several, the facts behind it decide. */
const foundByLibrary: Readonly<Record<string, OidcProblemCode | ((facts: Facts) => OidcProblemCode)>> = {
  OAUTH_TIMEOUT: 'provider-unreachable',
  OAUTH_ABORT: 'provider-unreachable',
  OAUTH_RESPONSE_IS_NOT_CONFORM: byStatus,
  OAUTH_RESPONSE_IS_NOT_JSON: 'malformed-answer',
  OAUTH_PARSE_ERROR: 'malformed-answer',
  OAUTH_INVALID_RESPONSE: byWhatIsInvalid,
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: byClaim,
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: byAttribute,
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'expired',
  OAUTH_KEY_SELECTION_FAILED: 'wrong-signature',
  OAUTH_UNSUPPORTED_OPERATION: 'unsigned-or-weak',
  OAUTH_HTTP_REQUEST_FORBIDDEN: 'provider-misconfigured',
  OAUTH_REQUEST_PROTOCOL_FORBIDDEN: 'provider-misconfigured',
  OAUTH_MISSING_SERVER_METADATA: 'provider-misconfigured',
  OAUTH_INVALID_SERVER_METADATA: 'provider-misconfigured',
  OAUTH_JWT_USERINFO_EXPECTED: 'malformed-answer',
}

type Facts = Readonly<Record<string, unknown>>

/**
 * What an exception of openid-client means for us.
 * @param error whatever was thrown while we spoke to a provider
 * @throws the same, when it is none of a provider's doing
 */
export function oidcProblemOf(error: unknown): OidcProblem {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return { code: saidProblem(error.error) }
  if (error instanceof WWWAuthenticateChallengeError) return { code: 'client-refused' }
  if (error instanceof ClientError) return { code: foundProblem(error) }
  if (error instanceof TypeError && isOfNetwork(error)) return { code: 'provider-unreachable' }
  if (error instanceof TypeError && 'code' in error && error.code === 'ERR_INVALID_URL') return { code: 'provider-misconfigured' }
  throw error
}

/** What an error code of a provider means for us; one that we do not know is a matter for an administrator. */
function saidProblem(said: string): OidcProblemCode {
  return Object.hasOwn(saidByProvider, said) ? (saidByProvider[said] ?? 'provider-misconfigured') : 'provider-misconfigured'
}

function foundProblem(error: ClientError): OidcProblemCode {
  const { cause } = error
  if (cause instanceof Error && cause.name === 'QuotaExceededError') return 'answer-too-large'
  const found = foundByLibrary[error.code ?? ''] ?? 'provider-misconfigured'
  return typeof found === 'function' ? found(factsOf(cause)) : found
}

/** `fetch` throws a TypeError without a code when it gets no answer; the library's own TypeErrors carry one. */
function isOfNetwork(error: TypeError): boolean {
  return !('code' in error)
}

/** The library wraps its finding once more on most ways, and hands it over bare on others. */
function factsOf(cause: unknown): Facts {
  const inner = cause instanceof Error ? cause.cause : cause
  // any object can be read by name; what is found is checked where it is used
  return typeof inner === 'object' && inner !== null ? (inner as Facts) : {}
}

function byStatus(facts: Facts): OidcProblemCode {
  return typeof facts['status'] === 'number' && facts['status'] >= 500 ? 'provider-unreachable' : 'provider-misconfigured'
}

function byWhatIsInvalid(facts: Facts): OidcProblemCode {
  if ('header' in facts) return 'unsigned-or-weak'
  return 'signature' in facts ? 'wrong-signature' : 'malformed-answer'
}

function byClaim(facts: Facts): OidcProblemCode {
  switch (facts['claim']) {
    case 'nonce':
      return 'wrong-nonce'
    case 'iss':
      return 'wrong-issuer'
    case 'aud':
    case 'azp':
      return 'wrong-audience'
    default:
      return 'malformed-answer'
  }
}

function byAttribute(facts: Facts): OidcProblemCode {
  return facts['attribute'] === 'sub' ? 'subject-mismatch' : 'wrong-issuer'
}
