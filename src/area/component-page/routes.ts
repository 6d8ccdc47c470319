import { componentPage } from '../../platform/design/index.ts'
import { paths } from '../../platform/http/paths.ts'
import type { Route } from '../../platform/http/route.ts'
import { siteFrame } from '../../platform/http/site-page.ts'

/** Every piece of the design with its states, for those who build and test pages. */
export const componentRoutes: readonly Route[] = [
  { path: paths.components, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: componentPage(siteFrame()) }) },
]
