import { formatNumber } from './kernel/number-text.ts'
import { type Result, allOf, failure, success } from './kernel/result.ts'
import type { Command } from './platform/command-line/command.ts'
import { printResult } from './platform/command-line/print-result.ts'
import { notWholeWords, wholeNumberIn } from './platform/command-line/whole-number.ts'

export const benchUse = 'bench spc SERIES POINTS, bench sim mm1|mmc|ed N SEED, bench ward YEARS SEED, or bench reliability RATINGS.csv'

/** All points are in memory at once. */
const mostPoints = 100_000_000

/**
 * Loads its part of the house, and does its work once, on numbers that only its arguments decide.
 * @error a sentence for each number that is none; none where the words are others
 */
type Task = (words: readonly string[]) => Promise<Result<object, readonly string[]>>

const tasks: Readonly<Record<string, Task>> = {
  spc: async ([series = '', points = '', ...rest]) => {
    const read = allOf<{ series: number; points: number }, string>({ series: numberIn('SERIES', series, 1), points: numberIn('POINTS', points, 1) })
    if (!read.ok || rest.length > 0) return asRefused(read)
    const { series: many, points: long } = read.value
    return many * long > mostPoints ? failure([`Give at most ${formatNumber(mostPoints)} points in all: SERIES times POINTS.`]) : success((await import('./bench-spc.ts')).benchSpc(many, long))
  },
  sim: async ([name = '', n = '', seed = '', ...rest]) => {
    const read = allOf<{ n: number; seed: number }, string>({ n: numberIn('N', n, 1), seed: numberIn('SEED', seed, 0) })
    const measured = read.ok && rest.length === 0 ? (await import('./bench-sim.ts')).benchSim(name, read.value.n, read.value.seed) : null
    return measured === null ? asRefused(read) : success(measured)
  },
  ward: async ([years = '', seed = '', ...rest]) => {
    const read = allOf<{ years: number; seed: number }, string>({ years: numberIn('YEARS', years, 1), seed: numberIn('SEED', seed, 0) })
    return read.ok && rest.length === 0 ? success((await import('./bench-ward.ts')).benchWard(read.value.years, read.value.seed)) : asRefused(read)
  },
  reliability: async ([file = '', ...rest]) => {
    const measured = file === '' || rest.length > 0 ? null : (await import('./bench-reliability.ts')).benchReliability(file)
    return measured === null ? failure(file === '' || rest.length > 0 ? [] : [`${file} is not sound. Ask: evenkeel reliability ${file}`]) : success(measured)
  },
}

/** `evenkeel bench TASK ...`: how fast an engine is, as one line of JSON. */
export const benchCommand: Command = async (args, io) => {
  const [name = '', ...words] = args
  const measured = (await (Object.hasOwn(tasks, name) ? tasks[name]?.(words) : undefined)) ?? failure([])
  if (measured.ok) return printResult(io, JSON.stringify(measured.value), 0)
  for (const sentence of [...measured.error, `Use: evenkeel ${benchUse}`]) io.stderr.write(`${sentence}\n`)
  return 2
}

function asRefused(read: Result<unknown, readonly string[]>): Result<never, readonly string[]> {
  return read.ok ? failure([]) : read
}

/** A number that is not there is told by how the command is used. */
function numberIn(called: string, text: string, least: number): Result<number, readonly string[]> {
  const read = wholeNumberIn(text, least)
  return read.ok ? read : failure(text === '' ? [] : [notWholeWords(called, read.error)])
}
