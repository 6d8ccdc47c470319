import { drawExponential, exponentialAt } from '../src/kernel/chance/exponential.ts'
import { drawGamma } from '../src/kernel/chance/gamma.ts'
import { drawNormal } from '../src/kernel/chance/normal.ts'
import { randomSource } from '../src/kernel/chance/random-source.ts'
import { exp, log } from '../src/kernel/portable-math.ts'
import { power } from '../src/kernel/portable-power.ts'
import { cosine, sine } from '../src/kernel/portable-sine.ts'
import { gamma } from '../src/kernel/statistics/gamma.ts'
import { logGamma } from '../src/kernel/statistics/log-gamma.ts'
import { normalCdf } from '../src/kernel/statistics/normal.ts'
import { normalQuantile } from '../src/kernel/statistics/normal-quantile.ts'

/** For each function of portable arithmetic the digest of the bits of 100,000 of its values, wherever this runs. */
export function portableSample(): Readonly<Record<string, string>> {
  const source = randomSource(1, 'portable')
  const upTo = (limit: number): number => limit * source.uniform()
  const functions: Readonly<Record<string, () => number>> = {
    exp: () => exp(upTo(1500) - 750),
    log: () => log(exp(upTo(1480) - 740)),
    sine: () => sine(upTo(2000) - 1000),
    cosine: () => cosine(upTo(2e6) - 1e6),
    power: () => power(upTo(50), upTo(100) - 50),
    gamma: () => gamma(upTo(172)),
    logGamma: () => logGamma(upTo(1000)),
    normalCdf: () => normalCdf(upTo(20) - 10),
    uniform: () => source.uniform(),
    drawExponential: () => drawExponential(source),
    drawNormal: () => drawNormal(source),
    drawGamma: () => drawGamma(source, 0.1 + upTo(3)),
    exponentialAt: () => exponentialAt(source.uniform()),
    normalQuantile: () => normalQuantile(source.uniform()),
  }
  return Object.fromEntries(Object.entries(functions).map(([name, next]) => [name, digest(Float64Array.from({ length: 100_000 }, next))]))
}

/** FNV-1a over the words of the doubles. */
function digest(values: Float64Array): string {
  const view = new DataView(values.buffer)
  let hash = 0x811c9dc5
  for (let at = 0; at < view.byteLength; at += 4) hash = Math.imul(hash ^ view.getUint32(at), 0x01000193)
  return (hash >>> 0).toString(16)
}
