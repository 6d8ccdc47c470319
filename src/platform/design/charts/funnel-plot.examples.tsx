import type { Example } from '../example.ts'
import { FunnelPlot } from './funnel-plot.tsx'
import type { FunnelLimits, FunnelPlotModel } from './funnel-plot.tsx'
import { inventedPeers } from './invented.ts'

function limits(words: string, width: number): FunnelLimits {
  return { words, points: Array.from({ length: 60 }, (_, index) => 300 + index * 50).map((precision) => ({ precision, lower: 3.7 - width / Math.sqrt(precision), upper: 3.7 + width / Math.sqrt(precision) })) }
}

const values = inventedPeers(120, 3.7, 0.22)
const base: FunnelPlotModel = {
  words: { heading: 'How staff rate immediate managers, 2018', sentence: 'Northern Dales lies inside the limits: its rating is what would be expected of an ordinary trust.' },
  format: { decimals: 2 },
  measure: 'Rating of immediate managers, 1 to 5',
  precision: 'Answers to the survey',
  peers: values.map((value, index) => ({ value, precision: 1700 + 1300 * Math.sin(index * 12.9) })),
  named: [{ name: 'Northern Dales', value: 3.76, precision: 2100, position: 'inside the limits' }],
  centre: 3.7,
  limits: [limits('19 in 20 ordinary trusts would lie between these lines', 3.4), limits('998 in 1,000 ordinary trusts would lie between these lines', 5.4)],
}

export const funnelPlotExamples: readonly Example[] = [
  {
    name: 'Funnel plot',
    purpose: 'A value against how precisely it is known, with limits.',
    states: [
      { state: 'one named', content: <FunnelPlot {...base} /> },
      { state: 'one point', content: <FunnelPlot {...base} peers={[]} limits={[]} /> },
      { state: 'nothing', content: <FunnelPlot {...base} peers={[]} named={[]} /> },
    ],
  },
]
