import { paths } from '../../platform/http/paths.ts'
import type { Route } from '../../platform/http/route.ts'
import { frontPage } from './pages/front-page.tsx'

/** The front page: the doors of the house. */
export const frontPageRoutes: readonly Route[] = [
  { path: paths.front, method: 'GET', keepsNothing: true, answer: async () => ({ kind: 'page', html: frontPage() }) },
]
