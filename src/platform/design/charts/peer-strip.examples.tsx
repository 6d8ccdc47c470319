import type { Example } from '../example.ts'
import { inventedPeers } from './invented.ts'
import { PeerStrip } from './peer-strip.tsx'
import type { PeerStripModel } from './peer-strip.tsx'

const peers = inventedPeers(134, 2.8, 2.4)
const base: PeerStripModel = {
  words: {
    heading: 'Managers per £10 million, 2018',
    sentence: 'Northern Dales has 3.3 managers for each £10 million that it spends, more than 3 in 4 acute trusts.',
    howSure: 'staff codes are chosen locally, so much of the spread is coding.',
    sources: [{ title: 'Invented workforce figures', note: 'September 2018' }],
    csv: { href: '#csv', what: 'these figures' },
  },
  measure: 'Managers per £10 million of operating cost',
  format: { decimals: 2 },
  peersName: 'acute trusts',
  peers,
  quarters: { lower: 2.24, median: 2.8, upper: 3.31 },
  named: [{ name: 'Northern Dales', value: 3.32, interval: { lower: 3.1, upper: 3.5 }, position: 'higher than 3 in 4 trusts' }],
}

export const peerStripExamples: readonly Example[] = [
  {
    name: 'Strip of peers',
    purpose: 'Every dot an organisation, the middle half shaded, up to four named.',
    states: [
      { state: 'one named', content: <PeerStrip {...base} /> },
      {
        state: 'four compared, long name, one missing',
        content: (
          <PeerStrip
            {...base}
            named={[
              { name: 'Northern Dales', value: 3.32 },
              { name: 'The Upper Wharf, Saltcoats and Eastmarsh University Teaching Hospitals NHS Foundation Trust', value: 1.62, position: 'lower than 9 in 10 trusts' },
              { name: 'Eastmarsh', value: 2.81 },
              { name: 'Saltcoats and Fell' },
            ]}
          />
        ),
      },
      { state: 'one point', content: <PeerStrip {...base} peers={[2.8]} quarters={{ lower: 2.8, median: 2.8, upper: 2.8 }} named={[]} /> },
      { state: 'nothing', content: <PeerStrip {...base} peers={[]} named={[{ name: 'Northern Dales' }]} /> },
    ],
  },
]
