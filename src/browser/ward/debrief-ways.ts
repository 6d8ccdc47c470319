import { effortFor } from '../../area/simulated-ward/rules/effort.ts'
import { debriefWords as words, outcomeNamesInWords, wayOfWeekWords } from '../../area/simulated-ward/words/debrief.ts'
import { againSentences, differenceCell, waysSentences } from '../../area/simulated-ward/words/debrief-sentences.ts'
import { settingWords } from '../../area/simulated-ward/words/names.ts'
import { type ForkDifference, type OutcomeBand, type OutcomeName, type SettingName, type WayName, bandsOf, differencesOf, outcomeNames, wayNames } from '../../engine/ward/index.ts'
import { fill, folded } from './debrief-part.ts'
import { box } from './elements.ts'
import { rangeText } from './fan-picture.ts'
import type { FutureWorkers } from './future-workers.ts'
import type { FutureWeek } from './futures-messages.ts'
import { plainTable } from './plain-table.ts'
import type { RunSeen } from './run-seen.ts'

/** The weeks of the run, spent in each of four ways and as they were. @param again where it is said how one’s own weeks lie among those run again */
export async function showWays(place: HTMLElement, again: HTMLElement, { run, weeks }: RunSeen, workers: FutureWorkers): Promise<void> {
  const replications = effortFor[run.length].runs
  const all = await Promise.all([null, ...wayNames].map(async (way) => ({ way, runs: await workers.way({ run, weeks: weeks.length, setting: run.setting, way, replications }) })))
  const own = all.flatMap(({ way, runs }) => (way === null ? runs : []))
  const ways = all.flatMap(({ way, runs }) => (way === null ? [] : [{ way, differences: differencesOf({ asDecided: own, instead: runs }, 1) }]))
  const each = all.map(({ way, runs }) => [way === null ? words.waysYours : wayOfWeekWords[way], ...cellsOf(bandsOfRuns(runs))])
  const less = ways.map(({ way, differences }) => [wayOfWeekWords[way], ...differenceCells(differences)])
  const [bands, mean] = [bandsOfRuns(own), meanOf(weeks)]
  const lying = outcomeNames.map((outcome) => ({ outcome, own: mean[outcome], low80: bands[outcome].low80[0] ?? NaN, high80: bands[outcome].high80[0] ?? NaN }))
  fill(again, ...againSentences(lying, replications).map((sentence) => box('p', '', sentence)))
  const header = [words.ways, ...outcomeHeader()]
  fill(place, ...waysSentences(ways).map((sentence) => box('p', '', sentence)), folded(words.waysMore, plainTable(header, less, words.waysLess(replications)), plainTable(header, each, words.waysEach(replications)), box('p', '', words.waysCare)))
}

/** Leadership only and balanced, where hours are scarce and where they are not. */
export async function showTightAndSlack(place: HTMLElement, { run, weeks }: RunSeen, workers: FutureWorkers): Promise<void> {
  const replications = effortFor[run.length].runs
  const wards = await Promise.all((['tight', 'slack'] as const satisfies readonly SettingName[]).map(async (setting) => {
    const runsOf = (way: WayName) => workers.way({ run, weeks: weeks.length, setting, way, replications })
    const [balanced, leading] = await Promise.all([runsOf('balanced'), runsOf('leadership-only')])
    return { ward: settingWords[setting].name, balanced, leading, differences: differencesOf({ asDecided: leading, instead: balanced }, 1) }
  }))
  const less = wards.map(({ ward, differences }) => [ward, ...differenceCells(differences)])
  const each = wards.flatMap(({ ward, balanced, leading }) => ([['balanced', balanced], ['leadership-only', leading]] as const).map(([way, runs]) => [`${ward}: ${wayOfWeekWords[way].toLowerCase()}`, ...cellsOf(bandsOfRuns(runs))]))
  const header = [words.wards, ...outcomeHeader()]
  fill(place, plainTable(header, less, words.trustsLess(replications)), plainTable(header, each, words.trustsCaption))
}

function differenceCells(differences: Readonly<Record<OutcomeName, ForkDifference>>): readonly string[] {
  return outcomeNames.map((outcome) => differenceCell(outcome, differences[outcome]))
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
