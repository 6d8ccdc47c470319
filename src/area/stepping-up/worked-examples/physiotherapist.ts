import { type WorkedExample, exampleStart } from './worked-example.ts'

/** A secondment to another organisation: most is agreed, the caseload is the open question. */
export const physiotherapist: WorkedExample = {
  id: 'physiotherapist',
  title: 'A physiotherapist who leads a community team for a year',
  story:
    'A physiotherapist goes on secondment to lead a mixed community team of therapists and assistants. Pay, end date and a mentor are agreed. The caseload that he brings along is not.',
  plan: {
    answers: { profession: 'therapist', setting: 'community-team', kind: 'secondment', start: exampleStart, agreed: ['pay', 'mentor', 'end-date'] },
    ticks: ['before-pay-check-letter', 'before-mentor-dates', 'before-end-date-diary', 'before-cover-ask-names'],
    charter: {
      accountabilities:
        'Each morning somebody looks for people who could fall or choke at home while they wait. This month that is I, from January the duty therapist.\nI leave assessment and goals to each therapist. We agree together how we set priorities.\nI answer to the locality manager for the post, and to my regulator for my practice.\nNobody visits alone without somebody who knows where she or he is.',
      mine: 'Who visits whom today, when somebody is away.\nYes or no to a bank shift for tomorrow, up to £500 a month.\nThe order of the waiting list, by need.\nWho deputises for me: the senior occupational therapist on Thursday and Friday.',
      time: 'Caseload: 4 sessions a week. It is 9 people today and should be 5 by the end of January.\nManagement (rota, people, money, safety checks): 4 sessions a week.\nLeadership (listening, change, partners): 2 sessions a week, Tuesday afternoon and Friday morning.\nNot agreed yet: who takes over the 4 people whom I see twice a week.',
    },
    notes: {
      pay: 'Band 7, paid by my own employer, who is paid back. Letter of 27 November.',
      cover: 'Open: my old team has advertised, nobody yet. I ring on 10 December.',
      'protected-time': '6 sessions asked for, 5 offered. Written down as open.',
      mentor: 'A dietitian who led two such teams. First call on 9 December.',
      'end-date': '5 December 2027. Review in June.',
    },
    week: {
      'week-find-cover': 'delegate',
      'week-step-in': 'stop',
      'week-own-work': 'only-i',
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
