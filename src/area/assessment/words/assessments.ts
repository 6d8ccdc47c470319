import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { QuestionForm } from '../../framework/index.ts'
import type { QuestionCount } from '../rules/offer.ts'

/** What the parts of an assessment are called. */
export const partWords = {
  domains: { management: 'Management', leadership: 'Leadership' } satisfies Record<Domain, string>,
  neither: 'Neither of the two',
  forms: { short: 'Short form', full: 'Full form' } satisfies Record<QuestionForm, string>,
} as const

/** What a stage means, in one sentence. */
export const stageHints: Readonly<Record<Stage, string>> = {
  'fundamental': 'You do your own work and work well with others, and nobody reports to you.',
  'first-line': 'You look after one team, for example a ward, a clinic or a shift.',
  'middle': 'The managers of several teams report to you.',
  'senior': 'You answer for a whole service or division.',
  'executive': 'You answer for the whole organisation, on its board or beside it.',
}

/** How many of how many, like “8 of 20 questions”. */
export function ofQuestionsText({ answered, asked }: { readonly answered: number; readonly asked: number }): string {
  return `${answered} of ${asked} ${asked === 1 ? 'question' : 'questions'}`
}

/** How many questions, like “20 questions”. */
export function questionsText({ fewest, most }: QuestionCount): string {
  if (fewest !== most) return `${fewest} to ${most} questions`
  return most === 1 ? '1 question' : `${most} questions`
}

/** How long, like “about 8 minutes”. */
export function minutesText(minutes: number): string {
  return minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`
}

/** Wording of the list of somebody’s own. */
export const listWords = {
  title: 'My self-assessments',
  back: 'Your page',
  none: 'You have none yet. In about 8 minutes you see where you stand in management and in leadership.',
  some: (count: number) => `You have ${count}. Nobody else sees ${count === 1 ? 'it' : 'them'}, unless you ask a supervisor.`,
  begin: 'Begin a self-assessment',
  empty: 'Each one begins without answers. Old answers would lead you, and you would see less of what has changed.',
  goOn: 'Go on with it',
  open: 'Look at it',
  caption: 'Your self-assessments, newest first',
  columns: { day: 'Finished', form: 'Form', stage: 'Stage', answered: 'Answered', look: 'What you can do' },
  notFinished: 'Not finished',
  of: (day: string) => ` of ${day}`,
  profile: 'My profile',
  done: { deleted: 'The self-assessment is deleted.' },
} as const

/** Wording of the page on which one begins. */
export const beginWords = {
  title: 'Begin a self-assessment',
  answer: 'It asks how far you do what managers and leaders do. You then see both in words and on a map.',
  whatHeading: 'What it is',
  what: 'Each question names something that people do at work. You choose one of five steps, from “Not yet” to “And help others with it”. You can also say that it is not in your role, or that you cannot say.',
  notAppraisal: 'It is your own view, for your own development. It is no appraisal, there is no pass mark, and nobody is ranked.',
  whoHeading: 'Who sees it',
  who: [
    'Only you, until you ask a supervisor to look at it.',
    'A supervisor whom you ask rates first, without your answers. Then you both see both, with your examples.',
    'Figures of your organisation put the answers of 10 people or more together. Nobody can be found in them.',
    'The audit trail says that you began or finished one. It holds no answer.',
  ],
  takesHeading: 'How long it takes',
  form: 'How many questions do you want to answer?',
  formHints: {
    short: (count: string, time: string) => `${count}, ${time}. You can stop at any time. Good for a first look.`,
    full: (count: string, time: string) => `${count}, ${time}. You can stop at any time. It shows more of each capability.`,
  } satisfies Record<QuestionForm, (count: string, time: string) => string>,
  oneForm: (count: string, time: string) => `${count}, ${time}. You can stop at any time.`,
  saved: 'That is up to you: choose below. Each answer is saved at once. You can close the page, and go on later on any computer.',
  stage: 'Which work do you want to be asked about?',
  stageHint: 'The questions differ from stage to stage. You can change this later.',
  fromPost: (title: string, unit: string) => `We chose it from your post: ${title}, ${unit}.`,
  fromActingUp: (title: string, unit: string) => `We chose it from the post that you cover for now: ${title}, ${unit}.`,
  lookAhead: (title: string, day: string, stage: string) => `You start as ${title} on ${day}: choose “${stage}” to look ahead.`,
  otherStage: (stage: string) => `There are no questions for “${stage}”.`,
  noDomains: 'None of these questions stands for management or for leadership. So there will be no map.',
  source: (title: string, version: string) => `The questions are those of “${title}”, version ${version}.`,
  sourceLink: 'Look at all capabilities',
  begin: 'Begin',
  nothing: {
    answer: 'There is nothing to answer yet.',
    why: (title: string) => `“${title}”, which your organisation chose, has no questions. An organisational development (OD) lead can choose another.`,
  },
} as const

/** Wording of what tells one open assessment from another: form and stage. */
export const changeWords = {
  title: 'Change the form or the stage',
  answer: 'Answers to questions that stay are kept. The others are set aside, and come back if you change back.',
  save: 'Save and go on',
  leave: 'Leave it as it is',
  changed: (form: string, stage: string) => `It was changed in another window. It is now the ${form.toLowerCase()}, for the stage “${stage}”. Choose again if that is not right.`,
} as const
