import { exp, log } from '../../../../../kernel/portable-math.ts'

/**
 * The share of customers lost in M/G/c/c.
 * @source Erlang 1917; the recursion B(c) = a B(c-1) / (c + a B(c-1))
 */
export function erlangB(load: number, servers: number): number {
  let lost = 1
  for (let server = 1; server <= servers; server += 1) lost = (load * lost) / (server + load * lost)
  return lost
}

/** The share of customers who wait in M/M/c. @source Erlang 1917 */
export function erlangC(load: number, servers: number): number {
  const lost = erlangB(load, servers)
  return (servers * lost) / (servers - load * (1 - lost))
}

/** Values of M/M/c by the names of the validation cases. */
export function markovQueueValue(name: string, { lambda, mu, c }: Readonly<Record<'lambda' | 'mu' | 'c', number>>): number {
  const [waits, drain] = [erlangC(lambda / mu, c), c * mu - lambda]
  const [, over] = /^p_wait_over_(.+)$/u.exec(name) ?? []
  if (over !== undefined) return waits * exp(-drain * Number(over))
  const [, percent] = /^wait_p(.+)$/u.exec(name) ?? []
  if (percent !== undefined) return Math.max(0, log(waits / (1 - Number(percent) / 100)) / drain)
  return { p_wait: waits, mean_wait: waits / drain, mean_queue_length: (lambda * waits) / drain, mean_in_system: (lambda * waits) / drain + lambda / mu, utilisation: lambda / mu / c }[name] ?? NaN
}
