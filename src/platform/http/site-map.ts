import type { Role } from '../../kernel/workforce.ts'
import type { Access } from '../identity/index.ts'
import type { Path } from './path.ts'
import type { Route } from './route.ts'

/** One line of the site map. */
interface SiteMapEntry {
  readonly method: Route['method']
  readonly pattern: string
  readonly sample: string
  readonly access: Access
  /** Who may use it in this way: everyone, whoever has one of these roles, or (none of them) programs with a key. */
  readonly roles: 'everyone' | readonly Role[]
  /** False for downloads and for what programs and scripts read. */
  readonly page: boolean
}

const siteMapPath: Path = { pattern: '/sitemap.json', sample: '/sitemap.json', access: 'everyone', personal: false }

/** The route that lists every other, with a sample address and who may use it; for test builds only. */
export function siteMapOf(routes: readonly Route[]): Route {
  const entries = routes.map(entryOf)
  return {
    path: siteMapPath,
    method: 'GET',
    kind: 'keeps-nothing',
    answer: async () => ({ kind: 'file', contentType: 'application/json; charset=utf-8', fileName: 'sitemap.json', text: JSON.stringify(entries) }),
  }
}

function entryOf(route: Route): SiteMapEntry {
  const { pattern, sample, access } = route.path
  return { method: route.method, pattern, sample, access, roles: rolesOf(access, route.method), page: isPage(route) }
}

function rolesOf(access: Access, method: Route['method']): SiteMapEntry['roles'] {
  if (access === 'everyone') return 'everyone'
  if ('scope' in access) return []
  return method === 'GET' ? access.look : access.change
}

function isPage({ path, kind, isAskedByItself }: Route): boolean {
  return kind !== 'for-keys' && isAskedByItself !== true && !/\.\w+(\?|$)/.test(path.sample)
}
