import { paths } from '../../platform/http/paths.ts'
import type { RouteThatKeepsNothing } from '../../platform/http/route.ts'
import { quietWardPicture } from '../simulated-ward/index.ts'
import { frontPage } from './pages/front-page.tsx'

/**
 * The front page: the doors of the house.
 * @param hasDemonstration whether the demonstration trust may be entered, as far as is known
 */
export function frontPageRoutes({ hasDemonstration }: { readonly hasDemonstration: () => boolean }): readonly RouteThatKeepsNothing[] {
  return [{ path: paths.front, method: 'GET', kind: 'keeps-nothing', answer: async ({ query }) => ({ kind: 'page', html: frontPage({ hasDemonstration: hasDemonstration(), isRemoved: query['done']?.[0] === 'demonstration-removed', ward: quietWardPicture() }) }) }]
}
