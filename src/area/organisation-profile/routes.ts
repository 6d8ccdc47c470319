import { paths } from '../../platform/http/paths.ts'
import type { RouteThatKeepsNothing, SignedInRoute } from '../../platform/http/route.ts'
import { shippedFramework } from '../framework/index.ts'
import { validityPage } from './pages/validity-page.tsx'
import type { OrganisationProfileRoutesOptions } from './routes/asking-of.ts'
import { closeRoutes } from './routes/close-answers.ts'
import { seeRoutes } from './routes/see-answers.ts'

export type { OrganisationProfileRoutesOptions }

/** Figures of the organisation and of its parts, for who is signed in. */
export function organisationProfileRoutes(options: OrganisationProfileRoutesOptions): readonly SignedInRoute[] {
  return [...seeRoutes(options), ...closeRoutes(options)]
}

/** What is known of the questions, for everyone. */
export const validityRoutes: readonly RouteThatKeepsNothing[] = [{ path: paths.validity, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: validityPage(shippedFramework()) }) }]
