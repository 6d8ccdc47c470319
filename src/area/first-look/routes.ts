import { paths } from '../../platform/http/paths.ts'
import { type Answer, type RouteThatKeepsNothing, type SentRequest, formsPerMinute } from '../../platform/http/route.ts'
import { firstLookPage } from './pages/first-look-page.tsx'
import { thoughtsPage } from './pages/thoughts-page.tsx'
import { readFirstLook, thoughtsOn } from './rules.ts'

/** The twelve statements and what they leave to think about. Nothing is kept. */
export const firstLookRoutes: readonly RouteThatKeepsNothing[] = [
  { path: paths.firstLook, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: firstLookPage({ standing: null, replies: {} }, false) }) },
  { path: paths.firstLook, method: 'POST', kind: 'keeps-nothing', perMinute: formsPerMinute, answer: async (request) => answerThoughts(request) },
]

function answerThoughts({ form }: SentRequest): Answer {
  const look = readFirstLook(form)
  if (form['change'] !== undefined) return { kind: 'page', html: firstLookPage(look, false) }
  const thoughts = thoughtsOn(look)
  return thoughts.kind === 'nothing-said' ? { kind: 'page', status: 422, html: firstLookPage(look, true) } : { kind: 'page', html: thoughtsPage(look, thoughts) }
}
