import { type Result, failure, success } from '../../../kernel/result.ts'
import { arriveNow, awaitNext } from './arrive.ts'
import { serveNext } from './begin-service.ts'
import { arrive, codeOf, endWarmUp, finish, patienceEnds, kindOf, observe, placeOf, shift } from './event-code.ts'
import { finishService } from './finish-service.ts'
import { leaveUnseen } from './leave-unseen.ts'
import type { RunProblem } from './run-problem.ts'
import type { RunState } from './run-state.ts'

/** If nobody leaves in so many events, a run that ends when so many have left is taken for one that would never end. */
const eventsWithoutLeaving = 10_000_000

/**
 * Lets a run go to its end. Events at the very end still happen.
 * @returns how many events happened
 * @error why the run would never end
 */
export function goToEnd(run: RunState): Result<number, RunProblem> {
  begin(run)
  let happened = 0
  let some = eventsAtOnce
  let lastLeft = { count: run.left, after: 0 }
  while (some === eventsAtOnce) {
    some = goOn(run)
    happened += some
    if (run.left > lastLeft.count) lastLeft = { count: run.left, after: happened }
    else if (run.end.customers < Infinity && happened - lastLeft.after > eventsWithoutLeaving) run.giveUp({ code: 'nobody-leaves' })
  }
  if (run.problem !== null) return failure(run.problem)
  stopClocks(run)
  return success(happened)
}

/** After so many events a run looks whether anybody still leaves. */
const eventsAtOnce = 1000

/** @returns how many events happened: fewer than `eventsAtOnce` at the end of the run */
function goOn(run: RunState): number {
  const { events, clock, end } = run
  let happened = 0
  while (happened < eventsAtOnce && events.count > 0 && events.nextTime <= end.time && run.left < run.leftAtEnd) {
    clock.now = events.nextTime
    happened += 1
    happen(run, events.nextCode, events.nextCustomer)
    events.settle()
  }
  return happened
}

function begin(run: RunState): void {
  const { events, shiftPlans } = run
  // The warm-up ends before anything else that happens at the same time.
  if (run.countsFrom > 0) events.schedule(run.countsFrom, codeOf(endWarmUp, 0), 0)
  shiftPlans.forEach((plan, place) => plan.nextTime < Infinity && events.schedule(plan.nextTime, codeOf(shift, place), 0))
  run.observations.forEach((observation, place) => events.schedule(observation.nextTime, codeOf(observe, place), 0))
  run.arrivals.forEach((arrivals, place) => awaitNext(run, arrivals, place))
}

function happen(run: RunState, code: number, customer: number): void {
  const place = placeOf(code)
  run.events.take()
  switch (kindOf(code)) {
    case arrive:
      return arriveNow(run, there(run.arrivals[place]), place)
    case finish:
      return finishService(run, run.stationAt(place), customer)
    case patienceEnds:
      return leaveUnseen(run, run.stationAt(place), customer)
    case shift:
      return changeShift(run, place)
    case observe:
      return look(run, place)
    default:
      return forget(run)
  }
}

function changeShift(run: RunState, place: number): void {
  const plan = there(run.shiftPlans[place])
  const { station } = plan
  station.advance()
  station.changeServers(plan.takeNext())
  if (plan.nextTime < Infinity) run.events.schedule(plan.nextTime, codeOf(shift, place), 0)
  serveNext(run, station)
}

function look(run: RunState, place: number): void {
  const observation = there(run.observations[place])
  observation.look(run.now >= run.countsFrom)
  run.events.schedule(observation.nextTime, codeOf(observe, place), 0)
}

/** @throws RangeError where nothing is: an event was scheduled that cannot be */
function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new RangeError('An event was scheduled for what is not in the model.')
  return thing
}

/** The warm-up is over: what was measured so far does not count. */
function forget(run: RunState): void {
  run.leftAtEnd = run.left + run.end.customers
  for (const station of run.stations) station.reset()
  for (const room of run.rooms) room.reset()
}

/** What is measured over time is measured up to the end. */
function stopClocks(run: RunState): void {
  const { end } = run
  if (end.time < Infinity && run.left < run.leftAtEnd) run.clock.now = end.time
  for (const station of run.stations) {
    station.advance()
    station.changeServers(station.servers)
  }
  for (const room of run.rooms) room.advance()
}
