/** The time of a run, which everybody who measures reads. */
export class Clock {
  now = 0
}
