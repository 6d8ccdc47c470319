import { type Customers, nobody } from './customers.ts'

/** Customers one behind the other. A customer is in one line at most. */
export class Line {
  count = 0
  /** Who stand at its ends; of an empty line, as of who is before the first and behind the last, nothing is kept in order. */
  private first = nobody
  private last = nobody

  /** Puts somebody at the end. */
  append(customers: Customers, customer: number): void {
    if (this.count === 0) this.first = customer
    else customers.join(this.last, customer)
    this.last = customer
    this.count += 1
  }

  /** Puts somebody in front of all. */
  prepend(customers: Customers, customer: number): void {
    if (this.count === 0) this.last = customer
    else customers.join(customer, this.first)
    this.first = customer
    this.count += 1
  }

  /** Takes the first out. There must be one. */
  takeFirst(customers: Customers): number {
    const customer = this.first
    this.count -= 1
    if (this.count > 0) this.first = customers.next[customer] ?? nobody
    return customer
  }

  /** Takes out somebody who is in this line, wherever they stand. */
  remove(customers: Customers, customer: number): void {
    this.count -= 1
    if (this.count === 0) return
    if (customer === this.first) this.first = customers.next[customer] ?? nobody
    else if (customer === this.last) this.last = customers.previous[customer] ?? nobody
    else customers.join(customers.previous[customer] ?? nobody, customers.next[customer] ?? nobody)
  }

  /** Everybody in it, first to last. */
  everybody({ next }: Customers): readonly number[] {
    const all: number[] = []
    for (let customer = this.first; all.length < this.count; customer = next[customer] ?? nobody) all.push(customer)
    return all
  }

  /** The last of those for whom something holds; `nobody` when there is none. */
  lastWith({ previous }: Customers, holds: (customer: number) => boolean): number {
    let customer = this.last
    for (let left = this.count; left > 0; left -= 1) {
      if (holds(customer)) return customer
      customer = previous[customer] ?? nobody
    }
    return nobody
  }
}
