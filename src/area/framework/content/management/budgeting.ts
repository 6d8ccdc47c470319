import type { CapabilityText } from '../core-texts.ts'

/** M3 of `evenkeel-core`. */
export const budgeting: CapabilityText = {
  code: 'M3',
  domain: 'management',
  aspect: 'question',
  trends: ['finance'],
  name: 'Budgeting',
  about: 'Knowing what the work costs, keeping within the money there is, and getting good use of it.',
  competencies: ['Maximise outputs and get best value for public money', 'Allocate and optimise the use of resources'],
  behaviours: {
    fundamental: [
      { code: 'M3-f-1', isShort: true, text: 'Find out what an item costs before asking for it' },
      { code: 'M3-f-2', text: 'Tell the budget holder about supplies that go to waste' },
      { code: 'M3-f-3', text: 'Order from the agreed list even when preferring another product' },
    ],
    'first-line': [
      { code: 'M3-1-1', isShort: true, text: 'Check the team’s spending against its budget every month' },
      { code: 'M3-1-2', text: 'Give finance staff the reason for any large departure from the team’s budget' },
      { code: 'M3-1-3', text: 'Check the hours claimed against the hours worked before approving pay' },
    ],
    middle: [
      { code: 'M3-m-1', isShort: true, text: 'Forecast each team’s spending to the end of the year' },
      { code: 'M3-m-2', text: 'Go through the budget statement with each team manager every month' },
      { code: 'M3-m-3', text: 'Work out what a proposed change will cost before the teams agree to it' },
    ],
    senior: [
      { code: 'M3-s-1', isShort: true, text: 'Agree a plan with the budget holder in the month an overspend appears' },
      { code: 'M3-s-2', isShort: true, text: 'Compare what each service costs with how much work it does' },
      { code: 'M3-s-3', text: 'Ask for a named owner of each saving before counting on it' },
    ],
    executive: [
      { code: 'M3-e-1', isShort: true, text: 'Question how the year-end forecast was made before accepting it' },
      { code: 'M3-e-2', text: 'Ask what a savings plan will do to the safety of patients before approving it' },
      { code: 'M3-e-3', text: 'Compare the savings promised last year with the savings made' },
    ],
  },
}
