import type { Locked } from '../../../engine/simulation/index.ts'
import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { flagProblemWords } from '../../../platform/command-line/flags.ts'
import { jsonProblemWords } from '../../../platform/command-line/json/json-problem-words.ts'
import { notWholeWords } from '../../../platform/command-line/whole-number.ts'
import type { UseProblem } from '../simulate/asked.ts'
import type { TextProblem } from '../simulate/read-model-text.ts'
import type { ReplicationProblem } from '../workers/index.ts'
import { modelProblemWords } from './model-problems.ts'

/** How the command was used otherwise than it can be, in a sentence. */
export function useProblemWords(problem: UseProblem): string {
  switch (problem.code) {
    case 'no-file':
      return 'Name the file of a model, or - for standard input.'
    case 'two-files':
      return 'Name one file. A second model is given by --against.'
    case 'standard-input-twice':
      return 'Only one of the two models can come from standard input.'
    case 'trace-over-model':
      return 'The trace would be written over the model. Name another file.'
    case 'not-whole':
      return notWholeWords(problem.flag, problem.number)
    case 'precision-not-in-range':
      return problem.meant === null ? 'Give --precision a number from 0.001 to below 1, such as 0.05.' : `Write --precision as a share: ${problem.meant}.`
    case 'not-together':
      return `${problem.flags[0]} and ${problem.flags[1]} do not go together. Leave one out.`
    default:
      return flagProblemWords(problem)
  }
}

/** Why a text is no model, in a sentence. */
export function textProblemWords(problem: TextProblem): string {
  return problem.code === 'model' ? modelProblemWords(problem.problem) : jsonProblemWords(problem.problem)
}

/** Behind the problems that are told. @param count of those that are not */
export function moreProblemsWords(count: number): string {
  return `${counted(count, 'problem', 'problems')} more. Mend these first.`
}

/** Why replications came to no end, in a sentence. */
export function replicationProblemWords(problem: ReplicationProblem): string {
  switch (problem.code) {
    case 'too-many-customers':
      return `More than ${formatNumber(problem.most)} customers are in at once. Limit the room, add servers, or shorten the run.`
    case 'nobody-leaves':
      return 'Nobody leaves any more after a service: customers are held for one another, give up first, or are turned away. Give length in place of customers, or more room or servers.'
    case 'out-of-memory':
      return 'A run needed more memory than there is. Give fewer --workers, limit the room, or shorten the run.'
  }
}

/** Two models that are to be compared count time in units of two names. */
export function otherUnitWords(units: readonly [string, string]): string {
  return `One model counts time in ${shownValue(units[0])}, the other in ${shownValue(units[1])}. Give both in one unit.`
}

export const oddPairsWords = 'Antithetic pairs need an even number of replications. Give one by --replications.'

export const oneReplicationWords = 'One replication, or one antithetic pair, cannot tell how sure a figure is. Give more, such as --replications 20.'

/** A mean wait that is not known as well as was asked for. */
export function notSureWords(station: string, replications: number): string {
  return `${shownValue(station)}: the mean wait is not as sure as asked after ${counted(replications, 'replication', 'replications')}. Give more by --replications, or longer runs.`
}

/** Customers held one another for ever. @param all how many replications there were @param unit of time, as the model says */
export function lockedWords({ replications, from }: Locked, all: number, unit: string | undefined): string {
  const time = Number(from.toPrecision(4))
  const shown = formatNumber(time, (String(time).split('.')[1] ?? '').length)
  const when = unit === undefined ? `time ${shown}` : `${shown} ${shownValue(unit)}`
  return `Customers held one another for ever in ${formatNumber(replications)} of ${counted(all, 'replication', 'replications')}, from ${when} on at the earliest. Figures count the standstill after that. Give more room, or another way out.`
}

/** A file of a trace that cannot be written. @param code the host's word for why */
export function traceFileWords(file: string, code: string): string {
  return `${file}: the trace cannot be written there (${code}). Check the folder, its rights and the room on the disk.`
}
