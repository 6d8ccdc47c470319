import type { WeekTask } from '../content/kinds.ts'
import { type Plan, type WeekPlace, weekPlaces } from './answers.ts'

/** The tasks of a week by their place, as texts, in the order of the page. `unsorted` holds those that have no place yet: her own, and once anything is sorted those offered too. */
export type SortedWeek = Readonly<Record<WeekPlace | 'unsorted', readonly string[]>>

/** The places that a task of the week can have: a duty does not stop. */
export function placesFor({ isDuty }: Pick<WeekTask, 'isDuty'>): readonly WeekPlace[] {
  return isDuty === true ? weekPlaces.filter((place) => place !== 'stop') : weekPlaces
}

/** Where somebody has put an offered task; null when nowhere, or where it cannot stand. */
export function placeOf(task: Pick<WeekTask, 'id' | 'isDuty'>, week: Plan['week']): WeekPlace | null {
  const place = Object.hasOwn(week, task.id) ? week[task.id] : undefined
  return place !== undefined && placesFor(task).includes(place) ? place : null
}

/**
 * Sorts what somebody has placed.
 * @param offered the tasks that the page offers; her own come after them
 */
export function sortedWeek({ week, ownTasks }: Pick<Plan, 'week' | 'ownTasks'>, offered: readonly Pick<WeekTask, 'id' | 'text' | 'isDuty'>[]): SortedWeek {
  const placed = [...offered.map((task) => ({ text: task.text, place: placeOf(task, week) })), ...ownTasks]
  const isAnyPlaced = placed.some(({ place }) => place !== null)
  const textsAt = (place: WeekPlace) => placed.filter((task) => task.place === place).map(({ text }) => text)
  return {
    'only-i': textsAt('only-i'),
    delegate: textsAt('delegate'),
    stop: textsAt('stop'),
    unsorted: (isAnyPlaced ? placed : ownTasks).filter(({ place }) => place === null).map(({ text }) => text),
  }
}

/** Does any task have a place? */
export function isAnythingSorted(sorted: SortedWeek): boolean {
  return weekPlaces.some((place) => sorted[place].length > 0)
}
