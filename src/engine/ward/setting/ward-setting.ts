/** How a ward stands, before anybody decides anything. */
export interface WardSetting {
  readonly beds: number
  /** Beds taken at the start. */
  readonly takenAtFirst: number
  /** People of the establishment, all full time. */
  readonly nurses: number
  readonly assistants: number
  /** Planned for each shift, by weekday from Monday: by day, and by night. */
  readonly shifts: readonly ShiftNeeds[]
  /** Arrivals over those of the average ward, by week; the last one stays. */
  readonly season: readonly number[]
  /** Capability of the processes at the start, 0 to 1. */
  readonly capability: number
}

/** How many are planned for the day and for the night. */
export interface ShiftNeeds {
  readonly dayNurses: number
  readonly dayAssistants: number
  readonly nightNurses: number
  readonly nightAssistants: number
}

export const settingNames = ['average', 'tight', 'slack'] as const
export type SettingName = (typeof settingNames)[number]

/** Shifts by how many are planned in 24 hours. */
const eleven: ShiftNeeds = { dayNurses: 4, dayAssistants: 2, nightNurses: 3, nightAssistants: 2 }
const twelve: ShiftNeeds = { ...eleven, dayAssistants: 3 }
const thirteen: ShiftNeeds = { ...twelve, dayNurses: 5 }
const fourteen: ShiftNeeds = { ...thirteen, nightAssistants: 3 }
const fifteen: ShiftNeeds = { ...fourteen, dayAssistants: 4 }
const sixteen: ShiftNeeds = { ...fifteen, nightNurses: 4 }

const average: WardSetting = {
  beds: 28, takenAtFirst: 25, nurses: 20, assistants: 14, season: [1], capability: 0.55,
  shifts: [fourteen, fourteen, fourteen, fourteen, fourteen, twelve, twelve],
}

/**
 * Three wards for the same patients: average; tight, with 12% fewer people and shifts; slack, with 12% more.
 * People: 34, 30 and 38. Shifts a week: 94, 83 and 105.
 */
export const settings: Readonly<Record<SettingName, WardSetting>> = {
  average,
  tight: { ...average, nurses: 18, assistants: 12, shifts: [thirteen, twelve, twelve, twelve, twelve, eleven, eleven] },
  slack: { ...average, nurses: 22, assistants: 16, shifts: [fifteen, fifteen, fifteen, sixteen, sixteen, fourteen, fourteen] },
}

/** Arrivals of a week over those of the average ward. */
export function seasonOf({ season }: WardSetting, week: number): number {
  return season[Math.min(week, season.length - 1)] ?? 1
}
