import { effortFor, runsOf } from '../../area/simulated-ward/rules/effort.ts'
import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { candidatesOf } from '../../area/simulated-ward/rules/turning-points.ts'
import { spanOf } from '../../area/simulated-ward/view/outcome-chart.ts'
import { fiveSentences } from '../../area/simulated-ward/words/debrief-outcomes.ts'
import { weeksSeenText } from '../../area/simulated-ward/words/debrief-sentences.ts'
import { debriefWords as words, outcomeNamesInWords } from '../../area/simulated-ward/words/debrief.ts'
import { type OutcomeName, type WeekRecord, lengths } from '../../engine/ward/index.ts'
import { contentsOf, fill, folded, part, waiting } from './debrief-part.ts'
import { opinionPart } from './debrief-opinion.ts'
import { mostPoints, showTurningPoints } from './debrief-points.ts'
import { questionsPart } from './debrief-questions.ts'
import { type RunSeen, type ToldOfRun, seenOf } from './run-seen.ts'
import { showTightAndSlack, showWays } from './debrief-ways.ts'
import { hoursPart, stylesPart } from './debrief-work.ts'
import { box, drawn } from './elements.ts'
import { FutureWorkers } from './future-workers.ts'
import { FuturesProgress } from './futures-progress.ts'

/**
 * Shows what became of a run, and what might have. What needs futures comes when they have been run. Of a run that was stopped, the weeks are looked at that are over.
 * @param root in which it is shown
 * @param told weeks that are over, and all that happened
 * @param workers address of the script of the workers that run futures, and how many of them, 1 or more
 */
export function showDebrief(root: HTMLElement, run: ChosenRun, told: ToldOfRun, workers: { readonly address: string; readonly count: number }): void {
  const seen = seenOf(run, told)
  const places = { again: waiting(words.waysLooking), points: waiting(words.looking), ways: waiting(words.waysLooking), wards: waiting(words.waysLooking) }
  const progress = new FuturesProgress(runsToDo(seen), () => end(words.futuresStopped))
  const pool = new FutureWorkers(workers, { failed: () => end(words.failed), ran: (runs) => progress.ran(runs) })
  const end = (sentence: string) => {
    pool.end()
    progress.end(sentence)
    for (const place of Object.values(places)) if (place.dataset['waiting'] !== undefined) fill(place, box('p', '', sentence))
  }
  const parts = partsOf(seen, places)
  root.replaceChildren(...leadOf(seen), contentsOf(parts), progress.element, ...parts)
  void lookFurther(seen, places, pool).then(() => end(words.found))
}

interface Places {
  readonly again: HTMLElement
  readonly points: HTMLElement
  readonly ways: HTMLElement
  readonly wards: HTMLElement
}

function runsToDo({ run }: RunSeen): number {
  const effort = effortFor[run.length]
  return runsOf(effort, candidatesOf(run, effort.decisions).length, mostPoints)
}

/** One after the other, so that the turning points come first. */
async function lookFurther(seen: RunSeen, { again, points, ways, wards }: Places, pool: FutureWorkers): Promise<void> {
  await showTurningPoints(points, seen, pool)
  await showWays(ways, again, seen, pool)
  await showTightAndSlack(wards, seen, pool)
}

function leadOf({ run, weeks }: RunSeen): readonly HTMLElement[] {
  const seen = weeksSeenText(weeks.length, lengths[run.length].weeks)
  return [box('p', 'nhsuk-lede-text', words.lead), ...(seen === null ? [] : [box('p', '', seen)])]
}

function partsOf(seen: RunSeen, { again, points, ways, wards }: Places): readonly HTMLElement[] {
  const { weeks, happenings } = seen
  return [
    part('outcomes', words.outcomes, box('p', '', words.outcomesLead), ...(weeks.length === 0 ? [] : [outcomesList(weeks), again])),
    part('points', words.points, box('p', '', words.pointsLead), points),
    part('hours', words.hours, ...(weeks.length === 0 ? [] : hoursPart(weeks, happenings))),
    part('styles', words.styles, ...stylesPart(happenings)),
    part('ways', words.ways, box('p', '', words.waysLead), ways),
    part('trusts', words.trusts, box('p', '', words.trustsLead), folded(words.trustsMore, ...words.trustsWords.map((paragraph) => box('p', '', paragraph)), wards)),
    part('questions', words.questions, ...questionsPart(seen)),
    ...opinionPart(),
  ]
}

function outcomesList(weeks: readonly WeekRecord[]): HTMLElement {
  return box('ul', 'ek-debrief__outcomes', ...fiveSentences(weeks).map(({ outcome, sentence }) => box('li', '', smallLine(outcome, weeks), box('div', '', box('strong', '', outcomeNamesInWords[outcome].name), box('p', '', sentence)))))
}

/** An outcome week by week; what it says stands beside it. */
function smallLine(outcome: OutcomeName, weeks: readonly WeekRecord[]): SVGElement {
  const values = weeks.map(({ outcomes }) => outcomes[outcome])
  const { lower, upper } = spanOf(outcome, weeks)
  const [low, high] = [Math.min(lower, ...values), Math.max(upper, ...values)]
  const points = values.map((value, week) => `${(4 + (112 * week) / Math.max(1, values.length - 1)).toFixed(1)},${(36 - (32 * (value - low)) / (high - low)).toFixed(1)}`)
  const svg = drawn('svg', { 'viewBox': '0 0 120 40', 'class': 'ek-debrief__small', 'aria-hidden': 'true', 'focusable': 'false' })
  svg.append(drawn('polyline', { class: 'ek-debrief__middle', points: points.join(' ') }))
  return svg
}
