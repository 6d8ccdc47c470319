import type { Ward } from '../run/ward.ts'

/** Says who is on leave or training this week: each has the same share of weeks, spread evenly over people and over the year. */
export function takeLeave(ward: Ward): void {
  const { people, values: { roster } } = ward
  const week = Math.floor(ward.day / 7)
  for (const person of people) {
    const turn = person.number * goldenShare + week * roster.onLeave
    person.isOnLeave = Math.floor(turn + roster.onLeave) > Math.floor(turn)
  }
}

/** Spreads any number of people evenly over a cycle. */
const goldenShare = 0.618033988749895
