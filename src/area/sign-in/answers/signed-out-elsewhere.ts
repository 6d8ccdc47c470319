import { decodeJwt } from 'jose'
import { appendToAudit } from '../../../platform/audit/index.ts'
import type { Answer, SignInRequest } from '../../../platform/http/route.ts'
import { listOrganisations } from '../../../platform/identity/index.ts'
import { listProviders } from '../../../platform/identity/providers.ts'
import type { ProviderSettings, SignedOutNotice } from '../../../platform/identity/oidc/index.ts'
import type { SignInOptions } from '../options.ts'
import { hearNotice } from '../store/notices.ts'
import { endNoticed } from '../store/sign-ins.ts'

/** A provider's notice that somebody signed out there. @source OpenID Connect Back-Channel Logout 1.0, 2.5 to 2.8 */
export async function answerSignedOutElsewhere(request: SignInRequest, options: SignInOptions): Promise<Answer> {
  const token = request.form['logout_token']?.[0]
  if (token === undefined) return refused
  const issuer = claimedIssuer(token)
  let isHeard = false
  for (const { tenant, settings } of issuer === null ? [] : await providersOf(request, options, issuer)) {
    const notice = await options.relyingParty.verifyLogoutToken(settings, token)
    if (notice.ok && (await endAt(request, tenant, notice.value))) isHeard = true
  }
  return isHeard ? { kind: 'json', status: 200, body: {} } : refused
}

/** As the protocol asks for it. */
const refused: Answer = { kind: 'json', status: 400, body: { error: 'invalid_request', error_description: 'This notice is not one that we accept, or was heard before.' } }

/** Who the notice says it is from: not believed yet, only where to look for who may say it. */
function claimedIssuer(token: string): string | null {
  try {
    return decodeJwt(token).iss ?? null
  } catch {
    // No token at all: anybody may send anything here.
    return null
  }
}

/** Every provider of this name, whichever organisation it serves. */
async function providersOf({ inTransaction }: SignInRequest, { box }: SignInOptions, issuer: string): Promise<readonly { readonly tenant: string; readonly settings: ProviderSettings }[]> {
  const organisations = await inTransaction('read', null, listOrganisations)
  const found: { readonly tenant: string; readonly settings: ProviderSettings }[] = []
  // Anybody may name a provider in a demonstration: none of its addresses is ever asked for anything.
  for (const { tenant } of organisations.filter(({ isDemonstration }) => !isDemonstration)) {
    const providers = await inTransaction('read', tenant, (transaction) => listProviders(transaction, tenant, box))
    found.push(...providers.filter(({ settings }) => settings.issuer === issuer).map(({ settings }) => ({ tenant, settings })))
  }
  return found
}

/** @returns false when the notice was heard before */
async function endAt({ inTransaction, now }: SignInRequest, tenant: string, notice: SignedOutNotice): Promise<boolean> {
  return inTransaction('write', tenant, async (transaction) => {
    if (!(await hearNotice(transaction, tenant, notice, now))) return false
    const people = Map.groupBy(await endNoticed(transaction, tenant, notice, now), (personId) => personId)
    const events = [...people].map(([personId, ended]) => ({ action: 'identity/signed-out' as const, subjectId: personId, details: { because: 'signed-out-at-provider', sessions: ended.length } }))
    await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'visitor' }, events })
    return true
  })
}
