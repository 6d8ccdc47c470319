import type { Example } from '../example.ts'
import { YearLines } from './year-lines.tsx'
import type { YearPoint } from './series-line.tsx'
import type { YearLinesModel } from './year-lines.tsx'

function points(values: readonly (number | undefined)[], half: number): readonly YearPoint[] {
  return values.map((value, index) => (value === undefined ? { year: 2012 + index } : { year: 2012 + index, value, interval: { lower: value - half, upper: value + half } }))
}

const base: YearLinesModel = {
  words: { heading: 'How staff rate managers, 2012 to 2018', sentence: 'Both ratings rose over the years, as they did in nearly all trusts.', howSure: 'the bands are 95% intervals.' },
  format: { decimals: 2 },
  series: [
    { meaning: 'management', name: 'Immediate managers', points: points([3.62, 3.6, 3.66, 3.7, 3.73, 3.72, 3.78], 0.05) },
    { meaning: 'leadership', name: 'Senior managers', points: points([2.81, 2.9, 2.88, 3.04, 3.1, 3.14, 3.12], 0.09) },
  ],
  breaks: [{ afterYear: 2014, words: 'two questions added' }],
}

export const yearLinesExamples: readonly Example[] = [
  {
    name: 'Lines over years',
    purpose: 'One or two ratings over the years with their bands; breaks in the series and missing years are gaps.',
    states: [
      { state: 'two series with a break', content: <YearLines {...base} /> },
      {
        state: 'missing years',
        content: <YearLines {...base} breaks={[]} series={[{ meaning: 'management', name: 'Immediate managers', points: points([3.62, undefined, 3.66, 3.7, undefined, undefined, 3.78], 0.05) }]} />,
      },
      { state: 'one point', content: <YearLines {...base} breaks={[]} series={[{ meaning: 'leadership', name: 'Senior managers', points: [{ year: 2018, value: 3.1, interval: { lower: 3, upper: 3.2 } }] }]} /> },
      { state: 'nothing', content: <YearLines {...base} series={[]} /> },
    ],
  },
]
