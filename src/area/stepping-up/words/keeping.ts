import { formatNumber } from '../../../kernel/number-text.ts'
import { longestText } from '../rules/answers.ts'
import type { DataPart, DataProblem } from '../rules/parse-plan.ts'
import type { OpenNotice, OpenProblem } from '../keeping/kept-file.ts'
import { charterPartWords, matterWords } from './answers.ts'

export const keptFileName = 'evenkeel-plan.txt'
export const calendarFileName = 'evenkeel-dates.ics'

/** Wording of keeping a plan and opening it again. */
export const keepingWords = {
  notRead: 'Changes to the text above are not read by Evenkeel.',
  blockFollows: 'What follows is for Evenkeel, so that it can open this plan again. Please leave it as it is.',
  openAgain: 'To open it again: Evenkeel, “I am stepping up”, “Open a plan that I kept”.',
  title: 'Open a plan that I kept',
  heading: 'Open a plan that I kept',
  answer: 'Choose the file, or paste its text. It is read and shown to you; nothing is stored.',
  file: 'The file that you kept',
  fileHint: `It is called ${keptFileName} unless you gave it another name.`,
  text: 'Or paste the whole text',
  textHint: 'If files are hard on your phone, open the message or note with your plan. Copy all of it, and paste it here.',
  open: 'Open my plan',
  backToDoor: 'Stepping up',
} as const

const chooseWords = `Choose the file ${keptFileName}, or the name that you gave it`

const openWords: Readonly<Record<Exclude<OpenProblem['code'], 'wrong-data'>, string>> = {
  nothing: 'Choose the file that you kept, or paste its text',
  'empty-file': `This file is empty. ${chooseWords}`,
  'too-large': `This file is larger than a plan can be. ${chooseWords}`,
  'too-long-text': 'This text is longer than a plan can be. Copy only your plan, from its first line to “END EVENKEEL PLAN”',
  'not-text': `This file is not text, so it is no plan. ${chooseWords}`,
  'no-block':
    'The part for Evenkeel is missing: it begins with the line “BEGIN EVENKEEL PLAN”. Copy the whole text down to the last line. If that part is lost, the readable text is still yours to read and print',
  cut: 'The part for Evenkeel was cut off: its last line is “END EVENKEEL PLAN”. Copy the whole text down to that line. If the end is lost, the readable text above it is still yours to read and print',
  changed: 'The part for Evenkeel was changed, so it cannot be opened. Choose the file as you first kept it. If you have no other, the readable text above it is still yours to read and print',
  'other-format': 'The part for Evenkeel holds something else than a plan. Choose the file that you kept with “Keep my plan”',
  'newer-format': 'This plan was kept by a newer Evenkeel than this one. Open it where you kept it. The readable text above it is still yours to read and print',
}

/** Why no plan was opened, as the page says it: of wrong data the first place only. */
export function openProblemWords(problem: OpenProblem): string {
  if (problem.code !== 'wrong-data') return openWords[problem.code]
  const [first] = problem.problems
  const what = first === undefined ? '' : `: ${placeWords(first.where)} ${codeWords[first.code]}`
  return `Evenkeel did not write this${what}. Choose the file as you first kept it. If you have no other, the readable text above it is still yours to read and print`
}

/** What somebody should know of the text from which a plan was opened. */
export const noticeWords: Readonly<Record<OpenNotice, string>> = {
  'several-plans': 'This text holds more than one plan. The last whole one was opened.',
  'readable-changed': 'The readable text of this file was changed. Evenkeel opened what you had when you kept it.',
}

const codeWords: Readonly<Record<DataProblem['code'], string>> = {
  'not-an-object': 'is missing or has another form',
  'not-a-list': 'should be a list',
  'not-a-text': 'should be text',
  'not-known': 'holds a word that is not known here',
  'no-such-day': 'is not a day in the calendar',
  'out-of-reach': 'does not fit the day you start',
  'too-long': `has more than ${formatNumber(longestText)} characters`,
  'too-many': 'has more entries than a plan can hold',
}

const partWords: Readonly<Record<DataPart, string>> = {
  plan: 'the plan',
  answers: 'the part with your answers',
  profession: 'your profession',
  setting: 'where the post is',
  kind: 'the kind of start',
  start: 'the day you start',
  end: 'the day it ends',
  agreed: 'what is agreed',
  ticks: 'the list of ticks',
  charter: 'the charter',
  notes: 'the part with what was agreed',
  week: 'the sorted week',
  'own-tasks': 'the list of your own tasks',
}

function placeWords(where: DataProblem['where']): string {
  switch (where.kind) {
    case 'part':
      return partWords[where.part]
    case 'charter':
      return `the text in “${charterPartWords[where.part]}”`
    case 'note':
      return `the text in “${matterWords[where.matter]}”`
  }
}
