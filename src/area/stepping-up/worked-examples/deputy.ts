import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type WorkedExample, exampleStart } from './worked-example.ts'

const monthsAhead: CalendarDate = addDays(exampleStart, 182)

/** Preparing in good time: the rare case that should be the usual one. */
export const deputy: WorkedExample = {
  id: 'deputy',
  title: 'A deputy who prepares for next year',
  story:
    'A deputy ward manager knows that the manager retires next summer. Nothing is promised. He and the matron agreed half a day a month to learn, and a mentor.',
  plan: {
    answers: { profession: 'nurse', setting: 'ward', kind: 'preparing', start: monthsAhead, agreed: ['mentor', 'protected-time'] },
    ticks: [],
    charter: {
      mine: 'I hold one piece for practice: the roster for January. The ward manager checks it before it counts.\nWhen I deputise, I decide about a shift that is short, up to one bank shift.\nI decide what I learn next: first money, then hard talks.\nI always decide to raise it when something is not safe.',
      time: 'Learning in working time: 4 hours a month, on the first Thursday, in the roster as study time.\nClinical shifts: 34 hours a week, counted in the numbers.\nWhat is taken to fill a gap is given back within 4 weeks.',
      support:
        'The ward manager: 30 minutes after each day on which I deputise.\nMentor: the manager of the day surgery unit, once a month.\nFor money: an hour with the finance partner in January, to read one statement.',
    },
    notes: {
      'protected-time': '4 hours a month, from January. In the roster.',
      mentor: 'First meeting on 12 January.',
      pay: 'Nothing to agree yet. If I cover for more than a month, I ask at once.',
    },
    week: {
      'week-find-cover': 'only-i',
      'week-sign-plan': 'delegate',
      'week-chase': 'delegate',
      'week-figures': 'only-i',
      'week-meeting': 'only-i',
    },
    ownTasks: [{ text: 'Take every extra shift that is offered', place: 'stop' }],
  },
}
