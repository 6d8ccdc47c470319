import { type Plan, type WeekPlace, weekPlaces } from './answers.ts'

/** The tasks of a week by their place, as texts, in the order of the page; what is not sorted yet is left out. */
export type SortedWeek = Readonly<Record<WeekPlace, readonly string[]>>

/**
 * Sorts what somebody has placed.
 * @param offered the tasks that the page offers; her own come after them
 */
export function sortedWeek({ week, ownTasks }: Pick<Plan, 'week' | 'ownTasks'>, offered: readonly { readonly id: string; readonly text: string }[]): SortedWeek {
  const placed = [...offered.map(({ id, text }) => ({ text, place: Object.hasOwn(week, id) ? week[id] : null })), ...ownTasks]
  const textsAt = (place: WeekPlace) => placed.filter((task) => task.place === place).map(({ text }) => text)
  return { 'only-i': textsAt('only-i'), delegate: textsAt('delegate'), stop: textsAt('stop') }
}

/** Is nothing sorted yet? */
export function isUnsorted(sorted: SortedWeek): boolean {
  return weekPlaces.every((place) => sorted[place].length === 0)
}
