import { type ChosenRun } from '../src/area/simulated-ward/rules/run-text.ts'
import { startOfRun } from '../src/area/simulated-ward/rules/start-of-run.ts'
import { type Answer, type Happening, LiveWard, type Occurrence, type WeekPlan, type WeekRecord, hoursOfWeek, lengths, orders, processNames, wayNames, ways } from '../src/engine/ward/index.ts'
import { styles } from '../src/kernel/vocabulary.ts'

/** A run with everything that was decided in it, and what came of it. */
export interface DecidedRun {
  readonly run: ChosenRun
  readonly weeks: readonly WeekRecord[]
  readonly happenings: readonly Happening[]
}

/** A run in which every kind of decision is made: another plan each week, with orders that come and go, and an answer of each style in turn; every fifth situation is left. */
export function runOfDecisions(length: ChosenRun['length'], seed: number): DecidedRun {
  const chosen = { setting: 'tight', length, pack: 'everyday', seed, plan: planOfWeek(0) } as const
  const happenings: Happening[] = []
  const live = new LiveWard(startOfRun({ ...chosen, decisions: [] }), (happening) => void happenings.push(happening))
  while (!live.isOver) {
    if (live.due !== null) live.answer(answerTo(live.due))
    if (live.hour > 0 && live.hour % hoursOfWeek === 0) live.plan(planOfWeek(live.hour / hoursOfWeek))
    live.passAnHour()
  }
  return { run: { ...chosen, decisions: live.decisions }, weeks: live.weeks, happenings }
}

/** Hours of a whole run. */
export function endOf({ length }: ChosenRun): number {
  return lengths[length].weeks * hoursOfWeek
}

function planOfWeek(week: number): WeekPlan {
  const way = wayNames[week % wayNames.length] ?? 'balanced'
  return { hours: { ...ways[way], coach: ways[way].coach + 0.1 * week }, orders: orders.filter((_, order) => (week + order) % 4 === 0), improve: processNames[week % (processNames.length + 1)] ?? 'weakest' }
}

function answerTo({ number, situation: { acts } }: Occurrence): Answer | null {
  const [style, offered] = [styles[number % styles.length], acts[number % acts.length]]
  return number % 5 === 4 || style === undefined || offered === undefined ? null : { style, act: offered.act }
}
