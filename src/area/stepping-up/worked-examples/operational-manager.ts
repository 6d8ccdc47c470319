import { type WorkedExample, exampleStart } from './worked-example.ts'

/** A manager without a clinical profession, new to a service with several teams. */
export const operationalManager: WorkedExample = {
  id: 'operational-manager',
  title: 'An operational manager in a new service',
  story:
    'A manager of outpatient booking is appointed to run a service with four teams. She knows waiting lists well and clinical work little. Her line manager agreed five of the six things before she started.',
  plan: {
    answers: { profession: 'operations', setting: 'service', kind: 'new-post', start: exampleStart, end: null, agreed: ['pay', 'authority', 'cover', 'mentor', 'end-date'] },
    ticks: ['before-authority-check', 'before-cover-brief', 'before-authority-access', 'before-pay-check-letter', 'before-mentor-dates', 'before-handover'],
    charter: {
      accountabilities:
        'Each Monday I look at the longest waits with the clinical lead. Clinical priority is her decision; within it I book in order of wait.\nI leave diagnosis and treatment to clinicians. We agree together what all four teams do the same way.\nI answer to the divisional manager for the post, the money and the waits.\nI say early when the money or the rota will not hold.',
      mine: 'Rooms, lists and rotas of the four teams, within the plan for the quarter.\nTemporary staff up to £3,000 a month.\nMoving people between sites for safety, on the day. I tell the team lead first.\nThe lead of the first team deputises for me, and may do all of this; money up to £500.',
      time: 'Beside those who give care: one clinic or ward visit a week, Thursday morning.\nManagement (capacity, people, money, safety): 24 hours a week.\nLeadership (listening, change, partners): 6 hours a week.\nFree of meetings: asked for Friday until 12:00. Agreed “when possible”, which is not agreed.\nOn call: 1 week in 8, with the Monday after it free.',
      support:
        'Divisional manager: 30 minutes every week, Monday at 16:00.\nMentor: a general manager of another division, every 2 weeks.\nA clinician to ask what I do not understand: the lead nurse of the second team.\nFinance partner: first Tuesday of the month. HR partner: as needed.',
    },
    notes: {
      authority: '£3,000 a month for temporary staff. In an email of 1 December.',
      cover: 'The booking team has its deputy lead until the post is filled.',
      'protected-time': '“When possible.” I will bring my diary of the first 4 weeks to the review.',
    },
    week: {
      'week-find-cover': 'delegate',
      'week-give-up-evening': 'stop',
      'week-own-work': 'stop',
      'week-back-from-sickness': 'only-i',
      'week-sign-plan': 'only-i',
      'week-chase': 'delegate',
      'week-complaint': 'delegate',
      'week-incident': 'only-i',
      'week-figures': 'delegate',
      'week-meeting': 'delegate',
    },
    ownTasks: [
      { text: 'Mend the booking template myself because I know how', place: 'delegate' },
      { text: 'Read the minutes of all four team meetings', place: 'stop' },
    ],
  },
}
