import { paths } from '../../platform/http/paths.ts'
import type { Route } from '../../platform/http/route.ts'
import { aboutPage } from './pages/about-page.tsx'
import { intendedUsePage } from './pages/intended-use-page.tsx'

/** What Evenkeel is for, what it keeps, how accessible it is. */
export const aboutRoutes: readonly Route[] = [
  { path: paths.about, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: aboutPage() }) },
  { path: paths.intendedUse, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: intendedUsePage() }) },
]
