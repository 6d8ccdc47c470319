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

/** The map of a person: fixed ends, a middle that is a step of the scale, and directions of the person's own. */
const ofPerson: BalanceMapModel = {
  words: { heading: 'My balance map', sentence: 'What 12 colleagues answered cannot tell which of the two is further.', howSure: 'the true place lies in the region with a probability of 95%.' },
  format: { decimals: 1 },
  management: 'Management: keeps today’s system working',
  leadership: 'Leadership: makes and realises change',
  middle: { management: 3, leadership: 3 },
  peers: [],
  scale: { lowest: 1, highest: 5, words: { lowest: '1 Not yet', middle: '3 Reliably', highest: '5 Helps others' } },
  corners: { leadership: 'more leadership than management', both: 'both further than reliably', neither: 'neither reliably yet', management: 'more management than leadership' },
  named: [{ name: '12 colleagues', management: 3.3, leadership: 3.1, region: { management: 0.8, leadership: 0.9, turned: { semiAxes: [1.1, 0.5], angle: 0.85 } }, direction: 'cannot-tell' }],
}
const oneView = { isOneView: true, direction: 'cannot-tell', label: 'one view, not a measurement' } as const

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
      { state: 'a person, a turned region that cannot tell', content: <BalanceMap {...ofPerson} /> },
      {
        state: 'a person, a region on one side of the slanted line, beside two views',
        content: (
          <BalanceMap
            {...ofPerson}
            words={{ ...ofPerson.words, sentence: 'What 12 colleagues answered says: more management than leadership.' }}
            named={[
              { name: 'You', management: 3.6, leadership: 3.2, ...oneView },
              { name: 'Ruth Ellerby', management: 3.1, leadership: 2.4, ...oneView },
              { name: '12 colleagues', management: 4.1, leadership: 2.5, region: { management: 0.4, leadership: 0.45, turned: { semiAxes: [0.55, 0.25], angle: 0.8 } }, direction: 'more-management' },
            ]}
          />
        ),
      },
      { state: 'a person, one view only', content: <BalanceMap {...ofPerson} named={[{ name: 'You', management: 3.6, leadership: 3.2, ...oneView }]} table={{ caption: 'My balance map', columns: [{ heading: 'View' }, { heading: 'Management' }, { heading: 'Leadership' }], rows: [['You', 'Reliably or further on 7 of 9', 'Reliably or further on 6 of 10']] }} /> },
      { state: 'a person, a region beyond the scale', content: <BalanceMap {...ofPerson} named={[{ name: '4 colleagues', management: 4.8, leadership: 4.4, region: { management: 1, leadership: 1.1, turned: { semiAxes: [1.4, 0.6], angle: 0.85 } }, direction: 'cannot-tell' }]} /> },
    ],
  },
]
