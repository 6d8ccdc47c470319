import type { CapabilityText } from '../core-texts.ts'

/** L7 of `evenkeel-core`. */
export const workingWithComplexity: CapabilityText = {
  code: 'L7',
  domain: 'leadership',
  aspect: 'success',
  trends: ['integrated-care'],
  name: 'Working with complexity',
  about: 'Making change when nobody can foresee all of it: trying, looking at what happens, and adapting until it holds.',
  competencies: ['Drive continuous improvement and innovation', 'Support others through change'],
  behaviours: {
    fundamental: [
      { code: 'L7-f-1', isShort: true, text: 'Check some weeks after a change whether it helped' },
      { code: 'L7-f-2', text: 'Ask other teams what a change has done to their work' },
      { code: 'L7-f-3', text: 'Suggest a new version when the first try at an improvement fails' },
    ],
    'first-line': [
      { code: 'L7-1-1', isShort: true, text: 'Check three months later whether a new way of working is still in use' },
      { code: 'L7-1-2', text: 'Adapt a new way of working after seeing it on ordinary days' },
      { code: 'L7-1-3', text: 'Alter a change that turns out to make work harder for another team' },
    ],
    middle: [
      { code: 'L7-m-1', isShort: true, text: 'Start a new way of working in one team before asking all teams to adopt it' },
      { code: 'L7-m-2', text: 'Let teams reach the same aim for improvement in different ways' },
      { code: 'L7-m-3', text: 'Look for unwanted effects of a change in other services' },
    ],
    senior: [
      { code: 'L7-s-1', isShort: true, text: 'Compare what a change achieved with what was promised for it' },
      { code: 'L7-s-2', isShort: true, text: 'Revise the plan for a new service openly when events prove it wrong' },
      { code: 'L7-s-3', text: 'Gather people who see different sides of a problem before choosing what to try' },
    ],
    executive: [
      { code: 'L7-e-1', isShort: true, text: 'Check a year later whether a major change achieved its purpose' },
      { code: 'L7-e-2', text: 'Ask for several small pilots where the answer is not yet known' },
      { code: 'L7-e-3', text: 'Ask what a planned change may set off in other organisations' },
    ],
  },
}
