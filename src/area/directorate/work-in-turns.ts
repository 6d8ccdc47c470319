import { setImmediate as nextTurn } from 'node:timers/promises'

/** Works step by step, and between steps lets other requests have their turn: a page that takes a second holds nobody else up for longer than a step. */
export async function workInTurns<Value>(work: Generator<undefined, Value>): Promise<Value> {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await nextTurn()
  }
}
