import { benchSpc } from './bench-spc.ts'
import type { Command } from './platform/command-line/command.ts'

export const benchUse = 'bench spc SERIES POINTS'

/** Tasks that can be measured. Each does its work once, on numbers that only its arguments decide. */
const tasks: Readonly<Record<string, (numbers: readonly number[]) => object | null>> = {
  spc: ([series, points, ...rest]) => (series === undefined || points === undefined || rest.length > 0 ? null : benchSpc(series, points)),
}

/** `evenkeel bench TASK NUMBERS`: how fast an engine is, as one line of JSON. */
export const benchCommand: Command = (args, io) => {
  const [name = '', ...rest] = args
  const numbers = rest.map(Number)
  const areCounts = numbers.every((number) => Number.isInteger(number) && number > 0)
  const measured = areCounts && Object.hasOwn(tasks, name) ? (tasks[name]?.(numbers) ?? null) : null
  if (measured === null) {
    io.stderr.write(`Use: evenkeel ${benchUse}, with whole numbers above 0\n`)
    return Promise.resolve(2)
  }
  io.stdout.write(`${JSON.stringify(measured)}\n`)
  return Promise.resolve(0)
}
