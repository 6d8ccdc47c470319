import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import type { Rating } from '../../../kernel/rating.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Known, KnownOfCapability, SuggestionFacts } from '../rules/suggestions/facts.ts'

/** A person who could ask for suggestions, with all that is known of them. Everybody is invented. */
export interface WorkedExample {
  /** kebab-case. */
  readonly id: string
  readonly title: string
  /** Who it is and what happened, in two or three sentences. */
  readonly story: string
  readonly facts: Omit<SuggestionFacts, 'activities'>
}

/** The sixteen capabilities of our own framework, as examples name them. Held against the framework by a test. */
export const exampleCapabilities: Readonly<Record<string, { readonly name: string; readonly domain: Domain }>> = {
  M1: { name: 'Measuring and standards', domain: 'management' },
  M2: { name: 'Planning and organising', domain: 'management' },
  M3: { name: 'Budgeting', domain: 'management' },
  M4: { name: 'Allocating people and beds', domain: 'management' },
  M5: { name: 'Process design', domain: 'management' },
  M6: { name: 'Performance conversations', domain: 'management' },
  M7: { name: 'Role clarity', domain: 'management' },
  M8: { name: 'Risk and safety governance', domain: 'management' },
  L1: { name: 'Direction and purpose', domain: 'leadership' },
  L2: { name: 'Challenging and curiosity', domain: 'leadership' },
  L3: { name: 'Engaging people', domain: 'leadership' },
  L4: { name: 'Enabling innovation', domain: 'leadership' },
  L5: { name: 'Developing and coaching', domain: 'leadership' },
  L6: { name: 'Influencing across boundaries', domain: 'leadership' },
  L7: { name: 'Working with complexity', domain: 'leadership' },
  L8: { name: 'Sharing leadership', domain: 'leadership' },
}

/** The Monday on which every example asks. */
export const exampleDay: CalendarDate = fixedDay('2026-12-07')

/** A day of an example. */
export function fixedDay(text: string): CalendarDate {
  const day = parseCalendarDate(text)
  if (!day.ok) throw new Error('An example names a day that does not exist')
  return day.value
}

/** What is known of all sixteen: those that are named, and for the others what stands for all others. */
export function known(named: Readonly<Record<string, Known>>, others: Known): readonly KnownOfCapability[] {
  return Object.entries(exampleCapabilities).map(([code, { name, domain }]) => ({ capability: { itemId: code, code, name, domain }, known: named[code] ?? others }))
}

/** Only the person’s own view. */
export function self(...steps: readonly Rating[]): Known {
  return { kind: 'views', views: [{ by: 'self', steps }] }
}

/** The person’s view and a supervisor’s. */
export function both(own: readonly Rating[], supervisor: readonly Rating[]): Known {
  return { kind: 'views', views: [{ by: 'self', steps: own }, { by: 'supervisor', steps: supervisor }] }
}

/** What at least four colleagues said, with its interval. */
export function figures(lower: number, value: number, upper: number): Known {
  return { kind: 'figures', interval: { lower, value, upper }, views: [] }
}

export const cannotTell: Known = { kind: 'cannot-tell' }

/** What most examples begin with. */
export const usual = { today: exampleDay, endsOn: null, monthlyMinutes: 180, chosenOrder: null, booked: [], inHand: [], costAtMostPence: 0, isNewInPost: false } satisfies Partial<SuggestionFacts>

/** The mix that a post asks for, in tenths that go to management. */
export function tenths(lower: number, upper: number): SuggestionFacts['demand'] {
  return { management: { lower: lower / 10, upper: upper / 10 } }
}
