/** A pathway of two units, with numbers of our own; in the first, chances add to 1.01, as rounded ones do. */
export const strokeParams = {
  arrivals_mean_gap_days: { acute: { stroke: 1.5, tia: 5 }, rehab: { stroke: 10 } },
  stay_lognormal_mean_sd_days: { acute: { stroke_to_rehab: [7, 5], stroke_to_other: [6, 8], tia: [2, 2] }, rehab: { stroke: [15, 12], tia: [8, 4] } },
  routing_from_acute: { stroke: { rehab: 0.31, other: 0.7 }, tia: { rehab: 0.1, other: 0.9 } },
  routing_from_rehab: { stroke: { other: 1 }, tia: { other: 1 } },
} as const

/** Patients in each unit in the mean: who comes, times how long they stay. */
export function strokeLoads(): { readonly acute: number; readonly rehab: number } {
  const [stroke, tia] = [1 / 1.5, 1 / 5]
  const toRehab = 0.31 / 1.01
  return { acute: stroke * (toRehab * 7 + (1 - toRehab) * 6) + tia * 2, rehab: (stroke * toRehab + 1 / 10) * 15 + tia * 0.1 * 8 }
}
