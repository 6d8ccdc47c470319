import type { Progress } from '../rules/progress.ts'
import { ofQuestionsText } from './assessments.ts'

/** Wording of the task list. */
export const taskWords = {
  title: 'Your self-assessment',
  answered: (progress: Progress) => `${ofQuestionsText(progress)} answered.`,
  left: (time: string) => `The rest takes ${time}. You can stop at any time.`,
  allAnswered: 'Look through your answers, then finish.',
  begin: 'Begin with question 1',
  goOn: (place: number) => `Go on with question ${place}`,
  onDomain: (domain: string) => `Questions on ${domain}`,
  onNeither: 'Questions on other capabilities',
  ofTask: ({ answered, asked }: Progress) => `${answered} of ${asked} answered`,
  onlyYou: 'Only you see this, until you ask a supervisor to look at it.',
  aside: (count: number) =>
    count === 1
      ? '1 answer is set aside, as its question is not asked in this form. It goes when you finish.'
      : `${count} answers are set aside, as their questions are not asked in this form. They go when you finish.`,
  choice: (form: string, stage: string) => `You answer the ${form.toLowerCase()}, for the stage “${stage}”.`,
  change: 'Change the form or the stage',
  check: 'Look through your answers and finish',
  checkHint: 'You can finish with questions left out. They count as neither low nor high.',
  delete: 'Delete this self-assessment',
  goesOn: (day: string) => `Answer a question by ${day}. If you do not, it is deleted after that day.`,
  done: {
    'begun': 'You have begun your self-assessment.',
    'goes-on': 'You have begun this one already. Finish it or delete it before you begin another.',
    'saved': 'Your answer is saved. You can close this page and go on later.',
    'left': 'You can close this page and go on later.',
    'chosen': 'The form and the stage are saved.',
    'set-aside': 'Your answer is saved, and set aside. Its question is not asked in the form that you chose meanwhile.',
  },
} as const

/** Wording of a question. */
export const questionWords = {
  howFar: 'How far do you do this?',
  progress: (place: number, asked: number) => `Question ${place} of ${asked}`,
  caption: (capability: string, progress: string) => `${progress}: ${capability}`,
  saved: 'Saved.',
  takenBack: 'Your answer is taken back.',
  example: 'Add an example (you can leave this out)',
  exampleSaid: 'Your example',
  exampleLabel: 'What happened, and what did you do?',
  exampleHint: 'A supervisor whom you ask sees it after rating you. Write nothing about a patient, and nothing about a colleague’s health, pay or conduct.',
  save: 'Save and continue',
  saveOne: 'Save',
  later: 'Save and come back later',
  skip: 'Leave this out for now',
  takeBack: 'Take my answer back',
  back: { question: 'The question before', tasks: 'Your self-assessment', check: 'Your answers', finished: 'Your self-assessment' },
  afterwards: 'You finished this self-assessment. If a supervisor confirmed this capability, a changed answer takes the confirmation back.',
  conflict: { heading: 'You answered this in another window', below: 'Nothing of this window is saved yet, and nothing is lost. Save to put what stands below in its place.', stands: 'Saved now', none: 'No answer: it was taken back.' },
} as const

/** Wording of the problems of a question. */
export const answerProblems = {
  notChosen: 'Choose how far you do this, or leave it out for now',
  exampleAlone: 'Save an answer with your example, or delete the example: without an answer it is not kept',
} as const
