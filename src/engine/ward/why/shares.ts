import { exp } from '../../../kernel/portable-math.ts'
import type { Weights } from './cause.ts'

/**
 * What part each cause has in something that befell somebody at a risk. The factors that raised the risk multiply: without all of them it would have been 1 / product of what it was,
 * and so large a part is chance. The rest is divided among the factors by their logarithms. Factors that lowered the risk are no causes.
 * @param logs logarithms of factors, by cause
 * @returns shares that add up to 1, chance among them
 * @source attributable share of a risk by removing factors; divided by logarithms, because removing them one by one would count the same part several times
 * @example two factors of 2: chance 1/4, each factor 3/8
 */
export function sharesOfRisk(logs: Weights): Weights {
  const raised = Object.entries(logs).filter(([, log]) => log > 0)
  const all = raised.reduce((sum, [, log]) => sum + log, 0)
  const chance = exp(-all)
  return { ...Object.fromEntries(raised.map(([code, log]) => [code, ((1 - chance) * log) / all])), chance }
}

/** Shares of amounts that add up: those above 0 over their sum; none where there are none. */
export function sharesOf(amounts: Weights): Weights {
  const above = Object.entries(amounts).filter(([, amount]) => amount > 0)
  const all = above.reduce((sum, [, amount]) => sum + amount, 0)
  return Object.fromEntries(above.map(([code, amount]) => [code, amount / all]))
}
