/** What the hours of a ward manager's week go into. */
export const managementActs = ['roster', 'budget', 'standards', 'flow', 'performance', 'roles'] as const
export const leadershipActs = ['listen', 'purpose', 'improve', 'coach', 'across', 'speakUp'] as const
export const acts = ['directCare', ...managementActs, ...leadershipActs] as const

export type Act = (typeof acts)[number]

/** Hours a week for each act, 0 or more. */
export type Hours = Readonly<Record<Act, number>>

/** The hours of a full-time week. */
export const fullWeek = 37.5

/** All hours of a plan together. */
export function hoursIn(hours: Hours): number {
  return acts.reduce((sum, act) => sum + hours[act], 0)
}
