import type { HabitName, SettingName } from '../../../engine/ward/index.ts'

/** The wards of the directorate, in the order in which they stand everywhere. */
export const wardNames = ['alder', 'birch', 'cedar'] as const
export type WardName = (typeof wardNames)[number]

/** What each ward has to work with, and how its manager spends her week by herself. Ours. */
export const threeWards: Readonly<Record<WardName, { readonly setting: SettingName; readonly habit: HabitName }>> = {
  alder: { setting: 'tight', habit: 'clinician' },
  birch: { setting: 'average', habit: 'administrator' },
  cedar: { setting: 'slack', habit: 'improver' },
}
