import { effortFor } from '../../area/simulated-ward/rules/effort.ts'
import { debriefWords as words, outcomeNamesInWords, wayOfWeekWords } from '../../area/simulated-ward/words/debrief.ts'
import { waysSentence } from '../../area/simulated-ward/words/debrief-sentences.ts'
import { settingWords } from '../../area/simulated-ward/words/names.ts'
import { type OutcomeBand, type OutcomeName, type SettingName, type WayName, bandsOf, outcomeNames, wayNames } from '../../engine/ward/index.ts'
import { fill, folded } from './debrief-part.ts'
import { box } from './elements.ts'
import { rangeText } from './fan-picture.ts'
import type { FutureWorkers } from './future-workers.ts'
import type { FutureWeek } from './futures-messages.ts'
import { plainTable } from './plain-table.ts'
import type { RunSeen } from './run-seen.ts'

/** The weeks of the run, spent in each of four ways and as they were. */
export async function showWays(place: HTMLElement, { run, weeks }: RunSeen, workers: FutureWorkers): Promise<void> {
  const replications = effortFor[run.length].runs
  const all = await Promise.all([null, ...wayNames].map(async (way) => ({ way, bands: bandsOfRuns(await workers.way({ run, weeks: weeks.length, setting: run.setting, way, replications })) })))
  const rows = all.map(({ way, bands }) => [way === null ? words.waysYours : wayOfWeekWords[way], ...cellsOf(bands)])
  const table = plainTable([words.ways, ...outcomeHeader()], rows, `${words.ways}: ${replications} runs of each`)
  fill(place, box('p', '', waysSentence(all.map(({ bands }) => bands))), folded(words.waysMore, table, box('p', '', words.waysCare)))
}

/** Leadership only and balanced, where hours are scarce and where they are not. */
export async function showTightAndSlack(place: HTMLElement, { run, weeks }: RunSeen, workers: FutureWorkers): Promise<void> {
  const replications = effortFor[run.length].runs
  const asked: readonly (readonly [SettingName, WayName])[] = [['tight', 'balanced'], ['tight', 'leadership-only'], ['slack', 'balanced'], ['slack', 'leadership-only']]
  const rows = await Promise.all(asked.map(async ([setting, way]) => [`${settingWords[setting].name}: ${wayOfWeekWords[way].toLowerCase()}`, ...cellsOf(bandsOfRuns(await workers.way({ run, weeks: weeks.length, setting, way, replications })))]))
  fill(place, plainTable([words.ways, ...outcomeHeader()], rows, words.trustsCaption))
}

function outcomeHeader(): readonly string[] {
  return outcomeNames.map((outcome) => `${outcomeNamesInWords[outcome].name}: ${outcomeNamesInWords[outcome].unit}`)
}

type Bands = Readonly<Record<OutcomeName, OutcomeBand>>

/** Of the means over all weeks of each run. */
function bandsOfRuns(runs: readonly (readonly FutureWeek[])[]): Bands {
  return bandsOf(runs.map((run) => [{ outcomes: meanOf(run) }]))
}

function cellsOf(bands: Bands): readonly string[] {
  return outcomeNames.map((outcome) => rangeText(bands[outcome].median[0], bands[outcome].low80[0], bands[outcome].high80[0], outcomeNamesInWords[outcome].decimals))
}

/** Means over the weeks of a run. */
function meanOf(run: readonly FutureWeek[]): Readonly<Record<OutcomeName, number>> {
  return Object.fromEntries(outcomeNames.map((outcome) => [outcome, run.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0) / run.length])) as Record<OutcomeName, number> // each outcome is there
}
