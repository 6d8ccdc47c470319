import type { Example } from '../example.ts'
import { CsvLink, Doors, NextSteps } from './ways-on.tsx'

export const wayOnExamples: readonly Example[] = [
  {
    name: 'Doors',
    purpose: 'Ways into the service: what the person wants, and what it costs.',
    states: [
      {
        state: 'first one leads',
        content: (
          <Doors
            isFirstLarge
            doors={[
              { text: 'I am stepping up', href: '#stepping-up', words: 'Ten minutes, no account, nothing stored' },
              { text: 'Try it safely', href: '#try', words: 'Run a simulated ward for eight weeks' },
              { text: 'Where does an organisation stand?', href: '#stand', words: 'What public figures can and cannot say' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'Next steps and download',
    purpose: 'The end of every page.',
    states: [
      {
        state: 'normal',
        content: (
          <>
            <NextSteps links={[{ text: 'Compare with another organisation', href: '#compare' }, { text: 'Print a paper for the board', href: '#paper' }]} />
            <CsvLink href="#csv" what="all figures on this page" />
          </>
        ),
      },
    ],
  },
]
