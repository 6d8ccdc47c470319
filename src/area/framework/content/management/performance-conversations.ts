import type { CapabilityText } from '../core-texts.ts'

/** M6 of `evenkeel-core`. */
export const performanceConversations: CapabilityText = {
  code: 'M6',
  domain: 'management',
  aspect: 'authority',
  trends: [],
  name: 'Performance conversations',
  about: 'Talking with people about their work: what was agreed, what happened and what comes next.',
  competencies: ['Manage and measure performance', 'Manage conflict and sensitive conversations'],
  behaviours: {
    fundamental: [
      { code: 'M6-f-1', isShort: true, text: 'Ask the manager which parts of a piece of work fell short of what was expected' },
      { code: 'M6-f-2', text: 'Raise missed work with the colleague concerned before telling others' },
      { code: 'M6-f-3', text: 'Bring notes on the agreed objectives to each review' },
    ],
    'first-line': [
      { code: 'M6-1-1', isShort: true, text: 'Hold the planned one-to-one meetings with every team member' },
      { code: 'M6-1-2', isShort: true, text: 'Raise work below the standard with the person within a week of seeing it' },
      { code: 'M6-1-3', text: 'Write down what was agreed in a conversation about poor work' },
    ],
    middle: [
      { code: 'M6-m-1', isShort: true, text: 'Ask each team manager every month which concerns about staff performance are open' },
      { code: 'M6-m-2', text: 'Give a team manager dated examples of their work that fell short' },
      { code: 'M6-m-3', text: 'Set a new date for each overdue appraisal' },
    ],
    senior: [
      { code: 'M6-s-1', isShort: true, text: 'Review agreed objectives with each service manager every quarter' },
      { code: 'M6-s-2', text: 'Follow the same procedure for a senior clinician’s poor performance as for anyone else’s' },
      { code: 'M6-s-3', text: 'Check each month how long formal performance cases have been open' },
    ],
    executive: [
      { code: 'M6-e-1', isShort: true, text: 'Have the person responsible account to the board for a missed objective' },
      { code: 'M6-e-2', text: 'Check which parts of the organisation have the most overdue appraisals' },
      { code: 'M6-e-3', text: 'Ask how long concerns about the performance of senior staff take to settle' },
    ],
  },
}
