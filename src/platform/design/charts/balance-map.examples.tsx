import type { Example } from '../example.ts'
import { BalanceMap } from './balance-map.tsx'
import type { BalanceMapModel } from './balance-map.tsx'
import { inventedPeers } from './invented.ts'

const across = inventedPeers(134, 3.72, 0.36)
const base: BalanceMapModel = {
  words: {
    heading: 'Balance map, 2018',
    sentence: 'The figures cannot tell whether staff of Northern Dales rate immediate or senior managers higher than usual.',
    howSure: 'the true place lies in the region with a probability of 95%.',
  },
  format: { decimals: 2 },
  management: 'Management: how staff rate immediate managers',
  leadership: 'Leadership: how staff rate senior managers',
  middle: { management: 3.72, leadership: 3.08 },
  peers: across.map((management, index) => ({ management, leadership: 3.08 + 1.3 * (management - 3.72) + 0.12 * Math.sin(index * 5.1) })),
  named: [{ name: 'Northern Dales', management: 3.75, leadership: 3.05, region: { management: 0.07, leadership: 0.1 }, direction: 'cannot-tell' }],
}

export const balanceMapExamples: readonly Example[] = [
  {
    name: 'Balance map',
    purpose: 'Management along the foot, leadership up the side, with the region in which an organisation may truly lie.',
    states: [
      { state: 'cannot tell', content: <BalanceMap {...base} /> },
      {
        state: 'a direction can be named',
        content: <BalanceMap {...base} named={[{ name: 'Eastmarsh', management: 3.86, leadership: 3.34, region: { management: 0.05, leadership: 0.07 }, direction: 'more-of-both' }]} />,
      },
      {
        state: 'four compared, long name',
        content: (
          <BalanceMap
            {...base}
            named={[
              { name: 'Northern Dales', management: 3.75, leadership: 3.05, region: { management: 0.07, leadership: 0.1 }, direction: 'cannot-tell' },
              { name: 'The Upper Wharf, Saltcoats and Eastmarsh University Teaching Hospitals NHS Foundation Trust', management: 3.55, leadership: 3.3, region: { management: 0.05, leadership: 0.06 }, direction: 'more-leadership' },
              { name: 'Eastmarsh', management: 3.86, leadership: 3.34, region: { management: 0.05, leadership: 0.07 }, direction: 'more-of-both' },
              { name: 'Saltcoats and Fell', direction: 'cannot-tell' },
            ]}
          />
        ),
      },
      { state: 'one point, no region', content: <BalanceMap {...base} peers={[]} named={[{ name: 'Eastmarsh', management: 3.72, leadership: 3.08, direction: 'cannot-tell' }]} /> },
      { state: 'nothing', content: <BalanceMap {...base} peers={[]} named={[]} /> },
    ],
  },
]
