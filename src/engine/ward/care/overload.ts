import { resolvingShare } from '../staff/interruptions.ts'

/**
 * What part of their work hands get done when much waits at once. Up to the stress at which people work best they do what there is; beyond it each further
 * thing that waits interrupts the others.
 * @param pending hours of work that wait
 * @param hands hours of work that an hour brings, above 0
 * @param tau hours of waiting work for each pair of hands at which people work best, above 0
 * @returns 1 down to nearly 0
 * @source the falling side of the inverted U of the model of interruptions
 */
export function shareUnderStress(pending: number, hands: number, tau: number): number {
  const stress = pending / (tau * hands)
  return stress <= 1 ? 1 : resolvingShare(stress)
}
