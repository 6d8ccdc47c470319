/** What the hours of somebody who leads three wards go into: of management, and of leadership. */
export const directorateManagementActs = ['reviews', 'bedMeeting', 'moneyRound'] as const
export const directorateLeadershipActs = ['coachManagers', 'walkRound', 'partners', 'board'] as const
export const directorateActs = [...directorateManagementActs, ...directorateLeadershipActs] as const
export type DirectorateAct = (typeof directorateActs)[number]

/** Hours a week for each, 0 or more. */
export type DirectorateHours = Readonly<Record<DirectorateAct, number>>
