import { type WorkedExample, exampleStart, fixedDay } from './worked-example.ts'

/** A secondment to another organisation: most is agreed, the caseload is the open question. */
export const physiotherapist: WorkedExample = {
  id: 'physiotherapist',
  title: 'A physiotherapist who leads a community team for a year',
  story:
    'A physiotherapist goes on secondment to lead a mixed community team of therapists and assistants. Pay, end date and a mentor are agreed. The caseload that he brings along is not.',
  plan: {
    answers: { profession: 'therapist', setting: 'community-team', kind: 'secondment', start: exampleStart, end: fixedDay(2027, 12, 3), agreed: ['pay', 'mentor', 'end-date'] },
    ticks: ['before-pay-check-letter', 'before-mentor-dates', 'before-authority-both-managers', 'before-cover-ask-names'],
    charter: {
      accountabilities:
        'Each morning somebody looks for people who could fall or choke at home while they wait. This month it is me, from January the duty therapist.\nI leave assessment and goals to each therapist. We agree together how we set priorities.\nI answer to the locality manager for the post, and to my regulator for my practice.\nNobody visits alone without somebody who knows where she or he is.',
      mine: 'Who visits whom today, when somebody is away.\nBank shifts at short notice, up to £500 a month.\nThe order of the waiting list, by need.\nWho deputises for me: the senior occupational therapist on Thursday and Friday.',
      time: 'Now: 5 sessions a week with my caseload, 4 for management and 1 for leadership, on Friday morning.\nI asked for 6 sessions for the post and 4 with my caseload. We look at it at day 30.\nMy caseload is 24 people today. It should be 16 by the end of January.\nWho takes over the 8 people on my old list: the two managers settle it on 10 December.',
    },
    notes: {
      pay: 'Band 7, paid by my own employer, who is paid back. Letter of 27 November.',
      cover: 'Open: my old team has advertised, nobody yet. Both managers talk on 10 December.',
      'protected-time': '6 of 10 sessions asked for, 5 offered. Written down as open.',
      mentor: 'A dietitian who led two such teams. First call on 9 December.',
      'end-date': '3 December 2027. Review in June.',
    },
    week: {
      'week-find-cover': 'delegate',
      'week-step-in': 'delegate',
      'week-own-work': 'delegate',
      'week-back-from-sickness': 'only-i',
      'week-sign-plan': 'delegate',
      'week-chase': 'delegate',
      'week-complaint': 'only-i',
      'week-incident': 'only-i',
      'week-figures': 'stop',
      'week-meeting': 'delegate',
    },
    ownTasks: [{ text: 'Order walking aids for everybody', place: 'delegate' }],
  },
}
