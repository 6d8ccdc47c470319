import { everydayWords } from './content/everyday.ts'
import type { WithoutScriptModel } from './pages/ward-page.tsx'
import { exampleWeek } from './rules/example-week.ts'
import { weekText } from './words/week-text.ts'

let readable: WithoutScriptModel | null = null

/** What can be read of the ward without a script. It is the same for everybody, so it is made once. */
export function readableWard(): WithoutScriptModel {
  readable ??= { situations: Object.values(everydayWords), week: exampleWeekInWords() }
  return readable
}

function exampleWeekInWords(): readonly string[] {
  const { record, happenings } = exampleWeek()
  return weekText(record, null, happenings)
}
