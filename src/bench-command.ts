import { benchSim } from './bench-sim.ts'
import { benchSpc } from './bench-spc.ts'
import type { Command } from './platform/command-line/command.ts'
import { printResult } from './platform/command-line/print-result.ts'
import { wholeNumberIn } from './platform/command-line/whole-number.ts'

export const benchUse = 'bench spc SERIES POINTS, or bench sim mm1|mmc|ed N SEED'

/** Does its work once, on numbers that only its arguments decide. @returns null when it cannot be asked like that */
type Task = (words: readonly string[]) => object | null

const tasks: Readonly<Record<string, Task>> = {
  spc: (words) => {
    const [series = null, points = null] = words.map(countOf)
    return words.length === 2 && series !== null && points !== null ? benchSpc(series, points) : null
  },
  sim: ([name = '', ...words]) => {
    const [n, seed] = [countOf(words[0] ?? ''), numberFrom(words[1] ?? '', 0)]
    return words.length === 2 && n !== null && seed !== null ? benchSim(name, n, seed) : null
  },
}

/** `evenkeel bench TASK ...`: how fast an engine is, as one line of JSON. */
export const benchCommand: Command = (args, io) => {
  const [name = '', ...words] = args
  const measured = Object.hasOwn(tasks, name) ? (tasks[name]?.(words) ?? null) : null
  if (measured === null) {
    io.stderr.write(`Use: evenkeel ${benchUse}, with whole numbers above 0; a seed may be 0\n`)
    return Promise.resolve(2)
  }
  return printResult(io, JSON.stringify(measured), 0)
}

function countOf(word: string): number | null {
  return numberFrom(word, 1)
}

function numberFrom(word: string, least: number): number | null {
  const read = wholeNumberIn(word, least)
  return read.ok ? read.value : null
}
