import type { ConfusedAnswer, RespectAnswer } from '../rules/opinion.ts'

/** The two questions that anybody may answer after a run of the ward. */
export const opinionWords = {
  heading: 'Two questions about the simulation',
  lead: 'Anybody may answer. Only the answers are counted, with those of others. Who gave them is not kept, and neither is the day.',
  respect: 'Did this treat patients and staff with respect?',
  respectAnswers: { 'yes': 'Yes', 'partly': 'Partly', 'no': 'No', 'not-said': 'I would rather not say' } satisfies Readonly<Record<RespectAnswer, string>>,
  confused: 'What confused you?',
  confusedHint: 'Choose all that did.',
  confusedAnswers: {
    'planning': 'Planning the week', 'situations': 'What a situation asked', 'why': 'Why something happened', 'charts': 'The charts',
    'floor-plan': 'The plan of the ward', 'looking-back': 'Looking back', 'words': 'The words', 'nothing': 'Nothing',
  } satisfies Readonly<Record<ConfusedAnswer, string>>,
  send: 'Send my answers',
  counted: 'Thank you. Your answers are counted.',
  twice: 'If you send them again, they are counted again: nothing tells you apart from others.',
  problems: {
    'nothing-chosen': 'Choose an answer to one of the two questions',
    'nothing-and-more': 'Choose “Nothing”, or what confused you, and not both',
  },
  notSent: 'Your answers could not be sent. Try again.',
  results: 'What people said of the ward',
  newTab: '(opens in a new tab)',
} as const
