import { href, paths } from '../../platform/http/paths.ts'
import type { PlaceLimits } from '../../platform/http/places-at-once.ts'
import { type Answer, type RouteThatKeepsNothing, type SentRequest, formsPerMinute } from '../../platform/http/route.ts'
import { type CostlyWork, costlyWork, workInTurns } from '../../platform/http/work-in-turns.ts'
import { busyPage } from './pages/busy-page.tsx'
import { casesPage } from './pages/cases-page.tsx'
import { lookingBackPage } from './pages/looking-back-page.tsx'
import { openingPage } from './pages/opening-page.tsx'
import { roundPage } from './pages/round-page.tsx'
import { unreadablePage } from './pages/unreadable-page.tsx'
import { type Asked, readAddress } from './rules/address.ts'
import { lookBack } from './rules/looking-back.ts'
import type { Place } from './rules/place.ts'
import { placeBy } from './rules/places.ts'
import { roundView } from './rules/round-view.ts'

/** A page runs a case up to 200 times, some 60 to 400 ms: one at a time, and a class that presses together waits some seconds. */
const pagesAtOnce = { places: 1, waiting: 60, longestWaitMs: 8000 }
const secondsUntilAgain = 5

/**
 * The two place cases: every decision stands in the address, and nothing is kept.
 * @param limits how many pages are worked on at once, and how many may wait for it
 */
export function placeCaseRoutes(limits: PlaceLimits = pagesAtOnce): readonly RouteThatKeepsNothing[] {
  const doWork = costlyWork(limits)
  return [
    { path: paths.placeCases, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: casesPage() }) },
    { path: paths.placeCase, method: 'GET', kind: 'keeps-nothing', perMinute: formsPerMinute, answer: async (request) => answerCase(request, doWork) },
  ]
}

async function answerCase({ parameters, query }: SentRequest, doWork: CostlyWork): Promise<Answer> {
  const place = placeBy(parameters['place'] ?? '')
  if (place === null) return { kind: 'not-found' }
  const asked = readAddress(place, query)
  if (asked.kind === 'opening') return { kind: 'page', html: openingPage(place.id) }
  if (asked.kind === 'unreadable') return { kind: 'page', status: 400, html: unreadablePage(place.id) }
  const again = { seconds: secondsUntilAgain, to: href(paths.placeCase, { place: place.id }, query) }
  return doWork(() => answerVisit(place, asked), (): Answer => ({ kind: 'page', html: busyPage(), refresh: again }))
}

async function answerVisit(place: Place, asked: Exclude<Asked, { readonly kind: 'opening' | 'unreadable' }>): Promise<Answer> {
  const { visit } = asked
  switch (asked.kind) {
    case 'deciding':
      return { kind: 'page', html: roundPage({ place, visit, view: await workInTurns(roundView(place, visit)) }) }
    case 'mending':
      return { kind: 'page', status: 422, html: roundPage({ place, visit, view: await workInTurns(roundView(place, visit)), typed: asked.typed, problems: asked.problems }) }
    case 'looking-back':
      return { kind: 'page', html: lookingBackPage({ place, visit, other: asked.other, seen: await workInTurns(lookBack(place, visit, asked.other)) }) }
  }
}
