import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { startOfRun } from '../../area/simulated-ward/rules/start-of-run.ts'
import { usualPolicy } from '../../area/simulated-ward/rules/usual-policy.ts'
import { type WeekRecord, answerOf, futuresOf, hoursOfWeek, policyOf, replicationSeed, runStudy, runWard, ways } from '../../engine/ward/index.ts'
import type { AskedOfFutures, FutureWeek, FuturesQuestion, ToldOfFutures, WayQuestion } from './futures-messages.ts'

/** Answers what the debrief asks: other futures of a run, or its weeks spent in another way. */
export function answerOfFutures(asked: AskedOfFutures): ToldOfFutures {
  return asked.kind === 'futures' ? futuresFor(asked.question) : { kind: 'way', runs: runsOfWay(asked.question).map(outcomesIn) }
}

function futuresFor({ run, weeks, place, instead, from, count }: FuturesQuestion): ToldOfFutures {
  const usual = usualPolicy(run.plan)
  const fork = { start: { ...startOfRun(run), weeks }, decisions: run.decisions, place, instead, answerElse: ({ situation }: { readonly situation: Parameters<typeof answerOf>[1] }) => answerOf(usual, situation) }
  const futures = futuresOf(fork, from, count)
  return { kind: 'futures', futures: { asDecided: futures.asDecided.map(outcomesIn), instead: futures.instead.map(outcomesIn) } }
}

function runsOfWay({ run, weeks, setting, way, replications }: WayQuestion): readonly (readonly WeekRecord[])[] {
  const start = startOfRun({ ...run, setting })
  if (way !== null) return runStudy({ setting: start.setting, policy: policyOf(ways[way]), deck: start.deck ?? [], weeks, replications, seed: run.seed })
  return Array.from({ length: replications }, (_, replication) => asInRun(run, weeks, replicationSeed(run.seed, replication)))
}

/** The plans of the run week by week; its answers where a situation comes up again, and the usual ones elsewhere. */
function asInRun(run: ChosenRun, weeks: number, seed: number): readonly WeekRecord[] {
  const usual = usualPolicy(run.plan)
  const plans = run.decisions.filter((decision) => decision.kind === 'plan')
  const answers = new Map(run.decisions.filter((decision) => decision.kind === 'answer').map(({ situation, answer }) => [situation, answer]))
  return runWard({
    ...startOfRun(run), weeks, seed,
    planOf: (week) => plans.findLast(({ hour }) => hour <= week * hoursOfWeek)?.plan ?? run.plan,
    answerOf: ({ situation }) => answers.get(situation.id) ?? answerOf(usual, situation),
  })
}

function outcomesIn(weeks: readonly WeekRecord[]): readonly FutureWeek[] {
  return weeks.map(({ outcomes }) => ({ outcomes }))
}
