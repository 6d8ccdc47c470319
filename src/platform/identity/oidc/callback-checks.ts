import type { OidcProblem } from './oidc-problem.ts'

/** What a sign-in must be told again when the person comes back; kept on our side, bound to the browser, used once. */
export interface SignInAttempt {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

const knownOnce = ['state', 'iss', 'code', 'error'] as const

/**
 * What is wrong with the address on which a person came back, before anything in it is believed.
 * The state comes first: without it, even a refusal may be somebody else's doing.
 * @param issuer the provider's own name, against mixed-up providers
 * @param mustNameIssuer whether the provider promises to name itself
 * @source RFC 9207, 2.4; RFC 9700, 4.4
 */
export function callbackProblem(
  parameters: URLSearchParams,
  attempt: SignInAttempt,
  issuer: string,
  mustNameIssuer: boolean,
): OidcProblem | undefined {
  if (knownOnce.some((name) => parameters.getAll(name).length > 1)) return { code: 'malformed-answer' }
  if (attempt.state === '' || parameters.get('state') !== attempt.state) return { code: 'wrong-state' }
  const named = parameters.get('iss')
  if (named === null ? mustNameIssuer : named !== issuer) return { code: 'wrong-issuer' }
  return parameters.has('code') || parameters.has('error') ? undefined : { code: 'malformed-answer' }
}
