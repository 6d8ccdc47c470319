/** Between which values somebody begins, any of them alike: ours. */
interface Begin {
  readonly from: number
  readonly spread: number
}

/** How those begin who are in post when a run does. */
export const atFirst = {
  energy: { from: 0.7, spread: 0.1 },
  morale: { from: 0.55, spread: 0.14 },
  trust: { from: 0.42, spread: 0.16 },
  voice: { from: 0.42, spread: 0.16 },
  experience: { from: 0.6, spread: 0.4 },
} as const satisfies Readonly<Record<string, Begin>>

/** What people begin with on average, and what traces call usual, 0 to 1. */
export const usualTrust = meanOf(atFirst.trust)
export const usualVoice = meanOf(atFirst.voice)

/** Energy and morale at which the chances of falling ill and of leaving are told. */
export const energyOfSickness = 0.8
export const moraleOfLeaving = 0.55
export const energyOfLeaving = 0.6

/** A value to begin with. @param luck 0 to 1 */
export function beginAt({ from, spread }: Begin, luck: number): number {
  return from + spread * luck
}

function meanOf(begin: Begin): number {
  return beginAt(begin, 0.5)
}
