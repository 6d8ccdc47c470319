import type { Example } from '../example.ts'
import { RangeRows } from './range-rows.tsx'
import type { RangeRowsModel } from './range-rows.tsx'

const base: RangeRowsModel = {
  words: { heading: 'What a post asks for', sentence: 'Of 10 hours of managing and leading, about 6 to 8 go to management.', howSure: 'invented for this example.' },
  format: { decimals: 0, unit: ' of 10 hours' },
  lowest: 0,
  highest: 10,
  measure: 'Of 10 hours of managing and leading',
  rows: [
    { meaning: 'management', name: 'Management', range: { lower: 6, upper: 8 } },
    { meaning: 'leadership', name: 'Leadership', range: { lower: 2, upper: 4 } },
  ],
  columns: ['What', 'Range'],
}

export const rangeRowsExamples: readonly Example[] = [
  {
    name: 'Two ranges',
    purpose: 'How much goes to management and how much to leadership, as ranges that are never added.',
    states: [
      { state: 'both', content: <RangeRows {...base} /> },
      { state: 'a range that is a point, at the end of the scale', content: <RangeRows {...base} rows={[{ meaning: 'leadership', name: 'Leadership', range: { lower: 10, upper: 10 } }]} /> },
      { state: 'nothing', content: <RangeRows {...base} rows={[]} /> },
    ],
  },
]
