import type { SourceId } from '../../evidence/index.ts'
import type { Matter } from '../rules/answers.ts'
import { matterWords } from './answers.ts'

/** Wording for those who stand beside somebody who starts. */
export const beforeWords = {
  title: 'Before somebody starts',
  heading: 'Before somebody starts: agree six things',
  answer: 'For line managers and organisational development (OD) leads. Half an hour now, before a colleague begins to manage.',
  intro: [
    'Many people begin to manage while acting up (covering a higher-band post for a time), and often at short notice. They are good at their work. What is often missing is an agreement.',
    'In a survey of all sectors in 2023, about 8 in 10 people entered management without training for it. Six things can be agreed in one meeting, also when the start is on Monday. Where no source is named, it is our advice.',
  ],
  introSources: ['cmi2023'] satisfies readonly SourceId[],
  why: 'Why',
  who: 'Who must agree',
  otherwise: 'If it is not agreed',
  ourAdvice: 'Our advice; we know of no study of it.',
  paper: 'Print the agreement on one page',
  paperWords: 'With blanks and signatures: fill it in together.',
  afterHeading: 'When something cannot be agreed in time',
  after: 'Say so, and write down who decides and by when. Give the person that page before the start. An open question with a date is better than a promise without one.',
  next: { plan: 'Make a plan with the person who starts', report: 'Who was prepared before they began? A report from a file of posts', examples: 'Six worked examples', difference: 'The difference between management and leadership' },
} as const

/** One of the six things, as a line manager needs it. */
export interface MatterBefore {
  readonly name: string
  readonly why: string
  readonly who: string
  readonly otherwise: string
  readonly sources: readonly SourceId[]
  /** What to write into the agreement. */
  readonly blank: string
}

export const mattersBefore: Readonly<Record<Matter, MatterBefore>> = {
  pay: {
    name: matterWords.pay,
    why: 'The national pay agreement (Agenda for Change) has a rule for temporary moves to a higher band. In Scotland a circular of 2006 applies it from more than 1 month. Ask human resources (HR) which paragraph applies now, also for the day of the next pay step.',
    who: 'You and your HR team, in writing, with a copy to payroll. For doctors, whoever agrees the job plan. Ask HR whether the cover must be offered to others too.',
    otherwise: 'The work begins and the pay does not. The person has to ask for it again and again, at a time when there is enough to learn.',
    sources: ['actingUpScotland', 'nhsbsaKa28938'],
    blank: 'Band or rate, from which day, in which letter',
  },
  authority: {
    name: 'What the person may decide and spend',
    why: 'When a role is unclear, people do what feels familiar and leave what is essential. That is the claim of an article of 2026. Three lists help: decides alone, decides with others, asks first.',
    who: 'You, and whoever holds the budget above you. Tell the team, so that nobody has to prove it.',
    otherwise: 'Every decision comes to you after all, or is put off. The person carries the responsibility without the means.',
    sources: ['article'],
    blank: 'Decides alone, decides with others, asks first; may spend up to',
  },
  cover: {
    name: 'Who does the present work',
    why: 'Two posts do not fit into one week. In a study of charge nurses, little preparation and no supernumerary time went with conflict between the roles.',
    who: 'You, whoever plans the rota, clinics or job plans, and the colleagues who take the work over.',
    otherwise: 'The new post is done after hours, or the old one is. In Wales the Royal College of Nursing (RCN) describes how pressure takes ward managers back into the numbers.',
    sources: ['jan1998', 'rcnWales2024'],
    blank: 'Which work goes to whom, from which day',
  },
  'protected-time': {
    name: matterWords['protected-time'],
    why: 'The Francis report of 2013 asked that ward managers be supervisory. Government accepted it in principle and did not make it compulsory. Research of the RCN reports that supervisory sisters were more visible and had more time with patients.',
    who: 'You and whoever plans the rota or job plan. For a consultant the role is listed with its time, its objectives and its resources.',
    otherwise: 'The time goes to the most urgent gap each day. That is no weakness of the person: no hour was planned for it.',
    sources: ['francis2013', 'rcnSupervisory', 'bmaJobPlanning'],
    blank: 'Hours a week, on which days, and who protects them',
  },
  mentor: {
    name: matterWords.mentor,
    why: 'A study of 2012 describes clinical nurses who became managers by accident, without preparation and without support. One named person who has done the work costs little.',
    who: 'You ask the mentor yourself. Choose somebody who does not write the appraisal.',
    otherwise: 'The person learns alone, by mistakes that a colleague could have warned of.',
    sources: ['townsend2012'],
    blank: 'Who, how often, first meeting on',
  },
  'end-date': {
    name: matterWords['end-date'],
    why: 'An end that is known makes going back easier. Reviews after about 30 and 100 days let you both change what does not work.',
    who: 'You and the person, with HR. Say also what happens at the end. It can be back in substantive post, longer by agreement, or an open application.',
    otherwise: 'Weeks become months. Nobody dares to ask, and neither post can be filled.',
    sources: [],
    blank: 'Ends on, reviews on, and what happens then',
  },
}

/** Wording of the page to print and sign. */
export const agreementWords = {
  title: 'Agreed before the start: one page to sign',
  heading: 'Agreed before the start',
  answer: 'To fill in together, post holder and line manager. Both keep a copy.',
  back: 'Before somebody starts',
  print: 'It prints on one side of A4. If the button does not show, use the print command of your browser.',
  blanks: ['Post', 'Post holder', 'Line manager', 'From and until'],
  agreed: 'Agreed with, and on which day:',
  open: 'Not agreed yet; who decides, and by when:',
  signatures: ['Signed by the post holder, date', 'Signed by the line manager, date'],
} as const
