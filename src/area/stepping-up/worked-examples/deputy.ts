import { type WorkedExample, exampleStart } from './worked-example.ts'

/** Preparing in good time: the rare case that should be the usual one. */
export const deputy: WorkedExample = {
  id: 'deputy',
  title: 'A deputy who prepares for next year',
  story:
    'A deputy ward manager knows that the manager retires next summer. Nothing is promised, and he begins to prepare in December. He and the matron agreed half a day a month to learn, and a mentor.',
  plan: {
    answers: { profession: 'nurse', setting: 'ward', kind: 'preparing', start: exampleStart, end: null, agreed: ['mentor', 'protected-time'] },
    ticks: ['prepare-tell-manager', 'prepare-time-block', 'prepare-day-1-check'],
    charter: {
      mine: 'I hold one piece for practice: the roster for February. The ward manager checks it before it counts.\nWhen I deputise, I decide about a short-staffed shift, up to one bank shift.\nI decide what I learn next: first money, then hard talks.\nI always decide to raise it when something is not safe.',
      time: 'My week is 37.5 hours.\nLearning in working time: about 1 hour of them, taken as 4 hours on the first Thursday of the month.\nClinical shifts: the other 36.5 hours, counted in the numbers.\nWhat is taken to fill a gap is given back within 4 weeks.',
      support:
        'The ward manager: 30 minutes after each day on which I deputise.\nMentor: the manager of the day surgery unit, once a month.\nFor money: an hour with the finance partner in January, to read one statement.',
    },
    notes: {
      'protected-time': '4 hours a month, from January. In the roster.',
      mentor: 'First meeting on 12 January.',
      pay: 'Nothing to agree yet. If I am asked to cover, I ask about pay before I say yes.',
    },
    week: {
      'week-find-cover': 'only-i',
      'week-sign-plan': 'delegate',
      'week-chase': 'delegate',
      'week-figures': 'only-i',
      'week-meeting': 'delegate',
    },
    ownTasks: [{ text: 'Take every extra shift that is offered', place: 'stop' }],
  },
}
