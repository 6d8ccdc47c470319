import type { SourceId } from '../../evidence/index.ts'
import type { Matter } from '../rules/answers.ts'

/** Wording for those who stand beside somebody who starts. */
export const beforeWords = {
  title: 'Before somebody starts',
  heading: 'Before somebody starts: agree six things',
  answer: 'For line managers and organisational development (OD) leads. Half an hour now, before a colleague begins to manage.',
  intro: [
    'Many people begin to manage while acting up (covering a higher-band post for a time), and often at short notice. They are good at their work. What they lack is an agreement.',
    'In a survey of all sectors in 2023, about 8 in 10 people entered management without training for it. The six things below can be agreed in one meeting, also when the start is on Monday. Where no source is named, it is our advice.',
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
  next: { plan: 'Make a plan with the person who starts', examples: 'Six worked examples', difference: 'The difference between management and leadership' },
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
    name: 'Pay',
    why: 'The person should know what the post pays, from which day, and by which rule. In Scotland a circular of 2006 counts a move to a higher band when it lasts more than one month. Ask HR which rule holds where you are.',
    who: 'You and your HR team, in writing, with a copy to payroll. For doctors, whoever agrees the job plan.',
    otherwise: 'The work begins and the pay does not. The person has to ask for it again and again, at a time when there is enough to learn.',
    sources: ['actingUpScotland', 'nhsbsaKa28938'],
    blank: 'Band or rate, from which day, in which letter',
  },
  authority: {
    name: 'What the person may decide and spend',
    why: 'When a role is unclear, people do what feels familiar and leave what is essential: that is the article’s claim. Three lists help: decides alone, decides with others, asks first.',
    who: 'You, and whoever holds the budget above you. Tell the team, so that nobody has to prove it.',
    otherwise: 'Every decision comes to you after all, or is put off. The person carries the responsibility without the means.',
    sources: ['article'],
    blank: 'Decides alone, decides with others, asks first; may spend up to',
  },
  cover: {
    name: 'Who does the present work',
    why: 'Two posts do not fit into one week. In a study of charge nurses, too little preparation and no supernumerary time went with conflict between the two roles.',
    who: 'You, whoever plans the rota, clinics or job plans, and the colleagues who take the work over.',
    otherwise: 'The new post is done after hours, or the old one is. In Wales the Royal College of Nursing (RCN) describes how pressure takes ward managers back into the numbers.',
    sources: ['jan1998', 'rcnWales2024'],
    blank: 'Which work goes to whom, from which day',
  },
  'protected-time': {
    name: 'Protected time to manage',
    why: 'Managing takes hours that can be seen in the rota or the job plan. The Francis report asked that ward managers be supervisory; government accepted it in principle and did not make it compulsory. RCN research reports that supervisory sisters were more visible and had more time with patients.',
    who: 'You and whoever plans the rota or job plan. For a consultant the role is listed with its time, its objectives and its resources.',
    otherwise: 'The time goes to the most urgent gap each day. That is no weakness of the person: no hour was planned for it.',
    sources: ['francis2013', 'rcnSupervisory', 'bmaJobPlanning'],
    blank: 'Hours a week, on which days, and who protects them',
  },
  mentor: {
    name: 'Somebody to ask',
    why: 'A study of 2012 describes how clinical nurses became managers by accident, without preparation and without support. One named person who has done the work costs little.',
    who: 'You ask the mentor yourself. Choose somebody who does not write the appraisal.',
    otherwise: 'The person learns alone, by mistakes that a colleague could have told of.',
    sources: ['townsend2012'],
    blank: 'Who, how often, first meeting on',
  },
  'end-date': {
    name: 'An end date, and days to review',
    why: 'An end that is known makes the way back a plain one. Reviews after about 30 and 100 days let you both change what does not work.',
    who: 'You and the person, with HR. Say also what happens at the end: back in the substantive post, longer by agreement, or an open application.',
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
