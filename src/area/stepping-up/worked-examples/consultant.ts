import { type WorkedExample, fixedDay } from './worked-example.ts'

/** A doctor who asks before saying yes: the role is wanted, the time for it is not there yet. */
export const consultant: WorkedExample = {
  id: 'consultant',
  title: 'A consultant who is asked to be clinical director',
  story:
    'A consultant has led the audit of his specialty for years and is asked to be its clinical director. He would like to, but his job plan is full. He uses the six questions before he says yes.',
  plan: {
    answers: { profession: 'doctor', setting: 'clinical-lead', kind: 'new-post', start: fixedDay(2027, 1, 4), end: null, agreed: ['authority', 'mentor'] },
    ticks: ['before-authority-check', 'before-mentor-dates', 'before-time-ask'],
    charter: {
      purpose:
        'Patients of the specialty get safe care that improves, from clinicians who know what is agreed.\nIn the first year: one rule for urgent referrals, and on-call cover that nobody has to beg for.\nI do this with the operational manager and the lead nurse. None of us three decides alone what the other two have to carry.',
      mine: 'What we do today about a session or an on-call that nobody covers.\nCover for on-call at short notice, up to £2,000 a month.\nLeave and swaps, by the rules that we agreed.\nWhen something is not safe: I make it safe now, and tell the medical director at once. Whether we stop a treatment is for the medical director to decide.',
      ours: 'The rules for leave and swaps, agreed in the consultants’ meeting.\nWhich clinics are held, together with the operational manager.\nWhat all of us do the same way after a patient safety incident, and where judgement decides.\nWaiting times and complications: we look at both each month.',
      time: 'Direct clinical care: 7 PA (programmed activities, 4 hours each) a week, from 8.5 today.\nSupporting activities: 1.5 PA, as today.\nThis role: I asked for 1.5 PA in the job plan, with objectives and an administrator for half a day.\nTogether: 10 PA, as today.\nOffered so far: 1 PA on top of the present 10. I have not said yes to that.\nThe job plan meeting is on 11 December 2026.',
      support:
        'Medical director: 30 minutes every two weeks, Wednesday at 08:00.\nMentor: a clinical director of another specialty, who did it for 6 years.\nOne clinic a week, and the Monday list every other week, have nobody yet.\nThe second locum interview is on 9 December 2026.\nMoney: the finance partner of the division, once a month.',
    },
    notes: {
      pay: 'An allowance was mentioned, with no figure. Medical staffing will write.',
      cover: 'One clinic a week, and the Monday list every other week, have nobody yet. I say yes when they have.',
      'protected-time': '1 PA offered, 1.5 asked for. Waiting for the job plan meeting.',
      authority: 'I approve leave and swaps, and cover for on-call up to £2,000 a month. Job plans together with the medical director.',
      'end-date': 'Three years is usual here. I asked for a review after one year, and for my clinical PA back if I step down.',
    },
    week: {
      'week-find-cover': 'delegate',
      'week-step-in': 'delegate',
      'week-own-work': 'delegate',
      'week-back-from-sickness': 'only-i',
      'week-sign-plan': 'only-i',
      'week-complaint': 'delegate',
      'week-incident': 'only-i',
      'week-figures': 'delegate',
    },
    ownTasks: [
      { text: 'Write the monthly teaching rota', place: 'delegate' },
      { text: 'Answer each email of the division within the hour', place: 'stop' },
    ],
  },
}
