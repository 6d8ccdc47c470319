/** The time of a run, which everybody who measures reads. It is kept in an array, so that a change of time allocates nothing. */
export class Clock {
  private readonly time = new Float64Array(1)

  get now(): number {
    return this.time[0] ?? 0
  }

  set now(time: number) {
    this.time[0] = time
  }
}
