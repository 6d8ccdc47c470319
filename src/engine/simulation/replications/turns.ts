/** Deals replications out to those who work side by side, and puts what comes back in order: who did which, and when, changes nothing. */
export class Turns<Done extends { readonly replication: number }> {
  private until: number
  private readonly ahead: number
  private readonly take: (done: Done) => void
  private readonly early = new Map<number, Done>()
  private undealt: number
  private turn: number

  /**
   * @param from  the first replication
   * @param until not included
   * @param ahead so many are dealt out before the first of them is back, so that a slow one does not let the others pile up; 1 or more
   * @param take  gets each in its order
   */
  constructor({ from, until, ahead }: { readonly from: number; readonly until: number; readonly ahead: number }, take: (done: Done) => void) {
    this.until = until
    this.ahead = ahead
    this.take = take
    this.undealt = from
    this.turn = from
  }

  /** @returns the next replication to be done; null when there is none now: ask again once one is back */
  deal(): number | null {
    if (this.undealt >= this.until || this.undealt >= this.turn + this.ahead) return null
    this.undealt += 1
    return this.undealt - 1
  }

  /** One of them is done. */
  bring(done: Done): void {
    this.early.set(done.replication, done)
    for (let next = this.early.get(this.turn); next !== undefined && !this.isOver; next = this.early.get(this.turn)) {
      this.early.delete(this.turn)
      this.turn += 1
      this.take(next)
    }
  }

  /** No other is dealt out or taken, not even of those that are back. */
  stop(): void {
    this.until = this.turn
  }

  get isOver(): boolean {
    return this.turn >= this.until
  }
}
