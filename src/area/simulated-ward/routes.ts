import { paths } from '../../platform/http/paths.ts'
import type { RouteThatKeepsNothing } from '../../platform/http/route.ts'
import { everydayWords } from './content/everyday.ts'
import { wardPage } from './pages/ward-page.tsx'
import { exampleWeek } from './rules/example-week.ts'
import { weekText } from './words/week-text.ts'

/** The simulated ward: it runs in the browser, and nothing of it is sent. */
export const simulatedWardRoutes: readonly RouteThatKeepsNothing[] = [
  { path: paths.simulatedWard, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: thePage() }) },
]

let page: string | null = null

/** It is the same for everybody, so it is made once. */
function thePage(): string {
  page ??= wardPage({ situations: Object.values(everydayWords), week: exampleWeekInWords() })
  return page
}

function exampleWeekInWords(): readonly string[] {
  const { record, happenings } = exampleWeek()
  return weekText(record, null, happenings)
}
