import { nobody } from './customers.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/** A server that is free begins with somebody who stands in no line. */
export function beginService(run: RunState, station: StationState, customer: number): void {
  const { customers, now } = run
  station.busy += 1
  const end = now + (customers.work[customer] ?? 0)
  const order = run.events.schedule(end, station.finishing, customer)
  if (station.served !== null) return beginOrGoOn(run, station, customer, order)
  if (station.patience !== null) customers.awaited[customer] = -1
  noteWait(run, station, customer)
  run.tell('begins', station, customer)
}

/** Servers that are free begin with those whose turn it is. */
export function serveNext(run: RunState, station: StationState): void {
  while (station.waiting >= station.least && station.busy < station.servers) {
    if (station.most > 1) beginBatch(run, station)
    else {
      station.waiting -= 1
      beginService(run, station, station.nextLine.takeFirst(run.customers))
    }
  }
}

/** The end of the service is remembered, since another customer may break in on it. */
function beginOrGoOn(run: RunState, station: StationState, customer: number, order: number): void {
  const { customers, now } = run
  const level = run.levelOf(customer)
  customers.awaited[customer] = order
  customers.endsAt[customer] = now + (customers.work[customer] ?? 0)
  station.servedAt(level).append(customers, customer)
  const goesOn = customers.begun[customer] === 1
  customers.begun[customer] = 1
  if (!goesOn) noteWait(run, station, customer)
  run.tell(goesOn ? 'goes on' : 'begins', station, customer)
}

/** The first of a batch stands for it; the others follow by `next`. */
function beginBatch(run: RunState, station: StationState): void {
  const { customers } = run
  const size = Math.min(station.most, station.waiting)
  station.waiting -= size
  const first = station.nextLine.takeFirst(customers)
  let last = first
  beginService(run, station, first)
  for (let place = 1; place < size; place += 1) {
    const member = station.nextLine.takeFirst(customers)
    customers.next[last] = member
    last = member
    if (station.patience !== null) customers.awaited[member] = -1
    noteWait(run, station, member)
    run.tell('begins', station, member)
  }
  customers.next[last] = nobody
}

function noteWait({ customers, countsFrom }: RunState, station: StationState, customer: number): void {
  const { enteredAt } = customers
  if ((enteredAt[customer] ?? 0) >= countsFrom) station.tallyOf(customers.class[customer] ?? 0).noteSince(enteredAt, customer)
}
