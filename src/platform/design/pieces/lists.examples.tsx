import type { Example } from '../example.ts'
import { Bullets, Paragraphs } from './lists.tsx'

const lines = ['Agree who does what.', 'Look again in two weeks.']

export const listExamples: readonly Example[] = [
  {
    name: 'Sentences',
    purpose: 'Wording that stands as a list in a words file: as bullets, or as paragraphs.',
    states: [
      { state: 'bullets', content: <Bullets lines={lines} /> },
      { state: 'paragraphs', content: <Paragraphs lines={lines} /> },
    ],
  },
]
