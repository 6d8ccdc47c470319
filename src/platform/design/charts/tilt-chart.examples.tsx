import type { Example } from '../example.ts'
import { TiltChart } from './tilt-chart.tsx'

const words = { heading: 'Which way it leans, 2012 to 2018', sentence: 'In 1 of 4 years staff rated senior managers higher, against all trusts, than immediate managers.', howSure: 'a direction is named only when its whole 95% interval lies on one side.' }

export const tiltChartExamples: readonly Example[] = [
  {
    name: 'Tilt',
    purpose: 'Leadership less management by year, each with its interval.',
    states: [
      {
        state: 'each direction, cannot tell and missing',
        content: (
          <TiltChart
            words={words}
            format={{ decimals: 2 }}
            points={[
              { label: '2014', value: -0.12, interval: { lower: -0.19, upper: -0.05 } },
              { label: '2015' },
              { label: '2016', value: 0.02, interval: { lower: -0.06, upper: 0.1 } },
              { label: '2017', value: 0.14, interval: { lower: 0.06, upper: 0.22 } },
              { label: '2018', value: 0.05 },
            ]}
          />
        ),
      },
      { state: 'one point', content: <TiltChart words={words} format={{ decimals: 2 }} points={[{ label: '2018', value: 0, interval: { lower: 0, upper: 0 } }]} /> },
      { state: 'nothing', content: <TiltChart words={words} format={{ decimals: 2 }} points={[]} /> },
    ],
  },
]
