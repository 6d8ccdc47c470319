/** What an event is, in the lowest bits of its code; the bits above say where: a station, a stream of arrivals, an observation. */
export const arrive = 0
export const finish = 1
export const patienceEnds = 2
export const shift = 3
export const observe = 4
export const endWarmUp = 5

const kindBits = 3
const kindMask = 7

export function codeOf(kind: number, place: number): number {
  return (place << kindBits) | kind
}

export function kindOf(code: number): number {
  return code & kindMask
}

export function placeOf(code: number): number {
  return code >> kindBits
}
