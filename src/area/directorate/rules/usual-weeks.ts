import type { DirectorateHours } from '../../../engine/ward/index.ts'

/** Ways of dividing the week that can be taken as they are. */
export const usualWeekNames = ['evenly', 'managers', 'office', 'wards'] as const
export type UsualWeekName = (typeof usualWeekNames)[number]

/** Their hours, 37.5 each. Ours. */
export const usualWeeks: Readonly<Record<UsualWeekName, DirectorateHours>> = {
  evenly: { reviews: 5, bedMeeting: 6, moneyRound: 5, coachManagers: 5, walkRound: 6, partners: 5.5, board: 5 },
  managers: { reviews: 8, bedMeeting: 4, moneyRound: 3, coachManagers: 12, walkRound: 6, partners: 2.5, board: 2 },
  office: { reviews: 4, bedMeeting: 14, moneyRound: 12, coachManagers: 0, walkRound: 2, partners: 3, board: 2.5 },
  wards: { reviews: 4, bedMeeting: 5, moneyRound: 3, coachManagers: 4, walkRound: 18, partners: 2, board: 1.5 },
}
