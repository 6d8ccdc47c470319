import { type CalendarDate, addDays, daysBetween, weekdayOf } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Sitting } from './development-plan.ts'
import { type MonthPart, monthParts } from './month.ts'
import { minutesByMonth } from './monthly-budget.ts'

/** Time in which something must find room. */
export interface TimeFrame {
  /** First and last day, both included. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly monthlyMinutes: number
}

/** What asks for room: how long it takes, and whether it can be done in pieces. */
export interface ToFit {
  readonly minutes: number
  readonly isInOneDay: boolean
  /** Calendar months over which it goes on at least, such as 3 for what meets once a month; 1 where it can be done at once. */
  readonly overMonths: number
}

/** It does not fit, and by how much. */
export interface DoesNotFit {
  readonly code: 'does-not-fit'
  readonly minutes: number
  /** What there is room for: all together, or in the best month when it must be done in one day. */
  readonly roomMinutes: number
  readonly shortMinutes: number
  /** The last day by which it would fit with the same budget, nothing else planned after `to`; null when no date helps, or none within three years. */
  readonly fitsBy: CalendarDate | null
  /** The budget of a month with which it would fit in time; null when no budget helps, because the frame has no working day. */
  readonly neededMonthlyMinutes: number | null
}

/** A sitting of more than this is split where it can be: nobody has more beside a shift. Our judgement. */
export const longestSitting = 90
/** One of less is hardly worth sitting down for, where it can be avoided. Our judgement. */
const shortestSitting = 30
const minutesStep = 5
const furthestDays = 3 * 365

/**
 * Finds days for something within a budget by calendar month. A part of a month bears its part of the budget, so that three hours are never asked of its last two days.
 * @param booked what is planned already, of all goals
 * @returns sittings on working days, in order; never more in a month than the budget less what is booked
 * @error by how much it does not fit, and what would help
 */
export function fitActivity(wanted: ToFit, booked: readonly Sitting[], frame: TimeFrame): Result<readonly Sitting[], DoesNotFit> {
  const rooms = roomsOf(booked, frame)
  const sittings = sittingsIn(wanted, rooms)
  return sittings === null ? failure(doesNotFit(wanted, booked, frame, rooms)) : success(sittings)
}

/** A part of a month with the minutes that are free in it. */
interface Room extends MonthPart {
  readonly minutes: number
  /** A day of each week, the least planned first. */
  readonly slots: readonly CalendarDate[]
}

/** Minutes that are free in a time frame. */
export function freeMinutes(booked: readonly Sitting[], frame: TimeFrame): number {
  return roomsOf(booked, frame).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The room of each month of the frame. */
function roomsOf(booked: readonly Sitting[], frame: TimeFrame): readonly Room[] {
  const taken = minutesByMonth(booked)
  const { from, to, monthlyMinutes } = frame
  return monthParts(from, to).map((part) => {
    const slots = slotsOf(part, booked, from)
    const ofMonth = monthlyMinutes - (taken.get(part.month) ?? 0)
    const ofPart = (monthlyMinutes * part.days) / part.ofDays - takenIn(booked, part)
    return { ...part, slots, minutes: slots.length === 0 ? 0 : Math.max(0, roundedDown(Math.min(ofPart, ofMonth))) }
  })
}

function takenIn(booked: readonly Sitting[], { first, last }: Pick<MonthPart, 'first' | 'last'>): number {
  return booked.filter(({ day }) => day >= first && day <= last).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** One day a week, always the same day of the week where it can be: weeks in which less is planned come first. */
function slotsOf({ first, last, days }: MonthPart, booked: readonly Sitting[], from: CalendarDate): readonly CalendarDate[] {
  const weeks = Math.ceil((daysBetween(from, last) + 1) / 7)
  const regular = Array.from({ length: weeks }, (_, week) => addDays(from, week * 7)).filter((day) => day >= first && day <= last)
  const workable = regular.flatMap((day) => workingDayOfWeek(day, last))
  const slots = workable.length > 0 ? workable : Array.from({ length: days }, (_, index) => addDays(first, index)).filter(isWorkingDay).slice(0, 1)
  const planned = (day: CalendarDate) => takenIn(booked, { first: day, last: addDays(day, 6) })
  return slots.toSorted((one, other) => planned(one) - planned(other) || (one < other ? -1 : 1))
}

/** The day, or the next working day within its week. */
function workingDayOfWeek(day: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: 7 }, (_, index) => addDays(day, index)).filter((one) => one <= last && isWorkingDay(one)).slice(0, 1)
}

/** Monday to Friday, but 25 and 26 December and 1 January. Other holidays move from year to year and from nation to nation: the person moves what falls on one. */
function isWorkingDay(day: CalendarDate): boolean {
  return weekdayOf(day) <= 5 && !['12-25', '12-26', '01-01'].includes(day.slice(5))
}

function roundedDown(minutes: number): number {
  return Math.floor(minutes / minutesStep) * minutesStep
}

function sittingsIn(wanted: ToFit, rooms: readonly Room[]): readonly Sitting[] | null {
  const usable = roomsFor(wanted, rooms)
  return wanted.isInOneDay ? inOneDay(wanted.minutes, usable) : inPieces(wanted.minutes, usable)
}

/** What goes on over months takes no more of one month than its part. */
function roomsFor({ minutes, isInOneDay, overMonths }: ToFit, rooms: readonly Room[]): readonly Room[] {
  if (isInOneDay || overMonths <= 1) return rooms
  const part = Math.ceil(minutes / overMonths / minutesStep) * minutesStep
  return rooms.map((room) => ({ ...room, minutes: Math.min(room.minutes, part) }))
}

function inOneDay(minutes: number, rooms: readonly Room[]): readonly Sitting[] | null {
  const room = rooms.find((one) => one.minutes >= minutes)
  const day = room?.slots[0]
  return day === undefined ? null : [{ day, minutes }]
}

/** Without a sitting that is hardly worth it, or else with one. */
function inPieces(minutes: number, rooms: readonly Room[]): readonly Sitting[] | null {
  return inPiecesFrom(shortestSitting, minutes, rooms) ?? inPiecesFrom(0, minutes, rooms)
}

function inPiecesFrom(shortest: number, minutes: number, rooms: readonly Room[]): readonly Sitting[] | null {
  const sittings: Sitting[] = []
  let left = minutes
  for (const room of rooms) {
    const here = partHere(left, room.minutes, shortest)
    if (here > 0) sittings.push(...spread(here, room.slots))
    left -= here
    if (left <= 0) return sittings
  }
  return null
}

/** As much as there is room for, so that neither this part nor what is left after it is too short; none where that cannot be. */
function partHere(left: number, room: number, shortest: number): number {
  if (left <= room) return left
  const here = roundedDown(left - room < shortest ? left - shortest : room)
  return here < shortest ? 0 : here
}

/** Pieces of nearly equal length, in order of their days. */
function spread(minutes: number, slots: readonly CalendarDate[]): readonly Sitting[] {
  const days = slots.slice(0, Math.ceil(minutes / longestSitting)).toSorted()
  const each = roundedDown(minutes / days.length)
  return days.map((day, index) => ({ day, minutes: index === 0 ? minutes - each * (days.length - 1) : each })).filter((sitting) => sitting.minutes > 0)
}

function doesNotFit(wanted: ToFit, booked: readonly Sitting[], frame: TimeFrame, rooms: readonly Room[]): DoesNotFit {
  const free = roomsFor(wanted, rooms).map(({ minutes }) => minutes)
  const roomMinutes = wanted.isInOneDay ? Math.max(0, ...free) : free.reduce((sum, one) => sum + one, 0)
  return { code: 'does-not-fit', minutes: wanted.minutes, roomMinutes, shortMinutes: wanted.minutes - roomMinutes, fitsBy: dayByWhichItFits(wanted, booked, frame), neededMonthlyMinutes: budgetThatFits(wanted, booked, frame) }
}

function fits(wanted: ToFit, booked: readonly Sitting[], frame: TimeFrame): boolean {
  const rooms = roomsOf(booked, frame)
  return sittingsIn(wanted, rooms) !== null
}

/** The ends of months, one after the other. */
function dayByWhichItFits(wanted: ToFit, booked: readonly Sitting[], frame: TimeFrame): CalendarDate | null {
  if (frame.monthlyMinutes <= 0 || (wanted.isInOneDay && wanted.minutes > frame.monthlyMinutes)) return null
  const start = frame.from > frame.to ? frame.from : frame.to
  const ends = monthParts(start, addDays(start, furthestDays)).map(({ last }) => last)
  return ends.find((to) => fits(wanted, booked, { ...frame, to })) ?? null
}

/** The smallest budget, in steps of a quarter of an hour. */
function budgetThatFits(wanted: ToFit, booked: readonly Sitting[], frame: TimeFrame): number | null {
  const step = 15
  // A part of a month bears at least a day in 31 of its budget.
  const enough = (wanted.minutes + booked.reduce((sum, { minutes }) => sum + minutes, 0) + minutesStep) * 31
  let [low, high] = [Math.floor(frame.monthlyMinutes / step), Math.ceil(enough / step)]
  if (!fits(wanted, booked, { ...frame, monthlyMinutes: high * step })) return null
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(wanted, booked, { ...frame, monthlyMinutes: middle * step })) high = middle
    else low = middle
  }
  return high * step
}
