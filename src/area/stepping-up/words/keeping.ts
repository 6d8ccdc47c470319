import { type CharterPart, type Matter, longestText } from '../rules/answers.ts'
import type { DataProblem } from '../rules/parse-plan.ts'
import type { OpenProblem } from '../keeping/kept-file.ts'
import { charterPartWords, matterWords } from './answers.ts'

export const keptFileName = 'evenkeel-plan.txt'
export const calendarFileName = 'evenkeel-dates.ics'

/** Wording of keeping a plan and opening it again. */
export const keepingWords = {
  blockFollows: 'What follows is for Evenkeel, so that it can open this plan again. Please leave it as it is.',
  openAgain: 'To open it again: Evenkeel, “I am stepping up”, “Open a plan that I kept”.',
  title: 'Open a plan that I kept',
  heading: 'Open a plan that I kept',
  answer: 'Choose the file, or paste its text. It is read and shown to you; nothing is stored.',
  file: 'The file that you kept',
  fileHint: 'It is called evenkeel-plan.txt unless you gave it another name.',
  text: 'Or paste the whole text',
  textHint: 'If files are hard on your phone: open the message or note with your plan, copy all of it, and paste it here.',
  open: 'Open my plan',
  backToDoor: 'Stepping up',
} as const

const openWords: Readonly<Record<Exclude<OpenProblem['code'], 'wrong-data'>, string>> = {
  nothing: 'Choose the file that you kept, or paste its text',
  'too-large': 'This is larger than a plan can be. Choose the file evenkeel-plan.txt, or the name that you gave it',
  'not-text': 'This file is not text, so it is no plan. Choose the file evenkeel-plan.txt, or the name that you gave it',
  'no-block':
    'The part for Evenkeel is missing: it begins with the line “BEGIN EVENKEEL PLAN”. Copy the whole text down to the last line. If that part is lost, the readable text is still yours: you can read it and print it',
  cut: 'The part for Evenkeel was cut off: its last line is “END EVENKEEL PLAN”. Copy the whole text down to that line. If the end is lost, the readable text above it is still yours: you can read it and print it',
  changed: 'The part for Evenkeel was changed, so it cannot be opened. Choose the file as you first kept it. If you have no other, the readable text above it is still yours: you can read it and print it',
  'other-format': 'The part for Evenkeel holds something else than a plan. Choose the file that you kept with “Keep my plan”',
  'newer-format': 'This plan was kept by a newer Evenkeel than this one. Open it where you kept it. The readable text above it is still yours: you can read it and print it',
}

/** Why no plan was opened, as the page says it. */
export function openProblemWords(problem: OpenProblem): string {
  if (problem.code !== 'wrong-data') return openWords[problem.code]
  return `This is no plan that Evenkeel wrote: ${problem.problems.map(dataProblemWords).join('; ')}. Choose the file as you first kept it`
}

function dataProblemWords({ where, code }: DataProblem): string {
  return `${placeWords(where)} ${codeWords[code]}`
}

const codeWords: Readonly<Record<DataProblem['code'], string>> = {
  'not-an-object': 'is missing or has another form',
  'not-a-list': 'should be a list',
  'not-a-text': 'should be text',
  'not-known': 'holds a word that is not known here',
  'no-such-day': 'is not a day in the calendar',
  'too-long': `has more than ${longestText} characters`,
  'too-many': 'has more entries than a plan can hold',
}

const placeNames: Readonly<Record<string, string>> = {
  plan: 'the plan',
  answers: 'the part with your answers',
  'answers.profession': 'your profession',
  'answers.setting': 'where the post is',
  'answers.kind': 'the kind of start',
  'answers.start': 'the day you start',
  'answers.agreed': 'what is agreed',
  ticks: 'the list of ticks',
  charter: 'the charter',
  notes: 'the part with what was agreed',
  week: 'the sorted week',
  ownTasks: 'the list of your own tasks',
}

function placeWords(where: string): string {
  const known = placeNames[where]
  if (known !== undefined) return known
  const name = where.slice(where.indexOf('.') + 1)
  // Only the parser names places, and only parts of the charter and matters stand after a full stop.
  return `the text in “${where.startsWith('charter.') ? charterPartWords[name as CharterPart] : matterWords[name as Matter]}”`
}
