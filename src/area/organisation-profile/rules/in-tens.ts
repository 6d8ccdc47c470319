/** How many people a figure says that it rests on: in tens, rounded down, so that no number tells of one who joined or left. */
export function inTens(people: number): number {
  return Math.floor(people / 10) * 10
}

/** A number to two significant digits: more would tell more than it knows. */
export function toTwoDigits(value: number): number {
  return Number(value.toPrecision(2))
}

/** A value of the scale to two decimals. */
export function toHundredths(value: number): number {
  return Math.round(value * 100) / 100
}
