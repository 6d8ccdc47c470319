import type { ArrivalState } from './arrival-state.ts'
import { chosen } from './choice.ts'
import { comeIn } from './come-in.ts'
import { arrive, codeOf } from './event-code.ts'
import type { RunState } from './run-state.ts'
import { mayTurnBack } from './turn-back.ts'

/** The next of a stream of arrivals, or the next group, is awaited, if any comes. */
export function awaitNext(run: RunState, arrivals: ArrivalState, place: number): void {
  const time = arrivals.gaps.next(Math.max(run.now, arrivals.from))
  if (time < arrivals.until) run.events.schedule(time, codeOf(arrive, place), 0)
}

/** A customer comes from outside, or a group of them. */
export function arriveNow(run: RunState, arrivals: ArrivalState, place: number): void {
  awaitNext(run, arrivals, place)
  const size = arrivals.size === null ? 1 : arrivals.size.draw()
  for (let member = 0; member < size; member += 1) comeFromOutside(run, arrivals)
}

function comeFromOutside(run: RunState, arrivals: ArrivalState): void {
  const { customers } = run
  const customer = customers.admit(run.now)
  const { classesUpTo } = arrivals
  customers.class[customer] = classesUpTo === null ? arrivals.onlyClass : chosen(classesUpTo, run.uniform(arrivals.classSource))
  const station = run.stationAt(arrivals.to)
  run.tell('arrives', station, customer)
  station.drawAtDoor(customers, customer)
  if (station.balking !== null && mayTurnBack(run, station, station.balking, customer)) return customers.release(customer)
  const { room } = station
  if (room !== null) {
    room.advance()
    if (room.isFull) {
      room.turnedAway += 1
      run.tell('is turned away', station, customer)
      return customers.release(customer)
    }
    room.inside += 1
    room.admitted += 1
  }
  comeIn(run, station, customer)
}
