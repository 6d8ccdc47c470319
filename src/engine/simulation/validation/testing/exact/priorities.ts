/** Mean wait in M/G/1. @source Pollaczek 1930, Khinchine 1932 */
export function waitInGeneralQueue(rate: number, mean: number, secondMoment: number): number {
  return (rate * secondMoment) / (2 * (1 - rate * mean))
}

/** A class of customers of a queue with priorities. */
export interface ClassOfCustomers {
  readonly rate: number
  readonly mean: number
  readonly secondMoment: number
}

/** Load of the classes up to one, by its place. */
function loadUpTo(classes: readonly ClassOfCustomers[], place: number): number {
  return classes.slice(0, place + 1).reduce((sum, { rate, mean }) => sum + rate * mean, 0)
}

/** Mean wait of each class when nobody is interrupted. @source Cobham 1954 */
export function waitsByPriority(classes: readonly ClassOfCustomers[]): readonly number[] {
  const remaining = classes.reduce((sum, { rate, secondMoment }) => sum + (rate * secondMoment) / 2, 0)
  return classes.map((_, place) => remaining / ((1 - loadUpTo(classes, place - 1)) * (1 - loadUpTo(classes, place))))
}

/** Mean time in the system of each class when a higher one interrupts, and the service goes on later. @source Conway, Maxwell and Miller 1967 */
export function timesWithInterruption(classes: readonly ClassOfCustomers[]): readonly number[] {
  return classes.map(({ mean }, place) => {
    const remaining = classes.slice(0, place + 1).reduce((sum, { rate, secondMoment }) => sum + (rate * secondMoment) / 2, 0)
    const [above, withOwn] = [1 - loadUpTo(classes, place - 1), 1 - loadUpTo(classes, place)]
    return mean / above + remaining / (above * withOwn)
  })
}
