/**
 * In how much time a queueing system forgets how it began, estimated from above: a warm-up of 20 such times leaves nothing of the beginning
 * that could be seen. Estimates decide how long runs are, and enter no answer.
 */

/**
 * Of an M/M/c queue.
 * @param rate of arrivals, below servers / mean
 * @returns 1 / (c μ (1 - √ρ)²), the time of the waiting line, and besides it a service, the time of those served
 * @source Morse, Queues, Inventories and Maintenance (1958): the M/M/1 queue has 1 / (μ (1 - √ρ)²)
 */
export function queueRelaxation({ rate, mean, servers }: { readonly rate: number; readonly mean: number; readonly servers: number }): number {
  const free = 1 - Math.sqrt((rate * mean) / servers)
  return mean / (servers * free * free) + mean
}

/**
 * Of a queue with room for so many who wait: its line is a birth-and-death chain of that many states, whose gap is λ + cμ - 2√(λcμ) cos(π / (room + 2)) or above.
 * @param room of those who wait
 */
export function boundedRelaxation({ rate, mean, servers, room }: { readonly rate: number; readonly mean: number; readonly servers: number; readonly room: number }): number {
  const served = servers / mean
  const difference = Math.sqrt(served) - Math.sqrt(rate)
  // 1 - cos x is at least 2 x² / π².
  const ofRoom = (4 * Math.sqrt(served * rate)) / ((room + 2) * (room + 2))
  return 1 / (difference * difference + ofRoom) + mean
}

/**
 * What the spread of services multiplies it by: near full load, the time of the line grows with (1 + squared variation) / 2.
 * @param squaredVariation variance in squared means; below 1 counts as 1
 */
export function spreadFactor(squaredVariation: number): number {
  return (1 + Math.max(1, squaredVariation)) / 2
}
