import type { CapabilityText } from '../core-texts.ts'

/** L1 of `evenkeel-core`. */
export const directionAndPurpose: CapabilityText = {
  code: 'L1',
  domain: 'leadership',
  aspect: 'orientation',
  trends: ['population-health'],
  name: 'Direction and purpose',
  about: 'Saying what should become better, for whom and why, so that others can choose to follow.',
  competencies: ['Personalise care'],
  behaviours: {
    fundamental: [
      { code: 'L1-f-1', isShort: true, text: 'Say what should be different for patients in a year’s time' },
      { code: 'L1-f-2', text: 'Ask people who use the service what they would want to be different' },
      { code: 'L1-f-3', text: 'Give the reason for an improvement when asking a colleague to take part in it' },
    ],
    'first-line': [
      { code: 'L1-1-1', isShort: true, text: 'Agree with the team one thing to make better for patients this year' },
      { code: 'L1-1-2', text: 'Explain a new aim through what happened to a real patient' },
      { code: 'L1-1-3', text: 'Turn down a new idea that leads away from the improvement the team has chosen' },
    ],
    middle: [
      { code: 'L1-m-1', isShort: true, text: 'Agree with several teams an aim that none of them could reach alone' },
      { code: 'L1-m-2', text: 'Show each team what its new ways of working have added to a shared aim' },
      { code: 'L1-m-3', text: 'Ask which people the service does not reach before choosing what to improve' },
    ],
    senior: [
      { code: 'L1-s-1', isShort: true, text: 'Describe in plain words how the services should differ in three years' },
      { code: 'L1-s-2', isShort: true, text: 'Move money out of today’s work to pay for an agreed new way of working' },
      { code: 'L1-s-3', text: 'Ask staff in several teams what they think is meant to become better' },
    ],
    executive: [
      { code: 'L1-e-1', isShort: true, text: 'Ask what a strategy will do for the health of the people served' },
      { code: 'L1-e-2', text: 'Ask for board time on what the population will need in ten years' },
      { code: 'L1-e-3', text: 'Say publicly what the organisation will give up to make room for something new' },
    ],
  },
}
