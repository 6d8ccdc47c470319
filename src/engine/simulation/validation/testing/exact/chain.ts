/** A step of a Markov chain: to which state, and at what rate. */
export interface Step<State> {
  readonly to: State
  readonly rate: number
}

/** The chance of each state in the long run. */
export type Chances<State> = readonly { readonly state: State; readonly chance: number }[]

/**
 * The steady state of a Markov chain, by elimination of one state after the other: no difference is taken, so that nothing is lost to rounding.
 * @param stepsFrom of each state; steps of rate 0 are left out
 * @source Grassmann, Taksar and Heyman 1985, Operations Research 33(5):1107-1116
 */
export function steadyState<State>(first: State, stepsFrom: (state: State) => readonly Step<State>[]): Chances<State> {
  const states = reachedFrom(first, stepsFrom)
  const places = new Map(states.map((state, place) => [JSON.stringify(state), place]))
  const rates = states.map((state) => {
    const row = new Float64Array(states.length)
    for (const { to, rate } of stepsFrom(state)) row[places.get(JSON.stringify(to)) ?? 0] = (row[places.get(JSON.stringify(to)) ?? 0] ?? 0) + rate
    return row
  })
  const weights = solved(rates)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return states.map((state, place) => ({ state, chance: (weights[place] ?? 0) / whole }))
}

/** The mean of a value over the long run. */
export function meanOver<State>(chances: Chances<State>, value: (state: State) => number): number {
  return chances.reduce((sum, { state, chance }) => sum + chance * value(state), 0)
}

function reachedFrom<State>(first: State, stepsFrom: (state: State) => readonly Step<State>[]): readonly State[] {
  const seen = new Map([[JSON.stringify(first), first]])
  const queue = [first]
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const { to, rate } of stepsFrom(state)) {
      if (rate === 0 || seen.has(JSON.stringify(to))) continue
      seen.set(JSON.stringify(to), to)
      queue.push(to)
    }
  }
  return [...seen.values()]
}

function solved(rates: readonly Float64Array[]): readonly number[] {
  for (let gone = rates.length - 1; gone > 0; gone -= 1) {
    const own = rates[gone] ?? new Float64Array()
    const out = own.subarray(0, gone).reduce((sum, rate) => sum + rate, 0)
    for (let from = 0; from < gone; from += 1) {
      const row = rates[from] ?? new Float64Array()
      const share = (row[gone] ?? 0) / out
      row[gone] = share
      for (let to = 0; share > 0 && to < gone; to += 1) row[to] = (row[to] ?? 0) + share * (own[to] ?? 0)
    }
  }
  const weights = [1]
  for (let state = 1; state < rates.length; state += 1) weights.push(weights.reduce((sum, weight, from) => sum + weight * (rates[from]?.[state] ?? 0), 0))
  return weights
}
