import type { Example } from '../example.ts'
import { OutcomeMultiples } from './outcome-multiples.tsx'
import type { Outcome } from './outcome-multiples.tsx'

const outcomes: readonly Outcome[] = [
  {
    name: 'A&E within 4 hours',
    note: 'Higher is better. Whole percents.',
    format: { decimals: 0, unit: '%' },
    points: [95, 94, 92, 88, 85, 84, 82].map((own, index) => ({ year: 2012 + index, own, peers: { lower: 93 - index * 2, upper: 96.5 - index * 1.4 } })),
  },
  {
    name: 'Treatment within 18 weeks',
    note: 'Higher is better. Two years are missing.',
    format: { decimals: 1, unit: '%' },
    points: [94.5, undefined, 93.1, undefined, 90.4, 88, 87.1].map((own, index) => ({ year: 2012 + index, ...(own === undefined ? {} : { own }), peers: { lower: 92 - index, upper: 96 - index } })),
  },
  {
    name: 'Summary hospital-level mortality indicator (SHMI)',
    note: '1.00 is as expected for the patients; lower is fewer deaths.',
    format: { decimals: 2 },
    points: [{ year: 2018, own: 0.98, peers: { lower: 0.95, upper: 1.05 } }],
  },
  { name: 'Financial position', note: 'Surplus above 0, as a share of cost.', format: { decimals: 1, unit: '%' }, points: [] },
]

export const outcomeMultiplesExamples: readonly Example[] = [
  {
    name: 'Outcomes',
    purpose: 'Several outcomes over the same years, the own line against the middle half of the peers.',
    states: [
      {
        state: 'normal, gaps, one point, nothing',
        content: <OutcomeMultiples words={{ heading: 'What followed, 2012 to 2018', sentence: 'Outcomes fell in nearly all trusts in these years. None of them measures management.' }} ownName="Northern Dales" peersName="acute trusts" outcomes={outcomes} />,
      },
    ],
  },
]
