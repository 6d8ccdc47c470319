import type { Ward } from '../run/ward.ts'
import { arriveElective, arriveEmergency, becomeFit, bedReady } from '../run/event-codes.ts'
import { queueTrace, rememberCame } from '../why/queue-trace.ts'
import { free, madeReady } from './bed-marks.ts'
import { Patient, type Route } from './patient.ts'

/** Planning a discharge on admission takes half an hour. */
const planningHours = 0.5

/** Sees to it that the next patient of a route comes, until the end of the run. */
export function awaitNext(ward: Ward, route: Route, end: number): void {
  const time = (route === 'emergency' ? ward.emergencies : ward.electives).next(end)
  if (time < Infinity) ward.events.schedule(time, route === 'emergency' ? arriveEmergency : arriveElective, 0)
}

/** Those who lie in the ward at the start: each somewhere within a stay. */
export function beginWith(ward: Ward, count: number): void {
  const source = ward.chance('patients/first')
  for (let bed = 0; bed < count; bed += 1) {
    const route = source.uniform() < ward.values.patients.electiveShare / 2 ? 'elective' : 'emergency'
    const patient = new Patient(ward.patients.length, route, 0, ward.values, source, 1)
    const share = source.uniform()
    patient.askedAt = -share * patient.stay
    ward.patients.push(patient)
    ward.waiting.push(patient)
    admit(ward, patient, bed, patient.askedAt)
  }
  ward.tally.admitted = 0
  ward.care.once = 0
}

/** A patient comes and asks for a bed. */
export function come(ward: Ward, route: Route): void {
  const patient = new Patient(ward.patients.length, route, ward.now, ward.values, ward.luckOf(route))
  ward.patients.push(patient)
  ward.waiting.push(patient)
  ward.tally.came += 1
  if (ward.memory !== null) rememberCame(ward, ward.memory)
  if (ward.isNoted) ward.tell('came', patient.number, -1)
  fillBeds(ward)
  if (patient.bed < 0 && !mayWait(ward)) goElsewhere(ward, patient)
}

/** Does anybody wait at all? */
function mayWait({ values: { flow } }: Ward): boolean {
  return flow.elsewhereAfter > 0 || flow.elsewhere < Infinity
}

/** Another ward takes a patient who waits: a neighbour of the same directorate that has a bed, else one outside. */
export function goElsewhere(ward: Ward, patient: Patient): void {
  const neighbour = ward.neighbours.find(hasBed)
  if (neighbour !== undefined) {
    moveTo(neighbour, ward, patient)
    return
  }
  ward.tally.wentElsewhere += 1
  stopWaiting(ward, patient)
  if (ward.memory !== null) ward.tell('went-elsewhere', patient.number, -1, {}, queueTrace(ward, ward.memory))
}

/** Has a ward a bed for somebody else's patient? */
function hasBed(ward: Ward): boolean {
  return ward.waiting.length === 0 && freeBed(ward) >= 0
}

/** Who lies on another ward than their own stays longer. */
function moveTo(neighbour: Ward, ward: Ward, patient: Patient): void {
  ward.tally.movedOut += 1
  stopWaiting(ward, patient)
  if (ward.isNoted) ward.tell('moved-out', patient.number, -1)
  patient.number = neighbour.patients.length
  patient.stay *= 1 + ward.values.flow.outlierStay
  neighbour.patients.push(patient)
  neighbour.waiting.push(patient)
  neighbour.tally.takenIn += 1
  neighbour.memory?.takenIn.add(patient.number)
  fillBeds(neighbour)
  if (neighbour.isNoted) neighbour.tell('taken-in', patient.number, patient.bed)
}

/** Takes those who wait into the beds that are free: the sickest first, else in the order in which they came. */
function fillBeds(ward: Ward): void {
  while (ward.waiting.length > 0) {
    const bed = freeBed(ward)
    if (bed < 0) return
    admit(ward, nextInLine(ward), bed)
  }
}

function freeBed({ beds, setting, plan }: Ward): number {
  const usable = plan.orders.includes('extraBeds') ? beds.length : setting.beds
  for (let bed = 0; bed < usable; bed += 1) if (beds[bed] === free) return bed
  return -1
}

function nextInLine({ waiting }: Ward): Patient {
  const found = waiting.find(({ acuity, route }) => acuity >= 3 && route === 'emergency') ?? waiting[0]
  if (found === undefined) throw new RangeError('Nobody waits for a bed.')
  return found
}

function admit(ward: Ward, patient: Patient, bed: number, at = ward.now): void {
  const { tally } = ward
  forget(ward.waiting, patient)
  ward.lying.push(patient)
  ward.beds[bed] = patient.number
  patient.bed = bed
  patient.admittedAt = at
  patient.fitAt = at + patient.stay
  ward.events.schedule(patient.fitAt, becomeFit, patient.number)
  tally.admitted += 1
  tally.longestWait = Math.max(tally.longestWait, at - patient.askedAt)
  ward.care.once += ward.values.care.admission + (ward.hasOrder('planAtAdmission') ? planningHours : 0)
  if (ward.isNoted) ward.tell('admitted', patient.number, bed)
}

/** The stay has lasted as long as it was to last; a setback may have made it longer meanwhile. */
export function reachFitness(ward: Ward, patient: Patient): void {
  if (patient.fitAt > ward.now) {
    ward.events.schedule(patient.fitAt, becomeFit, patient.number)
    return
  }
  patient.isFit = true
  patient.worseSince = NaN
  if (ward.isNoted) ward.tell('fit', patient.number, patient.bed)
  leaveIfReady(ward, patient)
}

/** A patient who is fit, for whom everything is done, goes home by day. */
export function leaveIfReady(ward: Ward, patient: Patient): void {
  const { flow } = ward.values
  const hourOfDay = ward.now % 24
  if (!patient.isFit || !patient.isReady || hourOfDay < flow.leavesFrom || hourOfDay >= flow.leavesUntil) return
  const { now, tally } = ward
  forget(ward.lying, patient)
  ward.patients[patient.number] = null
  tally.left += 1
  tally.stayHours += now - patient.admittedAt
  ward.care.once += ward.values.care.discharge
  ward.beds[patient.bed] = madeReady
  if (ward.isNoted) ward.tell('left', patient.number, patient.bed)
  ward.events.schedule(now + flow.turnaround, bedReady, patient.bed)
}

/** A bed can be taken again. */
export function finishBed(ward: Ward, bed: number): void {
  ward.beds[bed] = free
  fillBeds(ward)
}

/** A patient who waits goes away without having had a bed here. */
export function stopWaiting(ward: Ward, patient: Patient): void {
  forget(ward.waiting, patient)
  ward.patients[patient.number] = null
}

function forget(patients: Patient[], patient: Patient): void {
  patients.splice(patients.indexOf(patient), 1)
}
