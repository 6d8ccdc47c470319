import type { Example } from '../example.ts'
import { processWords } from '../process-words.ts'
import { AssuranceIcon, ProcessIcons, VariationIcon } from './process-icons.tsx'
import type { AssuranceName, VariationName } from './process-icons.tsx'

const variations: readonly VariationName[] = ['common-cause', 'improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neutral-high', 'neutral-low']
const assurances: readonly AssuranceName[] = ['pass', 'fail', 'inconsistent', 'none']
const sizes = [24, 32, 48, 64] as const

export const processIconExamples: readonly Example[] = [
  {
    name: 'Icons of process charts',
    purpose: 'What the last point says about variation, in a square; what limits say about a target, in a ring. The drawings are our own.',
    states: [
      {
        state: 'variation',
        content: (
          <ul className="nhsuk-list">
            {variations.map((icon) => (
              <li key={icon}>
                {sizes.map((size) => (
                  <span key={size}>
                    <VariationIcon icon={icon} size={size} hasWordsBeside={size !== 24} />{' '}
                  </span>
                ))}
                {processWords.variationWords[icon]}
              </li>
            ))}
          </ul>
        ),
      },
      {
        state: 'target',
        content: (
          <ul className="nhsuk-list">
            {assurances.map((icon) => (
              <li key={icon}>
                {sizes.map((size) => (
                  <span key={size}>
                    <AssuranceIcon icon={icon} size={size} hasWordsBeside={size !== 24} />{' '}
                  </span>
                ))}
                {processWords.assuranceWords[icon]}
              </li>
            ))}
          </ul>
        ),
      },
      { state: 'with their words', content: <ProcessIcons variation="improvement-high" assurance="pass" /> },
    ],
  },
]
