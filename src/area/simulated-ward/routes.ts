import { paths } from '../../platform/http/paths.ts'
import type { RouteThatKeepsNothing } from '../../platform/http/route.ts'
import { wardPage } from './pages/ward-page.tsx'
import { readableWard } from './readable-ward.ts'

/** The simulated ward: it runs in the browser, and nothing of it is sent. */
export const simulatedWardRoutes: readonly RouteThatKeepsNothing[] = [
  { path: paths.simulatedWard, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: thePage() }) },
]

let page: string | null = null

/** It is the same for everybody, so it is made once. */
function thePage(): string {
  page ??= wardPage(readableWard())
  return page
}
