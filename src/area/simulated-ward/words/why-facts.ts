import type { Act, Order, ProcessName } from '../../../engine/ward/index.ts'
import type { Cause } from '../../../engine/ward/why/index.ts'
import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { styles } from '../../../kernel/vocabulary.ts'
import { actWords, orderWords } from './names.ts'

const ways = { directive: 'to direct', participative: 'to involve people', coaching: 'to coach', delegating: 'to hand it over' } as const

const processes: Readonly<Record<ProcessName, string>> = { roster: 'Making the roster', handover: 'Handover', medicines: 'Giving medicines', discharge: 'Going home', huddle: 'The safety huddle' }

/** Numbers that go with a cause, by name. */
type Facts = Cause['facts']

/** Chance, and how often it would have come to it anyway. */
export function chance({ perWeek, came, usual, part }: Facts): string {
  if (came !== undefined && usual !== undefined) return `Chance: about ${whole(came)} patients came in the days before, where about ${whole(usual)} are usual.`
  if (part !== undefined) return `Chance ${part > 0 ? 'helped' : part < 0 ? 'was against it' : 'had no part in it'}.`
  if (perWeek === undefined || perWeek <= 0) return 'Chance had a part in it.'
  return `Chance: with all as usual, this would have happened ${howOften(perWeek)} anyway.`
}

function howOften(perWeek: number): string {
  if (perWeek >= 1.5) return `about ${whole(perWeek)} times a week`
  const weeks = Math.round(1 / perWeek)
  if (weeks <= 1) return 'about once a week'
  return weeks > 104 ? `about once in ${whole(weeks / 52)} years` : `about once in ${weeks} weeks`
}

/** Who was there, of those planned. */
export function staffing({ there, agency = 0, planned }: Facts): string {
  return there === undefined || planned === undefined ? 'Fewer people were there than planned.' : `About ${whole(there + agency)} of ${whole(planned)} planned people were there.`
}

/** The work of somebody’s last four weeks. */
export function weeksOfWork({ shifts, nights, load }: Facts): string {
  if (shifts === undefined || shifts === 0) return 'There were no shifts in the 4 weeks before.'
  return `In 4 weeks: about ${whole(shifts)} shifts, ${whole(nights)} of them nights, with about ${times(load)} as much work as hands.`
}

/** Money that went out beyond plan. */
export function overPlan({ spent, planned, weeks }: Facts): string {
  if (spent === undefined || planned === undefined) return 'Agency came less often.'
  return `About ${pounds(spent - planned)} more than planned went out in ${whole(weeks)} weeks.`
}

/** Beds taken, of all. */
export function bedsTaken({ bedsTaken: taken, beds }: Facts): string {
  return `${whole(taken)} of ${whole(beds)} beds were taken.`
}

/** Hours of a week, to the nearest half. */
export function hoursOf(hours = 0): string {
  const rounded = Math.round(2 * hours) / 2
  if (rounded === 0) return 'no hours'
  return rounded === 1 ? 'about 1 hour' : `about ${rounded} hours`
}

/** Hours for the same that came from above the ward; nothing where none did. */
export function fromAbove({ above = 0 }: Facts): string {
  return above === 0 ? '' : ` From above the ward came ${hoursOf(above)} more.`
}

/** How well something was dealt with. */
export function wellness(quality = 0): string {
  if (quality >= 0.6) return 'well'
  return quality >= 0.4 ? 'half well' : 'less well than it could have been'
}

/** Whether a way of leading suited. */
export function suited(part = 0): string {
  return part > 0 ? 'suited it' : 'did not suit it'
}

/** A way of leading, by its place in the list; -1 for none. */
export function wayOf(style = -1): string {
  const way = styles[style]
  return way === undefined ? 'not to answer' : ways[way]
}

/** An act, as it is called. */
export function named(about: string | null): string {
  return (actWords[about as Act] as { readonly name: string } | undefined)?.name.toLowerCase() ?? 'this' // an act, or nothing that has a name
}

/** A standing order, as it is called. */
export function orderNamed(about: string | null): string {
  return (orderWords[about as Order] as { readonly name: string } | undefined)?.name.toLowerCase() ?? 'as decided' // an order, or nothing that has a name
}

/** A process, at the start of a sentence. */
export function processNamed(about: string | null): string {
  return (processes[about as ProcessName] as string | undefined) ?? 'A process' // a process, or nothing that has a name
}

/** A whole number. */
export function whole(number = 0): string {
  return formatNumber(number)
}

/** A share in parts of 100. */
export function percent(share = 0): string {
  return `${Math.round(100 * share)}%`
}

/** A share on a scale to 10. */
export function outOf10(share = 0): string {
  return `${Math.round(10 * share)}`
}

/** A ratio of work to hands. */
export function times(ratio = 1): string {
  return `${formatNumber(ratio, 1)} times`
}

/** Pounds, to the nearest hundred. */
export function pounds(amount = 0): string {
  return `£${formatNumber(Math.round(amount / (Math.abs(amount) < 1000 ? 10 : 100)) * (Math.abs(amount) < 1000 ? 10 : 100))}`
}

/** How many of something. */
export function countOf(count: number | undefined, one: string, many: string): string {
  return counted(Math.round(count ?? 0), one, many)
}
