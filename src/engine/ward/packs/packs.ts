import type { Trend } from '../../../kernel/vocabulary.ts'
import type { WardSetting } from '../setting/ward-setting.ts'
import type { Situation } from '../situations/situation.ts'

/** How long a run lasts. */
export const lengths = {
  /** Guided: two months in the post. */
  'eight-weeks': { weeks: 8, season: [1] },
  /** More patients from the fourth week on, most in the seventh to the tenth. Ours, in shape and size. */
  'winter': { weeks: 16, season: [1, 1, 1.03, 1.06, 1.1, 1.14, 1.18, 1.18, 1.18, 1.16, 1.12, 1.08, 1.05, 1.02, 1, 1] },
  'year': { weeks: 52, season: [1] },
} as const satisfies Readonly<Record<string, { readonly weeks: number; readonly season: readonly number[] }>>
export type LengthName = keyof typeof lengths
export const lengthNames = Object.keys(lengths) as readonly LengthName[] // each key is a name

/** Trends that a ward can carry honestly, as a choice of situations; the others have cases of their own. */
export const packNames = ['everyday', 'workforce', 'digital', 'finance'] as const satisfies readonly ('everyday' | Trend)[]
export type PackName = (typeof packNames)[number]

/** Every second situation of the everyday goes with a trend. */
const everydayShare = 2

/** Situations of a pack: everyday has all that there are; a trend has its own, and every second of those that belong to none. */
export function deckOf(pack: PackName, all: readonly Situation[]): readonly Situation[] {
  const usual = all.filter(({ trend }) => trend === null)
  if (pack === 'everyday') return all
  const own = all.filter(({ trend }) => trend === pack)
  return [...own, ...usual.filter((_, place) => place % everydayShare === 0)]
}

/** A ward over a length of time. */
export function settingOver(setting: WardSetting, length: LengthName): WardSetting {
  return { ...setting, season: lengths[length].season }
}
