/** How fast a level changes, given the level alone: level units per time unit. */
export type Slope = (level: number) => number

/** Where a level ends after a step, and by how much a formula of one order less would have differed. */
export interface Step {
  readonly level: number
  readonly difference: number
}

/**
 * One step of the Runge-Kutta method of Dormand and Prince, of order 5 with an estimate of order 4.
 * @param slope   asked at seven levels
 * @param level   at the start of the step
 * @param length  of the step in time units, above 0
 * @source Dormand and Prince, A family of embedded Runge-Kutta formulae, J Comput Appl Math 6 (1980) 19-26, RK5(4)7M
 * @example the slope level => level from 1 over 0.1: 1.105170918, where e^0.1 = 1.105170918
 */
export function dormandPrinceStep(slope: Slope, level: number, length: number): Step {
  const k1 = slope(level)
  const k2 = slope(level + length * (k1 / 5))
  const k3 = slope(level + length * ((3 / 40) * k1 + (9 / 40) * k2))
  const k4 = slope(level + length * ((44 / 45) * k1 - (56 / 15) * k2 + (32 / 9) * k3))
  const k5 = slope(level + length * ((19372 / 6561) * k1 - (25360 / 2187) * k2 + (64448 / 6561) * k3 - (212 / 729) * k4))
  const k6 = slope(level + length * ((9017 / 3168) * k1 - (355 / 33) * k2 + (46732 / 5247) * k3 + (49 / 176) * k4 - (5103 / 18656) * k5))
  const next = level + length * ((35 / 384) * k1 + (500 / 1113) * k3 + (125 / 192) * k4 - (2187 / 6784) * k5 + (11 / 84) * k6)
  const k7 = slope(next)
  const difference = length * ((71 / 57600) * k1 - (71 / 16695) * k3 + (71 / 1920) * k4 - (17253 / 339200) * k5 + (22 / 525) * k6 - k7 / 40)
  return { level: next, difference }
}
