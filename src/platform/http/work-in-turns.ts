import { setImmediate as nextTurn } from 'node:timers/promises'
import { type PlaceLimits, placesAtOnce } from './places-at-once.ts'

/** Works step by step, and between steps lets other requests have their turn: a page that takes a second holds nobody else up for longer than a step. */
export async function workInTurns<Value>(work: Generator<undefined, Value>): Promise<Value> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await nextTurn()
  }
}

/** Between any two who waited, every other request has its turn: a new connection takes a turn to be seen, one more to be read, and only so many are seen in one. */
const turnsBetween = 32

/** Does some work when there is a place for it, or says what is answered where there is none. */
export type CostlyWork = <Value>(work: () => Value | Promise<Value>, busy: () => Value) => Promise<Value>

/**
 * Work that takes this process long enough to be felt: whoever asks for a heap of it at once waits, and nobody else does.
 * @param limits how much of it is done at once, and how many may wait for it
 */
export function costlyWork(limits: PlaceLimits): CostlyWork {
  const enter = placesAtOnce(limits)
  return async (work, busy) => {
    const leave = await enter()
    if (leave === null) return busy()
    try {
      for (let turn = 0; turn < turnsBetween; turn += 1) await nextTurn()
      return await work()
    } finally {
      leave()
    }
  }
}
