import { type CalendarDate, addDays, parseCalendarDate, weekdayOf } from '../../../kernel/calendar-date.ts'
import { type CharterWeek, type HourKind, type WeekTap, hourKinds } from '../records.ts'

/** So many weeks are looked at, and none before there are so many. */
export const weeksLookedAt = 4
/** In so many of them the same must have been said. */
const oftenFrom = 3
/** Older weeks say nothing of now. */
const daysBack = 84
const daysInWeek = 7
/** From Thursday on a week can be told. */
const firstDayToTell = 4
/** A page that was left open keeps its week for so long. */
const daysTaken = 28

/** The Monday of the week of a day. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, 1 - weekdayOf(day))
}

/** The week that is asked about: this one from Thursday on, the last one before. */
export function weekAsked(today: CalendarDate): CalendarDate {
  const monday = mondayOf(today)
  return weekdayOf(today) >= firstDayToTell ? monday : addDays(monday, -daysInWeek)
}

/** The week of a page that was left open, while it can still be told: a Monday of the last four weeks, and none to come. Null for every other. */
export function stillTaken(startsOn: string, today: CalendarDate): CalendarDate | null {
  const asked = weekAsked(today)
  const read = parseCalendarDate(startsOn)
  return read.ok && weekdayOf(read.value) === 1 && read.value <= asked && read.value > addDays(asked, -daysTaken) ? read.value : null
}

/** How often each was said of one kind of hours. */
export type Counted = Readonly<Record<WeekTap, number>>

/** What the last weeks say. */
export type LookBack =
  | { readonly kind: 'too-few'; readonly told: number }
  | {
      readonly kind: 'told'
      readonly counts: Readonly<Record<HourKind, Counted>>
      /** What took more than agreed in most of them, and what got less. */
      readonly more: readonly HourKind[]
      readonly less: readonly HourKind[]
      /** Something took more while something else got less: the question is asked whether the familiar crowds out the essential. */
      readonly isAsked: boolean
    }

/** What the last four weeks that were told say. Three steps are no measure: they are counted, and no chart is drawn of them. */
export function lookBack(weeks: readonly CharterWeek[], today: CalendarDate): LookBack {
  const recent = weeks.filter(({ startsOn }) => startsOn > addDays(today, -daysBack)).toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1)).slice(0, weeksLookedAt)
  if (recent.length < weeksLookedAt) return { kind: 'too-few', told: recent.length }
  const counts = { care: countOf(recent, 'care'), management: countOf(recent, 'management'), leadership: countOf(recent, 'leadership') }
  const more = hourKinds.filter((kind) => counts[kind].more >= oftenFrom)
  const less = hourKinds.filter((kind) => counts[kind].less >= oftenFrom)
  return { kind: 'told', counts, more, less, isAsked: more.length > 0 && less.length > 0 }
}

function countOf(weeks: readonly CharterWeek[], kind: HourKind): Counted {
  const count = (tap: WeekTap) => weeks.filter((week) => week[kind] === tap).length
  return { less: count('less'), 'as-agreed': count('as-agreed'), more: count('more') }
}
