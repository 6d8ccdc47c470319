import { type WorkedExample, exampleStart, fixedDay } from './worked-example.ts'

/** Asked on Thursday, starts on Monday: much is not agreed yet, and the plan says so. */
export const wardSister: WorkedExample = {
  id: 'ward-sister',
  title: 'A ward sister from Monday',
  story:
    'A junior sister (band 6) was asked on Thursday to cover the ward manager’s post (band 7) from Monday. She is acting up (covering a higher-band post for a time) for a colleague on sick leave. Pay and an end date are agreed; supervisory time and a mentor are not.',
  plan: {
    answers: { profession: 'nurse', setting: 'ward', kind: 'acting-up', start: exampleStart, end: fixedDay(2027, 6, 30), agreed: ['pay', 'end-date'] },
    ticks: ['before-pay-check-letter', 'before-authority-ask-limits', 'before-cover-ask-names', 'before-authority-access'],
    charter: {
      mine: 'What we do today about a short-staffed shift.\nBank shifts at short notice, up to £800 a month.\nMoving staff between areas of the ward. To another ward only with the site team.\nThe nurse in charge of each shift decides who cares for whom.\nWhen something is not safe: I tell the matron and the site team at once. Whether we close beds is theirs to decide.',
      'ask-first':
        'I ask the matron before:\n– closing beds or refusing an admission\n– agency shifts of any kind\n– a new or changed contract, or a formal step with a colleague; human resources (HR) too\nOut of hours I ring the site manager.\nIf I cannot reach anybody, I do what is safest within what I am trained and allowed to do. Then I say so.',
      time: 'Now: 30 hours a week on clinical shifts, counted in the numbers, and 7.5 hours of supervisory time.\nI asked for 22.5 hours on shifts and 15 hours of supervisory time, on Tuesday and Thursday.\nWhat is taken to fill a gap is noted, and given back within 4 weeks.\nWe talk about it on 16 December 2026.',
      review: 'Day 30: 5 January 2027, 60 minutes with the matron.\nDay 100: 16 March 2027.\nEnd: 30 June 2027. We decide by the end of May: back in substantive post, a new date, or I apply.\nBy 16 December 2026: limits in writing, who covers two of my shifts, supervisory time, mentor.',
    },
    notes: {
      pay: 'Band 7 from 7 December, in a letter from HR of 4 December. Payroll has it.',
      authority: 'Bank shifts up to £800 a month. She will put it into an email.',
      cover: 'Two of my five shifts are not covered after 21 December. Asked again on Friday.',
      'protected-time': 'One day a week for now, “if the numbers allow”. I asked who decides that, and for two days from January.',
      mentor: 'The matron will ask the manager of the stroke unit.',
      'end-date': '30 June 2027. My own post is kept.',
    },
    week: {
      'week-find-cover': 'delegate',
      'week-step-in': 'delegate',
      'week-own-work': 'delegate',
      'week-back-from-sickness': 'only-i',
      'week-sign-plan': 'only-i',
      'week-chase': 'delegate',
      'week-complaint': 'delegate',
      'week-incident': 'only-i',
      'week-figures': 'delegate',
      'week-meeting': 'stop',
    },
    ownTasks: [
      { text: 'Check the resuscitation trolley every morning', place: 'delegate' },
      { text: 'Hand the bleep to the nurse in charge of each shift', place: 'delegate' },
    ],
  },
}
