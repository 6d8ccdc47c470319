import { beginService, serveNext } from './begin-service.ts'
import { nobody } from './customers.ts'
import { codeOf, patienceEnds } from './event-code.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/** Somebody for whom there is room comes to a station: is served at once, breaks in on another, or waits. */
export function comeIn(run: RunState, station: StationState, customer: number): void {
  const { customers, now } = run
  customers.enteredAt[customer] = now
  station.advance()
  station.present += 1
  station.came += 1
  if (station.served !== null) customers.begun[customer] = 0
  if (station.busy < station.servers && station.waiting === 0 && station.least === 1) return beginAlone(run, station, customer)
  if (station.served !== null && breaksIn(run, station, customer)) return
  wait(run, station, customer)
  if (station.least > 1) serveNext(run, station)
}

/** A batch, where there are any, of one. */
function beginAlone(run: RunState, station: StationState, customer: number): void {
  if (station.most > 1) run.customers.next[customer] = nobody
  beginService(run, station, customer)
}

function wait(run: RunState, station: StationState, customer: number): void {
  const { customers, now } = run
  station.waiting += 1
  station.lineFor(customers.class[customer] ?? 0).append(customers, customer)
  run.tell('waits', station, customer)
  if (station.patience === null) return
  customers.awaited[customer] = run.events.schedule(now + (customers.patience[customer] ?? 0), codeOf(patienceEnds, station.number), customer)
}

/**
 * Somebody takes the server of the one who may be interrupted: of the lowest priority, if it is lower than theirs, and of those the one who
 * began last.
 * @returns whether there was such a one
 */
function breaksIn(run: RunState, station: StationState, customer: number): boolean {
  const { customers, now } = run
  if (station.busy > station.servers && !isServerThere(station, run.levelOf(customer))) return false
  const victim = whoMayBeInterrupted(run, station, run.levelOf(customer))
  if (victim === nobody) return false
  const level = run.levelOf(victim)
  station.servedAt(level).remove(customers, victim)
  customers.work[victim] = (customers.endsAt[victim] ?? 0) - now
  customers.awaited[victim] = -1
  station.busy -= 1
  station.waiting += 1
  station.interrupted += 1
  station.lineFor(customers.class[victim] ?? 0).prepend(customers, victim)
  run.tell('is interrupted', station, victim)
  beginService(run, station, customer)
  return true
}

/** While servers finish whose shift is over: is one of those who are there not with a customer of as high a priority? */
function isServerThere(station: StationState, level: number): boolean {
  let lower = 0
  for (let other = level + 1; other < station.lines.length; other += 1) lower += station.servedAt(other).count
  return station.busy - lower < station.servers
}

/** Nobody with whom the server is done at this very time, though that has yet to happen. */
function whoMayBeInterrupted({ customers, now }: RunState, station: StationState, level: number): number {
  for (let lower = station.lines.length - 1; lower > level; lower -= 1) {
    const victim = station.servedAt(lower).lastWith(customers, (one) => (customers.endsAt[one] ?? 0) > now)
    if (victim !== nobody) return victim
  }
  return nobody
}
