import { type WorkedExample, exampleStart } from './worked-example.ts'

/** Asked on Thursday, starts on Monday: much is not agreed yet, and the plan says so. */
export const wardSister: WorkedExample = {
  id: 'ward-sister',
  title: 'A ward sister from Monday',
  story:
    'A staff nurse was asked on Thursday to cover the ward manager’s post from Monday. She is acting up (covering a higher-band post for a time) for a colleague on sick leave. Pay and an end date are agreed; supervisory time and a mentor are not.',
  plan: {
    answers: { profession: 'nurse', setting: 'ward', kind: 'acting-up', start: exampleStart, agreed: ['pay', 'end-date'] },
    ticks: ['before-pay-check-letter', 'before-end-date-diary', 'before-authority-ask-limits', 'before-handover'],
    charter: {
      mine: 'What we do today about a shift that is short.\nYes or no to a bank shift tonight, up to £800 a month.\nMoving staff between bays. To another ward only with the site team.\nThe nurse in charge of each shift decides who takes which bay, not I.\nWhen something is not safe: I tell the matron and the site team, and we stop admissions to a bay until we have spoken.',
      'ask-first':
        'I ask the matron before:\n– closing a bay or refusing an admission\n– agency shifts of any kind\n– a formal step with a colleague (with HR)\nOut of hours I ring the site manager. If I cannot reach anybody, I do what is safest and say so afterwards.',
      time: 'Clinical shifts: 22.5 hours a week, counted in the numbers.\nSupervisory time: asked for 15 hours a week, on Tuesday and Thursday. The matron says 7.5 for now.\nWhat is taken to fill a gap is noted, and given back within 4 weeks.\nThis part is not agreed yet. We talk about it on 16 December 2026.',
      review: 'Day 30: 6 January 2027, 60 minutes with the matron.\nDay 100: 17 March 2027.\nEnd: 31 March 2027. We decide at the end of February: back in substantive post, a new date, or I apply.\nNot agreed yet: limits in writing, who covers two of my shifts, supervisory time, mentor.',
    },
    notes: {
      pay: 'Band 7 from 7 December, in a letter from HR of 4 December. Payroll has it.',
      authority: 'Bank shifts up to £800 a month. She will put it into an email.',
      cover: 'Two of my five shifts are not covered after 21 December. Asked again on Friday.',
      'protected-time': 'One day a week for now, “if the numbers allow”. I asked who decides that, and for two days from January.',
      mentor: 'The matron will ask the manager of the stroke unit.',
      'end-date': '31 March 2027. My own post is kept.',
    },
    week: {
      'week-find-cover': 'delegate',
      'week-step-in': 'stop',
      'week-own-work': 'only-i',
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
      { text: 'Carry the bleep for the whole shift', place: 'stop' },
    ],
  },
}
