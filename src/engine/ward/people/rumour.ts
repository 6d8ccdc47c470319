import type { Person } from './person.ts'
import { asShare } from '../share.ts'

/** News is over when so small a share has not heard it. */
const nearlyNobody = 0.005

/** News that goes from one to the next: of a promise kept or broken, of blame, of a freeze. */
export class Rumour {
  /** What it does to the trust of whoever hears it: below 0 when it is bad news. */
  readonly trust: number
  /** How much of it has reached each, 0 to 1. */
  private heard: Float64Array
  private next: Float64Array
  private readonly from: readonly number[]
  private isNew = true

  /** @param from those who know it first */
  constructor(people: number, from: readonly number[], trust: number) {
    this.trust = trust
    this.heard = new Float64Array(people)
    this.from = from
    this.next = new Float64Array(people)
  }

  /**
   * A day passes: each hears it from those whom she works with.
   * @param pace chance a day that it goes from one to the next
   * @returns whether there is anybody left to hear it
   */
  spread(people: readonly Person[], pace: number): boolean {
    const { heard, next, isNew, from } = this
    this.isNew = false
    let missing = 0
    for (const person of people) {
      const before = heard[person.number] ?? 0
      let around = 0
      for (const other of person.ties) around += heard[other] ?? 0
      const now = isNew && from.includes(person.number) ? 1 : before + (1 - before) * Math.min(1, (pace * around) / Math.max(1, person.ties.length))
      next[person.number] = now
      person.trust = asShare(person.trust + this.trust * (now - before))
      missing += 1 - now
    }
    this.heard = next
    this.next = heard
    return missing > nearlyNobody * people.length
  }
}
