import type { Ward } from '../run/ward.ts'
import { queueTrace, tellQueue } from '../why/queue-trace.ts'
import { goElsewhere, stopWaiting } from './beds.ts'

/** An hour of waiting for a bed: it adds up; another ward may take somebody; a planned patient may be sent home. */
export function waitForAnHour(ward: Ward): void {
  const { tally, values: { flow } } = ward
  const queue = ward.waiting.length
  tally.waitingHours += queue
  if (ward.memory !== null) tellQueue(ward, ward.memory)
  for (const patient of ward.waiting.slice()) {
    const waited = ward.now - patient.askedAt
    tally.longestWait = Math.max(tally.longestWait, waited)
    const goes = waited >= flow.elsewhereAfter && patient.goingElsewhere.isReachedWith(flow.elsewhere * queue * ward.elsewherePace)
    if (patient.route === 'elective' && waited >= flow.postponedAfter) {
      tally.postponed += 1
      stopWaiting(ward, patient)
      if (ward.memory !== null) ward.tell('postponed', patient.number, -1, {}, queueTrace(ward, ward.memory))
    } else if (goes) {
      goElsewhere(ward, patient)
    }
  }
}
