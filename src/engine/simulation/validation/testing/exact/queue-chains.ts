import { meanOver, steadyState } from './chain.ts'

type Numbers<Name extends string> = Readonly<Record<Name, number>>

/** Values of M/M/c/K. */
export function boundedQueueValues({ lambda, mu, c, K }: Numbers<'lambda' | 'mu' | 'c' | 'K'>): Readonly<Record<string, number>> {
  const chances = steadyState(0, (number) => [
    { to: number + 1, rate: number < K ? lambda : 0 },
    { to: number - 1, rate: mu * Math.min(number, c) },
  ])
  const blocked = meanOver(chances, (number) => (number === K ? 1 : 0))
  const waiting = meanOver(chances, (number) => Math.max(0, number - c))
  const throughput = lambda * (1 - blocked)
  return { p_blocked: blocked, mean_queue_length: waiting, mean_wait_of_admitted: waiting / throughput, throughput, utilisation: throughput / mu / c }
}

/** Values of M/M/c+M. The chain ends at a number that is practically never reached. */
export function impatientQueueValues({ lambda, mu, c, theta }: Numbers<'lambda' | 'mu' | 'c' | 'theta'>): Readonly<Record<string, number>> {
  const most = c + Math.ceil((10 * lambda) / theta) + 50
  const chances = steadyState(0, (number) => [
    { to: number + 1, rate: number < most ? lambda : 0 },
    { to: number - 1, rate: mu * Math.min(number, c) + theta * Math.max(0, number - c) },
  ])
  const waiting = meanOver(chances, (number) => Math.max(0, number - c))
  const busy = meanOver(chances, (number) => Math.min(number, c))
  return { p_abandon: (theta * waiting) / lambda, p_wait: meanOver(chances, (number) => (number >= c ? 1 : 0)), mean_queue_length: waiting, mean_wait: waiting / lambda, utilisation: busy / c }
}

interface Department {
  /** In the department, boarders among them. */
  readonly inside: number
  readonly boarding: number
  readonly beds: number
}

/** Values of an emergency department with boarding. */
export function boardingValues({ lambda, mu1, c1, K, p_admit: admitted, mu2, c2 }: Numbers<'lambda' | 'mu1' | 'c1' | 'K' | 'p_admit' | 'mu2' | 'c2'>): Readonly<Record<string, number>> {
  const served = ({ inside, boarding }: Department): number => Math.min(inside, c1) - boarding
  const first: Department = { inside: 0, boarding: 0, beds: 0 }
  const chances = steadyState(first, (state) => {
    const { inside, boarding, beds } = state
    const isFull = beds === c2
    return [
      { to: { ...state, inside: inside + 1 }, rate: inside < K ? lambda : 0 },
      { to: { ...state, inside: inside - 1 }, rate: served(state) * mu1 * (1 - admitted) },
      { to: isFull ? { ...state, boarding: boarding + 1 } : { ...state, inside: inside - 1, beds: beds + 1 }, rate: served(state) * mu1 * admitted },
      { to: boarding > 0 ? { inside: inside - 1, boarding: boarding - 1, beds } : { ...state, beds: beds - 1 }, rate: beds * mu2 },
    ]
  })
  const turnedAway = meanOver(chances, ({ inside }) => (inside === K ? 1 : 0))
  const waiting = meanOver(chances, ({ inside }) => Math.max(0, inside - c1))
  const boarding = meanOver(chances, (state) => state.boarding)
  const admissions = meanOver(chances, ({ beds }) => beds) * mu2
  return {
    p_turned_away: turnedAway, mean_waiting_for_cubicle: waiting, mean_boarding: boarding, mean_boarding_time_of_admitted: boarding / admissions,
    bed_occupancy: admissions / mu2 / c2, mean_cubicle_wait: waiting / (lambda * (1 - turnedAway)),
  }
}

/** Values of nurses and patients with calls. */
export function nurseCallValues({ lambda, los_mu: home, beds, call, svc_mu: care, nurses }: Numbers<'lambda' | 'los_mu' | 'beds' | 'call' | 'svc_mu' | 'nurses'>): Readonly<Record<string, number>> {
  const chances = steadyState({ resting: 0, calling: 0 }, ({ resting, calling }) => [
    { to: { resting: resting + 1, calling }, rate: resting + calling < beds ? lambda : 0 },
    { to: { resting: resting - 1, calling }, rate: resting * home },
    { to: { resting: resting - 1, calling: calling + 1 }, rate: resting * call },
    { to: { resting: resting + 1, calling: calling - 1 }, rate: Math.min(calling, nurses) * care },
  ])
  const calls = meanOver(chances, ({ resting }) => resting * call)
  return {
    mean_patients: meanOver(chances, ({ resting, calling }) => resting + calling),
    p_call_waits: meanOver(chances, ({ resting, calling }) => (calling >= nurses ? resting * call : 0)) / calls,
    mean_call_wait: meanOver(chances, ({ calling }) => Math.max(0, calling - nurses)) / calls,
    nurse_utilisation: meanOver(chances, ({ calling }) => Math.min(calling, nurses)) / nurses,
    p_full: meanOver(chances, ({ resting, calling }) => (resting + calling === beds ? 1 : 0)),
  }
}
