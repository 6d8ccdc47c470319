const byHour = [4, 9, 16, 24, 18, 12, 6, 2]

/** A treatment centre open for ten hours, with numbers of our own; after eight hours the profile begins anew. */
export const centreParams = {
  triage: { servers: 1, law: 'exponential', mean: 3 },
  registration: { servers: 1, law: 'lognormal', mean: 4, variance: 2 },
  examination: { servers: 3, law: 'normal (a negative draw counts as 0)', mean: 15, variance: 4 },
  trauma_stabilisation: { servers: 2, law: 'exponential', mean: 60 },
  trauma_treatment: { servers: 1, law: 'lognormal', mean: 30, variance: 9 },
  nontrauma_treatment: { servers: 1, law: 'lognormal', mean: 12, variance: 2, prob_needed: 0.5 },
  prob_trauma: 0.1,
  run_minutes: 600,
  'arrivals_per_hour_from_08:00': byHour,
  profile_wraps_after_hours: 8,
  thinning: 'rate looked up at each candidate time',
  change: { triage: 2 },
} as const

/** Arrivals of the ten hours in the mean: those of the profile, and of its first two hours again. */
export const centreArrivals = byHour.reduce((sum, rate) => sum + rate, 0) + (byHour[0] ?? 0) + (byHour[1] ?? 0)
