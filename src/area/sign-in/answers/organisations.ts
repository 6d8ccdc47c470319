import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignInRequest } from '../../../platform/http/route.ts'
import { notFound } from '../../../platform/http/sent-fields.ts'
import { type ViewedOrganisation, findOrganisation, listOrganisations } from '../../../platform/identity/index.ts'
import { listProviders } from '../../../platform/identity/providers.ts'
import type { SignInOptions } from '../options.ts'
import { chooseOrganisationPage } from '../pages/choose-organisation-page.tsx'
import { signInAtPage } from '../pages/sign-in-at-page.tsx'
import type { WayBackIn } from '../pages/way-back-in.ts'
import { organisationChoice } from '../rules/organisation-choice.ts'
import { wayBackOf } from './way-back.ts'

/** `/sign-in`: which organisation, unless that is clear. */
export async function answerSignIn(request: SignInRequest, { hasDemonstrationSignIn }: SignInOptions): Promise<Answer> {
  const back = wayBackOf(request)
  if (request.viewer !== null) return { kind: 'redirect', to: back.return ?? href(paths.home) }
  const all = await request.inTransaction('read', null, listOrganisations)
  const hasDemonstration = all.some(({ isDemonstration }) => isDemonstration) && (await hasDemonstrationSignIn())
  const choice = organisationChoice(all.filter(({ isDemonstration }) => !isDemonstration), request.query['q']?.[0]?.slice(0, 200).trim() ?? null)
  if (choice.kind === 'only') return { kind: 'redirect', to: href(paths.signInAt, { organisation: choice.organisation.odsCode }, back) }
  const html = chooseOrganisationPage(choice, back, hasDemonstration)
  return { kind: 'page', status: choice.kind === 'search' && choice.typed === '' ? 422 : 200, html }
}

/** `/sign-in/at/CODE`: the ways into one organisation. */
export async function answerSignInAt(request: SignInRequest, options: SignInOptions): Promise<Answer> {
  const back = wayBackOf(request)
  const organisation = await namedOrganisation(request)
  if (organisation === null) return notFound
  if (request.viewer?.organisation.tenant === organisation.tenant) return { kind: 'redirect', to: back.return ?? href(paths.home) }
  if (organisation.isDemonstration) return (await options.hasDemonstrationSignIn()) ? { kind: 'redirect', to: href(paths.signInDemonstration, {}, back) } : notFound
  return { kind: 'page', html: await waysInto(request, organisation, options, { back, typed: null }) }
}

/** The organisation that an address names, real or not; null when there is none. */
export async function namedOrganisation({ parameters, inTransaction }: SignInRequest): Promise<ViewedOrganisation | null> {
  return inTransaction('read', null, (transaction) => findOrganisation(transaction, parameters['organisation'] ?? ''))
}

/** The page of the ways into an organisation. */
export async function waysInto({ inTransaction }: SignInRequest, organisation: ViewedOrganisation, { box, mail, hasDemonstrationSignIn }: SignInOptions, { back, typed }: { readonly back: WayBackIn; readonly typed: string | null }): Promise<string> {
  const { providers, others } = await inTransaction('read', organisation.tenant, async (transaction) => ({
    providers: await listProviders(transaction, organisation.tenant, box),
    others: await listOrganisations(transaction),
  }))
  return signInAtPage({
    organisation,
    back,
    typed,
    providers: providers.map(({ settings }) => settings),
    mailLeaves: mail.leaves,
    hasDemonstration: others.some(({ isDemonstration }) => isDemonstration) && (await hasDemonstrationSignIn()),
    hasOthers: others.filter(({ isDemonstration }) => !isDemonstration).length > 1,
  })
}
