import type { Example } from '../example.ts'
import { ComparisonBars } from './comparison-bars.tsx'

export const comparisonBarsExamples: readonly Example[] = [
  {
    name: 'Comparison bars',
    purpose: 'Published figures of several places. Definitions differ, so each stands at its bar.',
    states: [
      {
        state: 'normal and missing',
        content: (
          <ComparisonBars
            words={{ heading: 'Managers as a share of staff', sentence: 'The two figures count different things and cannot be set against each other.' }}
            format={{ decimals: 1, unit: '%' }}
            bars={[
              { name: 'An invented health service', value: 2.2, year: '2018', definition: 'People whose staff code says manager or senior manager, of all staff.', source: { title: 'Invented workforce figures' } },
              { name: 'All invented work', value: 9.5, year: '2018', definition: 'People who call themselves a manager when asked about their occupation.', source: { title: 'Invented labour survey' } },
              { name: 'Elsewhere', year: '2018', definition: 'No figure with a stated definition was found.' },
            ]}
          />
        ),
      },
      { state: 'nothing', content: <ComparisonBars words={{ heading: 'Managers as a share of staff, none', sentence: 'There are no figures.' }} format={{ decimals: 1 }} bars={[]} /> },
    ],
  },
]
