import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import type { HomeNotice } from '../../kernel/home-notice.ts'
import type { AdministrationOutside } from './routes/outside.ts'
import { readSetUpFacts } from './store/set-up-facts.ts'
import { homeNoticeWords as words } from './words/home-notices.ts'

/**
 * What an administrator must know first: that the organisation was just set up, and that nobody can come back in while nothing lets them.
 * @param mail where it does not leave and there is no sign-in provider, only whoever runs the installation can let somebody in
 */
export function administratorNoticesOf({ leaves }: AdministrationOutside['mail']): (request: SignedInRequest) => Promise<readonly HomeNotice[]> {
  return async (request) => {
    const { roles, organisation } = request.viewer
    if (!roles.has('administrator') || organisation.isDemonstration) return []
    return [...setUpNotice(request), ...(leaves ? [] : await noWayBack(request))]
  }
}

function setUpNotice({ query }: SignedInRequest): readonly HomeNotice[] {
  return query['done']?.[0] === 'set-up' ? [{ id: 'administration/new-organisation', kind: 'done', ...words.setUp, links: [] }] : []
}

async function noWayBack({ transaction, viewer: { organisation } }: SignedInRequest): Promise<readonly HomeNotice[]> {
  const { providers } = await readSetUpFacts(transaction, organisation.tenant)
  if (providers > 0) return []
  const { heading, paragraphs, provider, mail } = words.noWayBack
  const links = [
    { text: provider, href: href(paths.providerNew) },
    { text: mail, href: href(paths.mail) },
  ]
  return [{ id: 'administration/no-way-back', kind: 'warning', heading, paragraphs: paragraphs(organisation.odsCode), links }]
}
