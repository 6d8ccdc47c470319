import type { Example } from '../example.ts'
import { Evidence, QualityTag, SourceNote } from './evidence.tsx'

export const evidenceExamples: readonly Example[] = [
  {
    name: 'Evidence',
    purpose: 'What speaks for a claim and what speaks against it, with equal weight.',
    states: [
      {
        state: 'both sides',
        content: (
          <Evidence
            claim="More managers go with better outcomes."
            supporting={[{ words: 'One study of 160 trusts found it for several outcomes.', source: { title: 'An invented journal', note: '2019' } }]}
            against={[
              { words: 'One study of 129 trusts found no association.', source: { title: 'Another invented journal', href: 'https://example.org/study', note: '2022' } },
              { words: 'Our own reading of the public figures finds none either.', source: { title: 'How the figures are made' } },
            ]}
          />
        ),
      },
      { state: 'nothing on one side', content: <Evidence claim="The colour of a badge matters." supporting={[]} against={[{ words: 'Nobody has looked.', source: { title: 'An invented review' } }]} /> },
    ],
  },
  {
    name: 'Source note',
    purpose: 'Where figures come from.',
    states: [
      {
        state: 'one and several',
        content: (
          <>
            <SourceNote sources={[{ title: 'Workforce statistics', note: 'September 2018' }]} />
            <SourceNote sources={[{ title: 'Workforce statistics' }, { title: 'Staff survey', href: 'https://example.org/survey', note: '2018' }]} />
          </>
        ),
      },
    ],
  },
  {
    name: 'Quality tag',
    purpose: 'A flag on the quality of a figure. The words carry the meaning.',
    states: [
      { state: 'remark', content: <p><QualityTag quality="remark">Whole percents</QualityTag></p> },
      { state: 'take care', content: <p><QualityTag quality="take-care">Staff coding differs</QualityTag></p> },
      { state: 'not usable', content: <p><QualityTag quality="not-usable">Counted twice</QualityTag></p> },
    ],
  },
]
