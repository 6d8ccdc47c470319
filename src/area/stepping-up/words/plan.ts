import { formatNumber } from '../../../kernel/number-text.ts'
import { type Answers, type Kind, type Sheet, type View, type WeekPlace, longestText, ownTasksAtMost } from '../rules/answers.ts'
import type { ShownStage } from '../rules/shown-timeline.ts'
import type { Standing } from '../rules/standing.ts'
import type { StageId } from '../rules/timeline.ts'
import { kindWords, professionWords, settingWords } from './answers.ts'
import { longDateText } from '../../../platform/design/index.ts'
import { daysText } from './days.ts'

const stageWords: Readonly<Record<StageId, string>> = {
  before: 'Before you start',
  'day-1': 'Day 1',
  'week-1': 'By the end of week 1',
  'day-30': 'Day 30',
  'day-100': 'Day 100',
  end: 'When it ends',
}

/** Where a stage has another name for a kind of start. */
const otherStageWords: Readonly<Partial<Record<Kind, Partial<Record<StageId, string>>>>> = {
  'new-post': { end: 'After the first year, or at the end' },
  preparing: { before: 'Before you begin', 'day-1': 'First day of preparing', 'day-30': 'After 30 days', 'day-100': 'After 100 days', end: 'When you decide' },
}

/** What a stage is called for a kind of start. */
export function stageText(stage: StageId, kind: Kind): string {
  return otherStageWords[kind]?.[stage] ?? stageWords[stage]
}

/** The name of a stage, with its day when it has one. */
export function stageName({ stage, date }: Pick<ShownStage, 'stage' | 'date'>, kind: Kind): string {
  return date === null ? stageText(stage, kind) : `${stageText(stage, kind)}: ${longDateText(date)}`
}

/** How far a stage is, in words. */
export function stageStatus({ tasks, doneCount, isCompleted }: ShownStage): string {
  return isCompleted ? 'Completed' : `${doneCount} of ${tasks.length} done`
}

/** A sheet: its full name for headings, a short one for its button, and what it is for. */
interface SheetWords {
  readonly name: string
  readonly short: string
  readonly lead: string
}

export const sheetWords: Readonly<Record<Sheet, SheetWords>> = {
  'one-page': { name: 'On one page', short: 'One page', lead: 'What matters most in your plan, to print or keep in your pocket. To change it, change the other sheets.' },
  timeline: { name: 'What to do when', short: 'What to do when', lead: 'Tick what is done. Days that fall on a weekend, Christmas or New Year are moved on. Other public holidays are not known here.' },
  ask: { name: 'Questions to ask', short: 'Questions', lead: 'Six things to agree before you say yes, or as soon as you can. Ask your line manager, and write down what was agreed.' },
  charter: { name: 'Role charter', short: 'Charter', lead: 'What the post is for and what you may decide. Each box holds a draft. Change it, then agree it with your line manager.' },
  skills: { name: 'First skills', short: 'Skills', lead: 'What to learn first, with one small thing to do for each.' },
  week: { name: 'Sort your week', short: 'Week', lead: 'Two minutes. For most there is no right answer. A few are duties: they do not stop.' },
  help: { name: 'Where to find help', short: 'Help', lead: 'If it is too much, or you are not sure, you do not have to carry it alone.' },
  text: { name: 'As text, to copy', short: 'Text', lead: 'Two texts to copy into a message: everything for you, and a short one for your line manager.' },
}

/** What the pages beside the sheets are called, and the button that leads to each. */
const otherViewWords: Readonly<Record<Exclude<View, Sheet>, Omit<SheetWords, 'lead'>>> = {
  all: { name: 'Everything, to print', short: 'Print' },
  answers: { name: 'Change your answers', short: 'Answers' },
}

/** What every page of a plan is called. */
export const viewWords: Readonly<Record<View, Omit<SheetWords, 'lead'>>> = { ...sheetWords, ...otherViewWords }

/** What stands at the head of each sheet of paper. */
export const paperWords = {
  'one-page': sheetWords['one-page'].name,
  'timeline-first': 'What to do when: to the end of week 1',
  'timeline-later': 'What to do when: from day 30',
  ask: sheetWords.ask.name,
  charter: sheetWords.charter.name,
  skills: sheetWords.skills.name,
  week: sheetWords.week.name,
  help: sheetWords.help.name,
} as const

/** Wording of the pages of a plan. */
export const planWords = {
  title: (sheet: string) => `${sheet}: your plan`,
  heading: 'Your plan',
  printHeading: 'My plan',
  goOn: (sheet: string) => `Go on to: ${sheet}`,
  goBack: (sheet: string) => `Back to: ${sheet}`,
  staySame: 'Stay on this sheet',
  promise: 'Nothing is stored here.',
  withoutScript: 'If your browser asks whether to send the page again, say yes: that brings your plan back.',
  keep: 'Keep my plan (text file)',
  calendar: 'Put the dates in my calendar',
  print: 'Print my plan',
  saveToPage: 'Save to my page',
  accountAtWork: 'Have an Evenkeel account at work? Keep the file first.',
  addToPage: 'Sign in and add this plan (opens in a new tab)',
  keepHeading: 'Before you leave this page',
  keepWords: 'When you close it, what you ticked and wrote is gone. Keep it as one text file, and open it here again.',
  keepCare: 'Write nothing about a patient, and nothing about a colleague’s health, pay or conduct. Use roles for the rest.',
  keepShared: 'On a shared computer, close this window when you have finished. Delete the file when you have sent it to yourself.',
  calendarHolds: 'The calendar file holds the days of your plan and how many things to do. It holds nothing that you wrote, and is marked as private.',
  printHint: 'Each sheet begins on a new page. If the button does not show, use the print command of your browser.',
  done: 'Done:',
  notDone: 'Not done yet:',
  whereFrom: 'Where this comes from',
  boxHint: `Up to ${formatNumber(longestText)} characters`,
  // Ask
  whyAsk: 'Why:',
  goodAnswer: 'A good answer:',
  isAgreed: (matter: string) => `Agreed: ${matter}`,
  note: (matter: string) => `What was agreed or answered: ${matter}`,
  status: { agreed: 'agreed', notAgreed: 'not agreed yet' },
  // Charter
  putDraftBack: (part: string) => `Put the draft back: ${part}`,
  emptyBox: '(left empty)',
  charterDraft: 'Draft, not agreed yet',
  standHeading: 'Where the six matters stand',
  standFrom: 'From your sheet “Questions to ask”.',
  agreed: 'Agreed:',
  notAgreed: 'Not agreed yet:',
  noMatter: 'nothing',
  postBlank: 'Post:',
  signatures: ['Post holder, date:', 'Line manager, date:'],
  // Skills
  managementFirst: 'Management first',
  skills: 'Five skills to begin with',
  smallThing: 'One small thing:',
  stopDoing: 'Stop doing, or hand over',
  // Week
  showWeek: 'Show my week, sorted',
  weekSorted: 'Your week, sorted',
  nothingHere: 'Nothing here.',
  unsorted: 'Not sorted yet',
  ownHeading: 'Tasks of your own',
  ownHint: `You can add ${ownTasksAtMost}. When you press “Show my week, sorted”, empty lines for more will appear here.`,
  ownTask: (number: number) => `Your own task ${number}`,
  ownPlace: (number: number) => `Where does your own task ${number} belong?`,
  // Text
  mineHeading: 'For me: everything',
  mineCare: 'Read it first: your notes and your sorted week go with it.',
  mineOpens: 'Paste it whole into “Open a plan that I kept”, and it opens again.',
  mineLabel: 'Your whole plan as text',
  managerHeading: 'For my line manager',
  managerHolds: 'What is still open as questions, what is agreed, and your charter. Your ticks, your week and your other notes stay out.',
  managerLabel: 'A message to your line manager',
  copy: 'Copy this text',
  copied: 'Copied',
} as const

/** Wording of the message to the line manager, in the first person. */
export const managerWords = {
  hello: 'Hello,',
  opening: (facts: string) => `This is about my post: ${facts}.`,
  ask: 'Please can we agree what is still open? I have these questions:',
  nothingOpen: 'All six matters are agreed. Thank you.',
  agreed: 'Agreed so far:',
  charterAsk: 'The charter is a draft. Please tell me what you would change.',
  thanks: 'Thank you',
} as const

export const weekHeadings: Readonly<Record<WeekPlace, string>> = {
  'only-i': 'Only I can do this',
  delegate: 'Somebody else could do this',
  stop: 'This could stop',
}

/** What a plan is for, in one line. */
export function planFacts({ profession, setting, kind, start, end }: Answers): string {
  const days = end === null ? longDateText(start) : `${longDateText(start)} to ${longDateText(end)}`
  return [professionWords[profession], settingWords[setting], kindWords[kind], days].join(' – ')
}

/** Where today stands, in one or two sentences; the one page has no stages to begin with, so it names the sheet that has them. */
export function standingWords(standing: Standing, { kind, start }: Answers, sheet: 'one-page' | 'timeline'): string {
  const { ahead, today, ago } = kind === 'preparing' ? preparingWords : startingWords
  switch (standing.kind) {
    case 'ahead':
      return `${ahead} ${longDateText(start)}, in ${daysText(standing.days)}. ${beginWith(sheet, 'before', kind)}.`
    case 'today':
      return `${today}. ${beginWith(sheet, 'day-1', kind)}.`
    case 'under-way':
      return `${ago} ${daysText(standing.days)} ago. ${beginWith(sheet, standing.next, kind)}${sheet === 'one-page' ? '' : ', then look back at what came before it'}.`
    case 'past':
      return `${ago} ${daysText(standing.days)} ago. Look at what is still open.`
  }
}

function beginWith(sheet: 'one-page' | 'timeline', stage: StageId, kind: Kind): string {
  return `Begin with “${sheet === 'one-page' ? sheetWords.timeline.name : stageText(stage, kind)}”`
}

const startingWords = { ahead: 'You start on', today: 'You start today', ago: 'You started' } as const
const preparingWords = { ahead: 'You begin to prepare on', today: 'You begin to prepare today', ago: 'You began to prepare' } as const
