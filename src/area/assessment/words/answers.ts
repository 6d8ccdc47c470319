import type { Progress } from '../rules/progress.ts'
import { ofQuestionsText } from './assessments.ts'

/** Wording of the page on which answers are looked through. */
export const checkWords = {
  title: 'Check your answers',
  answerAll: 'You have answered everything. Finish now, or look through your answers below.',
  answerSome: (left: number) => (left === 1 ? '1 question has no answer. You can finish all the same.' : `${left} questions have no answer. You can finish all the same.`),
  notAnswered: 'Not answered',
  example: 'Your example:',
  change: 'Change',
  reply: 'Answer',
  ofQuestion: (text: string) => ` the answer to “${text}”`,
  finishHeading: 'Finish',
  finishMeans: [
    'Your profile and your map are made from these answers.',
    'You can ask a supervisor to look at them. Nobody is asked unless you do.',
    'You can still change single answers, as long as you finish no newer self-assessment.',
  ],
  finish: 'Finish my self-assessment',
  back: 'Your self-assessment',
  nothing: 'Answer at least 1 question before you finish',
  changed: 'The form or the stage was changed in another window. Look through your answers again, then finish',
  done: { saved: 'Your answer is saved.' },
} as const

/** Wording of a finished assessment. */
export const finishedWords = {
  title: (day: string) => `Your self-assessment of ${day}`,
  answer: (progress: Progress) => `You answered ${ofQuestionsText(progress)}.`,
  panel: { title: 'Self-assessment finished', words: 'Only you see it, until you ask a supervisor.' },
  nextProfile: 'See your profile and your map',
  nextVerification: 'Ask a supervisor to look at it',
  facts: { form: 'Form', stage: 'Stage', questions: 'Questions', finished: 'Finished' },
  framework: (title: string, version: string) => `${title}, version ${version}`,
  answersHeading: 'Your answers',
  changeable: 'You can still change an answer. If a supervisor confirmed that capability, the change takes the confirmation back.',
  fixed: 'You finished a newer one since. So these answers stay as they are.',
  again: 'Begin another self-assessment',
  all: 'My self-assessments',
  delete: 'Delete this self-assessment',
  done: { finished: '', saved: 'Your answer is saved.' },
} as const

/** Wording of the question before one is deleted. */
export const deleteWords = {
  title: 'Delete a self-assessment',
  answer: 'Your answers and your examples will be gone for good.',
  further: [
    'What a supervisor said about it goes too. They no longer see any of it.',
    'Figures of your organisation that were made before stay as they are. Your answers cannot be found in them.',
  ],
  delete: 'Delete it',
  leave: 'Leave it here',
} as const
