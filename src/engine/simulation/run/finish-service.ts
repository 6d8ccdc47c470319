import { comeIn } from './come-in.ts'
import { nobody } from './customers.ts'
import { leaveRoom } from './leave-room.ts'
import { leaveServer } from './leave-server.ts'
import type { Room } from './room.ts'
import { outside } from './route.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'
import { mayTurnBack } from './turn-back.ts'

/**
 * A service ends. The event at hand is void if it is not awaited any more: the service was interrupted.
 */
export function finishService(run: RunState, station: StationState, customer: number): void {
  const { customers } = run
  if (station.served !== null) {
    if (customers.awaited[customer] !== run.events.nextOrder) return
    station.servedAt(run.levelOf(customer)).remove(customers, customer)
  }
  if (station.most > 1) finishBatch(run, station, customer)
  else goOn(run, station, customer)
}

/** The server stays with the batch until the last of it has gone on: each of the others goes as if from a server more. */
function finishBatch(run: RunState, station: StationState, first: number): void {
  // Before servers are counted that were not there.
  station.advance()
  let member = first
  while (member !== nobody) {
    const behind = run.customers.next[member] ?? nobody
    if (behind !== nobody) station.busy += 1
    goOn(run, station, member)
    member = behind
  }
}

/** Who has been served goes where chance says. */
function goOn(run: RunState, station: StationState, customer: number): void {
  const { customers } = run
  station.ended += 1
  run.tell('ends', station, customer)
  const route = station.routeOf(customers.class[customer] ?? 0)
  const way = route.ways === 1 ? 0 : route.wayFor(run.uniform(station.routeSource))
  const place = route.stationOf(way)
  if (place === outside) {
    run.noteDeparture(customer)
    return leave(run, station, customer)
  }
  customers.class[customer] = route.classOf(way)
  goTo(run, station, run.stationAt(place), customer)
}

function goTo(run: RunState, station: StationState, to: StationState, customer: number): void {
  const { customers } = run
  to.drawAtDoor(customers, customer)
  if (to.balking !== null && mayTurnBack(run, to, to.balking, customer)) return leave(run, station, customer)
  const { room } = to
  if (room === null || room === station.room) leaveServer(run, station)
  else {
    room.advance()
    if (room.isFull) return room.holds ? hold(run, station, to, room, customer) : turnAway(run, station, room, customer)
    room.inside += 1
    room.noteLetIn(0)
    leaveServer(run, station)
  }
  if (station.room !== null && station.room !== room) leaveRoom(run, station.room)
  comeIn(run, to, customer)
}

/** There is no room where the customer is to go: they keep the server. */
function hold(run: RunState, station: StationState, to: StationState, room: Room, customer: number): void {
  const { customers } = run
  customers.heldAt[customer] = station.number
  customers.heldFor[customer] = to.number
  customers.endsAt[customer] = run.now
  room.held.append(customers, customer)
  run.tell('is held', station, customer)
}

function turnAway(run: RunState, station: StationState, room: Room, customer: number): void {
  room.lostOnTheWay += 1
  run.tell('is turned away', station, customer)
  leave(run, station, customer)
}

function leave(run: RunState, station: StationState, customer: number): void {
  leaveServer(run, station)
  if (station.room !== null) leaveRoom(run, station.room)
  run.tell('leaves', station, customer)
  run.customers.release(customer)
}
