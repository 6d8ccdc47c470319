import { careForAnHour } from '../care/care-hour.ts'
import { hoursOfWeek } from '../hours-of-week.ts'
import { workADay } from '../manager/day.ts'
import { closeTheWeek } from '../money/week.ts'
import { awaitNext, beginWith, come, finishBed, reachFitness } from '../patients/beds.ts'
import { lieForAnHour } from '../patients/lying-hour.ts'
import type { Route } from '../patients/patient.ts'
import { waitForAnHour } from '../patients/waiting-hour.ts'
import { liveADay } from '../people/day.ts'
import { keepUpForADay } from '../processes/day.ts'
import { recordOf } from '../record/record-week.ts'
import type { WeekRecord } from '../record/week-record.ts'
import { WeekTally } from '../record/week-tally.ts'
import { takeLeave } from '../roster/leave.ts'
import { startShift } from '../roster/start-shift.ts'
import { arriveElective, arriveEmergency, becomeFit } from './event-codes.ts'
import type { Ward } from './ward.ts'

const hoursOfDay = 24
const dayShift = 7
const nightShift = 19
/** Recent load follows that of the hour in about a week. */
const loadFollows = 1 / hoursOfWeek

/** Puts the first patients into beds, and lets the next come. Before the first hour. */
export function open(ward: Ward, end: number): void {
  beginWith(ward, ward.setting.takenAtFirst)
  awaitNext(ward, 'emergency', end)
  awaitNext(ward, 'elective', end)
}

/**
 * Lets one hour pass: what the hour begins with, what happens within it at any moment, and what the hour does to patients and people.
 * @param end of the run, in hours
 * @returns the record of the week, when one ends with this hour
 */
export function passAnHour(ward: Ward, end: number): WeekRecord | null {
  const hour = ward.now
  const hourOfDay = hour % hoursOfDay
  if (hour % hoursOfWeek === 0) takeLeave(ward)
  if (hour === 0 || hourOfDay === dayShift || hourOfDay === nightShift) startShift(ward)
  if (hourOfDay === dayShift) {
    liveADay(ward)
    workADay(ward)
    keepUpForADay(ward)
    ward.lasting = ward.lasting.filter(({ until }) => until > hour)
  }
  happenUntil(ward, hour + 1, end)
  ward.now = hour
  careForAnHour(ward)
  lieForAnHour(ward)
  waitForAnHour(ward)
  ward.recentLoad += (ward.care.shiftLoad - ward.recentLoad) * loadFollows
  ward.now = hour + 1
  return ward.now % hoursOfWeek === 0 ? endWeek(ward) : null
}

function endWeek(ward: Ward): WeekRecord {
  closeTheWeek(ward)
  ward.knowHow.liveAWeek(ward.learningPace)
  const record = recordOf(ward)
  ward.shareLost += (ward.tally.careLost / Math.max(1, ward.tally.careNeeded) - ward.shareLost) / 4
  ward.tally = new WeekTally()
  return record
}

/** What happens before a full hour, at its very moment. */
function happenUntil(ward: Ward, time: number, end: number): void {
  const { events } = ward
  while (events.count > 0 && events.nextTime < time) {
    ward.now = events.nextTime
    happen(ward, events.nextCode, events.nextCustomer, end)
  }
}

function happen(ward: Ward, code: number, whom: number, end: number): void {
  ward.events.take()
  switch (code) {
    case arriveEmergency:
      comeAndAwait(ward, 'emergency', end)
      break
    case arriveElective:
      comeAndAwait(ward, 'elective', end)
      break
    case becomeFit: {
      const patient = ward.patients[whom]
      if (patient !== null && patient !== undefined) reachFitness(ward, patient)
      break
    }
    default:
      finishBed(ward, whom)
  }
  ward.events.settle()
}

function comeAndAwait(ward: Ward, route: Route, end: number): void {
  come(ward, route)
  awaitNext(ward, route, end)
}
