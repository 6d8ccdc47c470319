import type { VariationIcon } from './types.ts'

/** What the icon of variation is called in every file and every answer for programs; on pages it is a picture with words. */
export const iconNames = {
  'common-cause': 'common_cause',
  'improvement-high': 'improvement_high',
  'improvement-low': 'improvement_low',
  'concern-high': 'concern_high',
  'concern-low': 'concern_low',
  'neutral-high': 'neutral_high',
  'neutral-low': 'neutral_low',
} as const satisfies Readonly<Record<VariationIcon, string>>
