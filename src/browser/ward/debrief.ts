import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { fiveSentences } from '../../area/simulated-ward/words/debrief-outcomes.ts'
import { debriefWords as words, outcomeNamesInWords } from '../../area/simulated-ward/words/debrief.ts'
import type { Happening, OutcomeName, WeekRecord } from '../../engine/ward/index.ts'
import { showTurningPoints } from './debrief-points.ts'
import { questionsPart } from './debrief-questions.ts'
import { showTightAndSlack, showWays } from './debrief-ways.ts'
import { hoursPart, stylesPart } from './debrief-work.ts'
import { box, drawn } from './elements.ts'
import { FutureWorkers } from './future-workers.ts'

/** What became of a run. */
interface ToldOfRun {
  readonly weeks: readonly WeekRecord[]
  readonly happenings: readonly Happening[]
}

/**
 * Shows what became of a run, and what might have. What needs futures comes when they have been run.
 * @param root in which it is shown
 * @param workers address of the script of the workers that run futures, and how many of them, 1 or more
 */
export function showDebrief(root: HTMLElement, run: ChosenRun, { weeks, happenings }: ToldOfRun, workers: { readonly address: string; readonly count: number }): void {
  const [points, ways, wards] = [waiting(words.looking), waiting(words.waysLooking), waiting(words.waysLooking)]
  const status = box('p', 'nhsuk-u-visually-hidden')
  status.setAttribute('role', 'status')
  root.replaceChildren(
    box('p', 'nhsuk-lede-text', words.lead),
    part(words.outcomes, box('p', '', words.outcomesLead), ...(weeks.length === 0 ? [] : [outcomesList(weeks)])),
    part(words.points, box('p', '', words.pointsLead), points),
    part(words.hours, ...(weeks.length === 0 ? [] : hoursPart(weeks, happenings))),
    part(words.styles, ...stylesPart(happenings)),
    part(words.ways, box('p', '', words.waysLead), ways),
    part(words.trusts, ...words.trustsWords.map((paragraph) => box('p', '', paragraph)), wards),
    part(words.questions, ...questionsPart()),
    status)
  const pool = new FutureWorkers(workers, () => {
    for (const place of root.querySelectorAll('[data-waiting]')) place.replaceChildren(box('p', '', words.failed))
  })
  void lookFurther(pool, [() => showTurningPoints(points, run, happenings, pool), () => showWays(ways, run, pool), () => showTightAndSlack(wards, run, pool)]).then(() => (status.textContent = words.found))
}

/** One after the other, so that the turning points come first. */
async function lookFurther(pool: FutureWorkers, parts: readonly (() => Promise<void>)[]): Promise<void> {
  for (const show of parts) await show()
  pool.end()
}

function waiting(sentence: string): HTMLElement {
  const place = box('div', '', box('p', 'nhsuk-hint', sentence))
  place.dataset['waiting'] = ''
  return place
}

function part(heading: string, ...inside: readonly HTMLElement[]): HTMLElement {
  return box('section', 'ek-debrief__part', box('h2', 'nhsuk-heading-l', heading), ...inside)
}

function outcomesList(weeks: readonly WeekRecord[]): HTMLElement {
  return box('ul', 'ek-debrief__outcomes', ...fiveSentences(weeks).map(({ outcome, sentence }) => box('li', '', smallLine(outcome, weeks), box('div', '', box('strong', '', outcomeNamesInWords[outcome].name), box('p', '', sentence)))))
}

/** An outcome week by week; what it says stands beside it. */
function smallLine(outcome: OutcomeName, weeks: readonly WeekRecord[]): SVGElement {
  const values = weeks.map(({ outcomes }) => outcomes[outcome])
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const points = values.map((value, week) => `${(4 + (112 * week) / Math.max(1, values.length - 1)).toFixed(1)},${(36 - (32 * (value - low)) / Math.max(high - low, 1e-9)).toFixed(1)}`)
  const svg = drawn('svg', { 'viewBox': '0 0 120 40', 'class': 'ek-debrief__small', 'aria-hidden': 'true', 'focusable': 'false' })
  svg.append(drawn('polyline', { class: 'ek-debrief__middle', points: points.join(' ') }))
  return svg
}
