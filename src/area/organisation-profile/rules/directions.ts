import type { Quadrant } from '../../../kernel/statistics/balance-map.ts'

/** What a quadrant beside the whole is called in the picture and in files. Directions: nothing there is high or low by itself. */
export const directions = {
  both_high: 'more-of-both',
  leadership_only: 'more-leadership',
  management_only: 'more-management',
  both_low: 'less-of-both',
  'cannot tell': 'cannot-tell',
} as const satisfies Readonly<Record<Quadrant | 'cannot tell', string>>
