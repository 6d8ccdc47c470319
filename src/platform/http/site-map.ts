import type { Access } from '../identity/index.ts'
import type { Path } from './path.ts'
import type { Route } from './route.ts'

/** One line of the site map. */
interface SiteMapEntry {
  readonly method: Route['method']
  readonly pattern: string
  readonly sample: string
  readonly access: Access
  /** False for downloads. */
  readonly page: boolean
}

const siteMapPath: Path = { pattern: '/sitemap.json', sample: '/sitemap.json', access: 'everyone', personal: false }

/** The route that lists every other, with a sample address and who may open it; for test builds only. */
export function siteMapOf(routes: readonly Route[]): Route {
  const entries = routes.map(
    ({ method, path }): SiteMapEntry => ({ method, pattern: path.pattern, sample: path.sample, access: path.access, page: !/\.\w+(\?|$)/.test(path.sample) }),
  )
  return {
    path: siteMapPath,
    method: 'GET',
    answer: async () => ({ kind: 'file', contentType: 'application/json; charset=utf-8', fileName: 'sitemap.json', text: JSON.stringify(entries) }),
  }
}
