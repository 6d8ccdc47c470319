import { paths } from '../../platform/http/paths.ts'
import { type Answer, type RouteThatKeepsNothing, type SentRequest, formsPerMinute } from '../../platform/http/route.ts'
import { casesPage } from './pages/cases-page.tsx'
import { lookingBackPage } from './pages/looking-back-page.tsx'
import { openingPage } from './pages/opening-page.tsx'
import { roundPage } from './pages/round-page.tsx'
import { unreadablePage } from './pages/unreadable-page.tsx'
import { readAddress } from './rules/address.ts'
import { lookBack } from './rules/looking-back.ts'
import { placeBy } from './rules/places.ts'
import { roundView } from './rules/round-view.ts'

/** The two place cases: every decision stands in the address, and nothing is kept. */
export const placeCaseRoutes: readonly RouteThatKeepsNothing[] = [
  { path: paths.placeCases, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: casesPage() }) },
  { path: paths.placeCase, method: 'GET', kind: 'keeps-nothing', perMinute: formsPerMinute, answer: async (request) => answerCase(request) },
]

function answerCase({ parameters, query }: SentRequest): Answer {
  const place = placeBy(parameters['place'] ?? '')
  if (place === null) return { kind: 'not-found' }
  const asked = readAddress(place, query)
  switch (asked.kind) {
    case 'opening':
      return { kind: 'page', html: openingPage(place.id) }
    case 'deciding':
      return { kind: 'page', html: roundPage({ place, visit: asked.visit, view: roundView(place, asked.visit) }) }
    case 'mending':
      return { kind: 'page', status: 422, html: roundPage({ place, visit: asked.visit, view: roundView(place, asked.visit), typed: asked.typed, problems: asked.problems }) }
    case 'looking-back':
      return { kind: 'page', html: lookingBackPage({ place, visit: asked.visit, other: asked.other, seen: lookBack(place, asked.visit, asked.other) }) }
    case 'unreadable':
      return { kind: 'page', status: 400, html: unreadablePage(place.id) }
  }
}
