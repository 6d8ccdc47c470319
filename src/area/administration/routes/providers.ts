import type { AuditAction } from '../../../kernel/audit-action.ts'
import { isId } from '../../../kernel/id.ts'
import { type Query, href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, trimmedValue, originOf, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { type ProviderKind, type ProviderSettings, type TypedProviderSettings, providerKinds } from '../../../platform/identity/oidc/index.ts'
import type { OwnAddresses } from '../pages/own-addresses.tsx'
import { newProviderPage, providerConflictPage, providerKindPage, providerPage, providerRemovePage } from '../pages/provider-pages.tsx'
import { providersPage } from '../pages/providers-page.tsx'
import { emptySettings, settingsAsTyped, typedSettings } from '../rules/provider-fields.ts'
import { type KeptProvider, addProvider, changeProvider, removeProvider } from '../service/providers.ts'
import { providerStore } from '../store/providers.ts'
import { providersWords } from '../words/providers.ts'
import type { AdministrationOutside } from './outside.ts'

/** Providers of sign-in: see them, add, change and remove them. */
export function providerRoutes(outside: AdministrationOutside): readonly Route[] {
  const answering = (answer: (request: SignedInRequest, outside: AdministrationOutside) => Promise<Answer>) => (request: SignedInRequest) => answer(request, outside)
  return [
    { path: paths.providers, method: 'GET', kind: 'signed-in', answer: answering(answerList) },
    { path: paths.providerNew, method: 'GET', kind: 'signed-in', answer: answering(answerNew) },
    { path: paths.providerNew, method: 'POST', kind: 'signed-in', answer: answering(answerAdd) },
    { path: paths.provider, method: 'GET', kind: 'signed-in', answer: answering(answerProvider) },
    { path: paths.provider, method: 'POST', kind: 'signed-in', answer: answering(answerChange) },
    { path: paths.providerRemove, method: 'GET', kind: 'signed-in', answer: answering(answerRemove) },
    { path: paths.providerRemove, method: 'POST', kind: 'signed-in', answer: answering(answerRemoval) },
  ]
}

async function answerList(request: SignedInRequest, outside: AdministrationOutside): Promise<Answer> {
  const store = storeOf(request, outside)
  const [providers, identities] = [await store.list(), await store.countIdentities()]
  return { kind: 'page', html: providersPage({ providers, identities, signInAddress: signInAddressOf(request, outside), done: doneWordsIn(request.query, providersWords.done) }) }
}

async function answerNew(request: SignedInRequest, outside: AdministrationOutside): Promise<Answer> {
  const kind = kindOf(trimmedValue(request.query, 'kind'))
  if (kind === null) {
    const isProblem = request.query['asked'] !== undefined
    return { kind: 'page', status: isProblem ? 422 : 200, html: providerKindPage(isProblem) }
  }
  const id = request.query['id']?.[0]
  // The address to register holds the id: it must stay the same while the page is left and opened again.
  if (!isId(id)) return { kind: 'redirect', to: href(paths.providerNew, {}, { kind, id: request.newId() }) }
  if ((await storeOf(request, outside).find(id)) !== null) return { kind: 'redirect', to: href(paths.provider, { provider: id }) }
  const typed = { ...emptySettings(kind), providerId: id }
  return { kind: 'page', html: newProviderPage({ from: originOf(request), kind, typed, problems: [], sealedSecret: null }, addressesOf(outside, id)) }
}

async function answerAdd(request: SignedInRequest, outside: AdministrationOutside): Promise<Answer> {
  const kind = kindOf(trimmedValue(request.form, 'kind'))
  if (kind === null) return { kind: 'page', status: 422, html: providerKindPage(true) }
  const id = request.form['id']?.[0]
  const providerId = isId(id) ? id : request.newId()
  if ((await storeOf(request, outside).find(providerId)) !== null) return listAfter('added')
  const typed = typedOf(request, providerId, kind, outside)
  const added = await addProvider(storeOf(request, outside), typed, outside.insecureProvidersAllowed)
  if (!added.ok) {
    const form = { from: originOf(request), kind, typed, problems: added.error, sealedSecret: sealed(request, typed, outside) }
    return { kind: 'page', status: 422, html: newProviderPage(form, addressesOf(outside, providerId)) }
  }
  record(request, 'administration/provider-added', added.value)
  return listAfter('added')
}

async function answerProvider(request: SignedInRequest, outside: AdministrationOutside): Promise<Answer> {
  const found = await findOf(request, outside)
  if (found === null) return notFound
  const form = { from: originOf(request), kind: found.settings.kind, typed: settingsAsTyped(found.settings), problems: [], version: found.version, sealedSecret: null, hasKeptSecret: hasSecret(found) }
  return { kind: 'page', html: providerPage(form, addressesOf(outside, found.settings.providerId), found.settings.name) }
}

async function answerChange(request: SignedInRequest, outside: AdministrationOutside): Promise<Answer> {
  const found = await findOf(request, outside)
  if (found === null) return notFound
  const { kind, providerId } = found.settings
  const typed = typedOf(request, providerId, kind, outside)
  const version = versionIn(request.form)
  const changed = await changeProvider(storeOf(request, outside), typed, version, outside.insecureProvidersAllowed)
  if (changed.ok) {
    record(request, 'administration/provider-changed', changed.value)
    return listAfter('changed')
  }
  const from = originOf(request)
  const sealedSecret = sealed(request, typed, outside)
  switch (changed.error.code) {
    case 'no-such-provider':
      return notFound
    case 'changed-meanwhile': {
      const { stands } = changed.error
      return { kind: 'page', status: 409, html: providerConflictPage({ from, typed, stands, standsAsTyped: settingsAsTyped(stands.settings), sealedSecret }) }
    }
    case 'to-mend': {
      const form = { from, kind, typed, problems: changed.error.problems, version, sealedSecret, hasKeptSecret: hasSecret(found) }
      return { kind: 'page', status: 422, html: providerPage(form, addressesOf(outside, providerId), found.settings.name) }
    }
  }
}

async function answerRemove(request: SignedInRequest, outside: AdministrationOutside): Promise<Answer> {
  const found = await findOf(request, outside)
  return found === null ? notFound : { kind: 'page', html: await removePageOf(request, outside, found, false) }
}

async function answerRemoval(request: SignedInRequest, outside: AdministrationOutside): Promise<Answer> {
  const found = await findOf(request, outside)
  if (found === null) return notFound
  const removed = await removeProvider(storeOf(request, outside), found.settings.providerId, versionIn(request.form))
  if (removed.ok) {
    request.record({ action: 'administration/provider-removed', details: { providerId: found.settings.providerId, identities: removed.value } })
    return listAfter('removed')
  }
  return removed.error.code === 'no-such-provider' ? notFound : { kind: 'page', status: 409, html: await removePageOf(request, outside, removed.error.stands, true) }
}

async function removePageOf(request: SignedInRequest, outside: AdministrationOutside, provider: KeptProvider, isChanged: boolean): Promise<string> {
  const identities = (await storeOf(request, outside).countIdentities()).get(provider.settings.providerId) ?? 0
  return providerRemovePage({ from: originOf(request), provider, identities, isChanged })
}

function listAfter(done: keyof typeof providersWords.done): Answer {
  const query: Query = { done }
  return { kind: 'redirect', to: href(paths.providers, {}, query) }
}

function record(request: SignedInRequest, action: AuditAction, { providerId, kind, matchesBy }: ProviderSettings): void {
  request.record({ action, details: { providerId, kind, matchesBy } })
}

function kindOf(text: string): ProviderKind | null {
  return providerKinds.find((kind) => kind === text) ?? null
}

function hasSecret({ settings, isSecretLost }: KeptProvider): boolean {
  return settings.clientSecret !== null && !isSecretLost
}

async function findOf(request: SignedInRequest, outside: AdministrationOutside): Promise<KeptProvider | null> {
  const id = request.parameters['provider']
  return isId(id) ? storeOf(request, outside).find(id) : null
}

/** Marks what was sealed here, so that nothing else that this installation sealed is taken for a secret of a provider. */
function sealMark({ viewer }: SignedInRequest): string {
  return `provider secret typed by ${viewer.organisation.tenant} ${viewer.sessionId}: `
}

/** What was typed; a secret that was typed before something else had to be mended counts while no other is typed. */
function typedOf(request: SignedInRequest, providerId: string, kind: ProviderKind, { box }: AdministrationOutside): TypedProviderSettings {
  const typed = typedSettings(providerId, kind, (field) => trimmedValue(request.form, field))
  if (typed.clientSecret !== '') return typed
  const opened = box.open(trimmedValue(request.form, 'sealed-secret'))
  const mark = sealMark(request)
  return opened?.startsWith(mark) === true ? { ...typed, clientSecret: opened.slice(mark.length) } : typed
}

function sealed(request: SignedInRequest, { clientSecret }: TypedProviderSettings, { box }: AdministrationOutside): string | null {
  return clientSecret === '' ? null : box.seal(`${sealMark(request)}${clientSecret}`)
}

function storeOf({ transaction, viewer }: SignedInRequest, { box }: AdministrationOutside) {
  return providerStore(transaction, viewer.organisation.tenant, box)
}

function signInAddressOf({ viewer }: SignedInRequest, { publicOrigin }: AdministrationOutside): string {
  return `${publicOrigin}${href(paths.signInAt, { organisation: viewer.organisation.odsCode })}`
}

function addressesOf({ publicOrigin }: AdministrationOutside, providerId: string): OwnAddresses {
  return {
    return: `${publicOrigin}${href(paths.signInReturn, { provider: providerId })}`,
    signedOut: `${publicOrigin}${href(paths.signedOut)}`,
    elsewhere: `${publicOrigin}${href(paths.signedOutElsewhere)}`,
  }
}
