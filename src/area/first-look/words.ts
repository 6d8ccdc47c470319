import type { Domain } from '../../kernel/vocabulary.ts'
import type { Reply, Standing, StatementId } from './rules.ts'

/** Wording of the first look. */
export const firstLookWords = {
  title: 'A first look at both capabilities',
  heading: 'A first look at both capabilities',
  answer: 'Twelve everyday statements, about 2 minutes. You see what is worth a thought. It is not a measurement.',
  promise: 'No account. Nothing is stored: your answers are in this page and nowhere else.',
  backToSteppingUp: 'Stepping up',
  standing: 'Where are you?',
  statementsHeading: 'How true is this of your work today?',
  statementsHint: 'If you have not started yet, think of the work you do now.',
  show: 'Show what is worth a thought',
  nothingSaid: 'Choose an answer for at least one statement',
  resultTitle: 'Worth a thought',
  resultHeading: 'What is worth a thought',
  resultAnswer: 'From what you said. It does not say how good you are: 12 statements in 2 minutes cannot tell.',
  beginHeading: 'Where to begin',
  begin: {
    management: 'If you are new, begin with management: keep today’s system working first.',
    'own-choice': 'You have been in post for a while. Begin where your patients or your team would notice it first.',
  },
  beginClaim: 'For the newly promoted clinical manager, building management first often makes more sense. We found no study that tested it.',
  beginAdvice: 'People follow a change more easily when today’s work is covered. These skills can be learned by doing, with somebody beside you.',
  partHeading: {
    management: 'Keeping today’s system working (management)',
    leadership: 'Making useful change (leadership)',
  } satisfies Record<Domain, string>,
  nothingStoodOut: 'Nothing stood out here. Ask a colleague which of the 6 she would pick for you.',
  allLeftOut: 'You left these statements out, so there is nothing to say here.',
  because: { 'not-yet': 'You said: not yet.', partly: 'You said: partly.' },
  smallThing: 'One small thing:',
  leftOut: (count: number) => `You left out ${count === 1 ? '1 statement' : `${count} statements`}. That is fine; you can go back and choose.`,
  change: 'Change my answers',
  howSure: 'This is not a measurement. How true a statement seems depends on the day, and nobody else was asked.',
  next: { plan: 'Make a plan for your first 100 days', difference: 'The difference in five minutes', capabilities: 'Sixteen capabilities, and what they look like at your stage', situations: 'Read a situation' },
} as const

export const standingWords: Readonly<Record<Standing, string>> = {
  new: 'I am about to start, or in my first year',
  longer: 'I have managed for longer',
}

export const replyWords: Readonly<Record<Reply, string>> = {
  mostly: 'Mostly',
  partly: 'Partly',
  'not-yet': 'Not yet',
  'not-mine': 'Not part of my work',
}

/** Each statement, and one small thing to do when it is not true yet. */
export const statementWords: Readonly<Record<StatementId, { readonly statement: string; readonly smallThing: string }>> = {
  'authority-management': {
    statement: 'I know what I may decide, what I may spend, and whom I must ask.',
    smallThing: 'Write 3 decisions you met this week. Ask your manager for each: mine, ours, or ask first?',
  },
  'orientation-management': {
    statement: 'When I start work I know who is on, where the gaps are, and what comes first.',
    smallThing: 'Tomorrow, spend the first 5 minutes on one list: who is on, what is missing, what cannot wait.',
  },
  'success-management': {
    statement: 'I know the standards we are held to, and how we did last month.',
    smallThing: 'Ask where last month’s figures are kept. Find one that you could explain to a patient.',
  },
  'risk-management': {
    statement: 'When something nearly goes wrong, I make sure it is reported and the next step is checked.',
    smallThing: 'Pick one near miss of this month. Find out what was changed after it, and tell the person who reported it.',
  },
  'question-management': {
    statement: 'When something takes too long, I look at the steps before I ask people to hurry.',
    smallThing: 'Walk one everyday task with the person who does it. Count the steps and the waits.',
  },
  'focus-management': {
    statement: 'I know the routines that keep our patients safe each day, and who does each of them.',
    smallThing: 'List the checks that must happen every day. Put a name and a deputy beside each.',
  },
  'question-leadership': {
    statement: 'I ask why we do something this way, and I mean it as a question.',
    smallThing: 'Ask one colleague: “What do we do here that no longer makes sense?” Listen, and write it down.',
  },
  'authority-leadership': {
    statement: 'Colleagues whom I do not manage listen when I suggest something.',
    smallThing: 'Choose one person outside your team whose help you need. Ask first what would help them.',
  },
  'orientation-leadership': {
    statement: 'I make some time to think about what our patients will need next year.',
    smallThing: 'Put 30 minutes in your diary this month. Ask one patient what should be different by next year.',
  },
  'focus-leadership': {
    statement: 'The people I work with could say what we are trying to make better.',
    smallThing: 'Ask 3 colleagues what we are trying to make better this year. Compare the answers together.',
  },
  'success-leadership': {
    statement: 'I can name a change we made that was still there after 3 months.',
    smallThing: 'Look at the last change your team made. Is it still done? Ask what helped it stay, or what got in the way.',
  },
  'risk-leadership': {
    statement: 'I have tried out a small change and looked honestly at whether it helped.',
    smallThing: 'Choose one change small enough to try for a week. Write first how you will know if it helped.',
  },
}
