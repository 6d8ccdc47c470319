import type { Example } from '../example.ts'
import { InlineMark } from './marks.tsx'
import type { Meaning } from './marks.tsx'

const meanings: readonly (readonly [Meaning, string])[] = [
  ['management', 'management'],
  ['leadership', 'leadership'],
  ['direct-care', 'direct care'],
  ['recovery', 'recovery'],
  ['improvement', 'improvement'],
  ['concern', 'concern'],
  ['common-cause', 'common cause'],
]

export const markExamples: readonly Example[] = [
  {
    name: 'Marks',
    purpose: 'A meaning has its colour, its shape and its word, the same on every picture.',
    states: [
      {
        state: 'meanings',
        content: (
          <ul className="nhsuk-list">
            {meanings.map(([meaning, word]) => (
              <li key={meaning}>
                <InlineMark meaning={meaning} /> {word}
              </li>
            ))}
          </ul>
        ),
      },
      {
        state: 'named organisations',
        content: (
          <ul className="nhsuk-list">
            {['first', 'second', 'third', 'fourth'].map((word, place) => (
              <li key={word}>
                <InlineMark place={place} /> the {word} organisation of a comparison
              </li>
            ))}
          </ul>
        ),
      },
    ],
  },
]
