import type { CapabilityText } from '../core-texts.ts'

/** L3 of `evenkeel-core`. */
export const engagingPeople: CapabilityText = {
  code: 'L3',
  domain: 'leadership',
  aspect: 'focus',
  trends: [],
  name: 'Engaging people',
  about: 'Bringing people into a change early enough for what they say to alter it.',
  competencies: ['Build engagement', 'Encourage open dialogue and feedback', 'Support others through change'],
  behaviours: {
    fundamental: [
      { code: 'L3-f-1', isShort: true, text: 'Talk with the colleagues whom an idea would affect before proposing it' },
      { code: 'L3-f-2', text: 'Persuade at least one colleague to try out a new way of working' },
      { code: 'L3-f-3', text: 'Ask a colleague who opposes a new idea what worries them' },
    ],
    'first-line': [
      { code: 'L3-1-1', isShort: true, text: 'Ask those who do the work what should change before deciding how' },
      { code: 'L3-1-2', isShort: true, text: 'Tell the team what became of each suggestion for improvement' },
      { code: 'L3-1-3', text: 'Ask team members what a change would cost them before starting it' },
    ],
    middle: [
      { code: 'L3-m-1', isShort: true, text: 'Include people from every affected team in designing a new way of working' },
      { code: 'L3-m-2', text: 'Meet in person with the team most doubtful of a change' },
      { code: 'L3-m-3', text: 'Adjust a planned change after hearing objections from the teams' },
    ],
    senior: [
      { code: 'L3-s-1', isShort: true, text: 'Explain a planned change face to face to those it affects most' },
      { code: 'L3-s-2', text: 'Seek ideas for improvement from staff groups who are seldom asked' },
      { code: 'L3-s-3', text: 'Say openly what is still unknown about a change' },
    ],
    executive: [
      { code: 'L3-e-1', isShort: true, text: 'Meet staff whom a major change affects to hear how it is going' },
      { code: 'L3-e-2', text: 'Ask which of the organisation’s improvements began as ideas from staff' },
      { code: 'L3-e-3', text: 'Tell staff what the board changed because of what they said' },
    ],
  },
}
