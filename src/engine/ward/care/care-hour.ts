import { power } from '../../../kernel/portable-power.ts'
import type { Values } from '../parameters/index.ts'
import type { Ward } from '../run/ward.ts'
import { careKinds, duePart, nursesOnly } from './care-kinds.ts'
import { shareUnderStress } from './overload.ts'
import { needOfSome, reworkOf } from './rework.ts'

/** The pressure of late follows work over hands by so much each hour: half a day. */
const pressureFollows = 1 / 12
/** Not nobody at all: work is divided by hands. */
const fewestHands = 0.1
/** Nobody gives a task more time than it needs. */
const mostGiven = 1

/**
 * An hour of care: what falls due, what hands there are for it, what is done, what waits and what is lost.
 * Hands go to the kinds in their order; registered nurses' work first to what only they may do.
 */
export function careForAnHour(ward: Ward): void {
  const { care, tally, values } = ward
  const hourOfDay = ward.now % 24
  const { need, twice } = reworkOf(ward)
  const perDay = need * (1 + twice)
  const watching = watchingOf(ward)
  care.once += ward.lastingOn('work') / 24
  const hands = handsOf(ward, hourOfDay)
  care.once += care.meetingsAt(hourOfDay)
  const wanted = perDay * sumAt(hourOfDay) + watching + care.once
  care.pressure += (wanted / Math.max(fewestHands, hands) - care.pressure) * pressureFollows
  care.given = Math.min(mostGiven, care.norm * hurry(care.pressure, values))
  fallDue(ward, perDay, watching, hourOfDay)
  serve(ward)
  care.shiftWork += wanted
  care.shiftHands += hands
  tally.careNeeded += wanted
  tally.load += wanted / Math.max(fewestHands, hands)
  tally.hours += 1
  ward.memory?.noteHour(need - needOfSome(ward, ward.memory.takenIn), twice, care.once, watching)
  care.once = 0
}

/** How much of the time of a task is given under pressure. */
function hurry(pressure: number, { staff }: Values): number {
  return pressure <= 1 ? 1 : power(pressure, -staff.rushed)
}

/** Nurses who watch patients that deteriorate, once somebody has noticed. */
function watchingOf({ lying, now, values }: Ward): number {
  let watched = 0
  for (const patient of lying) if (patient.watchedUntil > now) watched += 1
  return watched * values.care.deteriorating
}

/** Hours of work in this hour: those on the shift, and you. */
function handsOf({ care, manager }: Ward, hourOfDay: number): number {
  return care.nurseHands + care.assistantHands + manager.handsAt(hourOfDay)
}

function sumAt(hourOfDay: number): number {
  let sum = 0
  for (let kind = 0; kind < careKinds.length; kind += 1) sum += duePart[24 * kind + hourOfDay] ?? 0
  return sum
}

function fallDue({ care }: Ward, perDay: number, watching: number, hourOfDay: number): void {
  const { waiting, given } = care
  for (let kind = 0; kind < careKinds.length; kind += 1) waiting[kind] = (waiting[kind] ?? 0) + perDay * (duePart[24 * kind + hourOfDay] ?? 0) * given
  waiting[0] = (waiting[0] ?? 0) + watching
  waiting[3] = (waiting[3] ?? 0) + care.once * given
}

/** Gives hands to work, kind by kind, and loses what has waited too long. */
function serve(ward: Ward): void {
  const { care, manager, tally } = ward
  const { waiting, done } = care
  const waits = ward.careWaits
  const pending = waiting.reduce((sum, one) => sum + one, 0)
  const resolving = shareUnderStress(pending, Math.max(fewestHands, handsOf(ward, ward.now % 24)), ward.values.care.overload)
  care.resolving = resolving
  let nurses = (care.nurseHands + manager.handsAt(ward.now % 24)) * resolving
  let assistants = care.assistantHands * resolving
  for (let kind = 0; kind < careKinds.length; kind += 1) {
    const due = waiting[kind] ?? 0
    const byAssistants = nursesOnly[kind] === true ? 0 : Math.min(assistants, due)
    assistants -= byAssistants
    const byNurses = Math.min(nurses, due - byAssistants)
    nurses -= byNurses
    const left = due - byAssistants - byNurses
    done[kind] = due > 0 ? 1 - left / due : 1
    const lost = left / Math.max(1, waits[kind] ?? 1)
    waiting[kind] = left - lost
    tally.careLost += lost
  }
}
