import type { Example } from '../example.ts'
import { ProblemSummary, SearchForm } from './forms.tsx'

const hint = 'A name, a part of it, or an ODS code'

export const formExamples: readonly Example[] = [
  {
    name: 'Search form',
    purpose: 'Asks for something by name; the answer is a page with its own address.',
    states: [
      { state: 'empty', content: <SearchForm action="/components" field={{ id: 'find-empty', name: 'q', label: 'Find an organisation', hint }} /> },
      {
        state: 'with a problem',
        content: (
          <>
            <ProblemSummary problems={[{ fieldId: 'find-problem', words: 'Enter the name or code of an organisation' }]} />
            <SearchForm action="/components" field={{ id: 'find-problem', name: 'q', label: 'Find an organisation again', hint, value: '??', problem: 'Enter the name or code of an organisation' }} />
          </>
        ),
      },
    ],
  },
]
