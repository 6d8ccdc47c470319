import { type Customers, nobody } from './customers.ts'

/** Customers one behind the other. A customer is in one line at most. */
export class Line {
  first = nobody
  last = nobody
  count = 0

  /** Puts somebody at the end. */
  append({ next, previous }: Customers, customer: number): void {
    next[customer] = nobody
    previous[customer] = this.last
    if (this.last === nobody) this.first = customer
    else next[this.last] = customer
    this.last = customer
    this.count += 1
  }

  /** Puts somebody in front of all. */
  prepend({ next, previous }: Customers, customer: number): void {
    next[customer] = this.first
    previous[customer] = nobody
    if (this.first === nobody) this.last = customer
    else previous[this.first] = customer
    this.first = customer
    this.count += 1
  }

  /** Takes the first out. There must be one. */
  takeFirst({ next, previous }: Customers): number {
    const customer = this.first
    const second = next[customer] ?? nobody
    this.first = second
    if (second === nobody) this.last = nobody
    else previous[second] = nobody
    this.count -= 1
    return customer
  }

  /** Takes out somebody who is in this line, wherever they stand. */
  remove({ next, previous }: Customers, customer: number): void {
    const before = previous[customer] ?? nobody
    const behind = next[customer] ?? nobody
    if (before === nobody) this.first = behind
    else next[before] = behind
    if (behind === nobody) this.last = before
    else previous[behind] = before
    this.count -= 1
  }
}
