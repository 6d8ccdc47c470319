import type { Answers, Kind, SheetId, WeekPlace } from '../rules/answers.ts'
import type { Standing } from '../rules/standing.ts'
import type { StageId } from '../rules/timeline.ts'
import { kindWords, professionWords, settingWords } from './answers.ts'
import { daysText, longDate } from './dates.ts'

const stageWords: Readonly<Record<StageId, string>> = {
  before: 'Before you start',
  'day-1': 'Day 1',
  'week-1': 'Week 1',
  'day-30': 'Day 30',
  'day-100': 'Day 100',
  end: 'When it ends',
}

/** Where a stage has another name for a kind of start. */
const otherStageWords: Readonly<Partial<Record<Kind, Partial<Record<StageId, string>>>>> = {
  'new-post': { end: 'After the first year' },
  preparing: { before: 'Until you are ready', end: 'When you decide' },
}

/** What a stage is called for a kind of start. */
export function stageText(stage: StageId, kind: Kind): string {
  return otherStageWords[kind]?.[stage] ?? stageWords[stage]
}

export const sheetWords: Readonly<Record<SheetId, { readonly name: string; readonly lead: string }>> = {
  'one-page': { name: 'On one page', lead: 'What matters most in your plan, to print or keep in your pocket. To change it, change the other sheets.' },
  timeline: { name: 'What to do when', lead: 'Tick what is done. Days at a weekend are moved to the Monday after; public holidays are not known here.' },
  ask: { name: 'Questions to ask', lead: 'Six things to agree before you say yes, or as soon as you can. Ask your line manager, and write down what was agreed.' },
  charter: { name: 'Role charter', lead: 'One page that says what the post is for and what you may decide. Each box holds a draft: change it, then agree it with your line manager.' },
  skills: { name: 'First skills', lead: 'What to learn first, with one small thing to do for each.' },
  week: { name: 'Sort your week', lead: 'Two minutes. For each task: must you do it, can somebody else, or can it stop? There is no right answer.' },
  help: { name: 'Where to find help', lead: 'If it is too much, or you are not sure, you do not have to carry it alone.' },
  text: { name: 'As text, to copy', lead: 'Your whole plan as plain text: select it, copy it, and put it in a message to yourself or to your line manager.' },
  all: { name: 'Everything, to print', lead: '' },
  answers: { name: 'Change your answers', lead: '' },
}

/** What stands at the head of each sheet of paper. */
export const paperWords = {
  'one-page': sheetWords['one-page'].name,
  'timeline-first': 'Before you start, day 1 and week 1',
  'timeline-later': 'Day 30, day 100 and after',
  ask: sheetWords.ask.name,
  charter: sheetWords.charter.name,
  skills: sheetWords.skills.name,
  week: sheetWords.week.name,
  help: sheetWords.help.name,
} as const

/** Wording of the pages of a plan. */
export const planWords = {
  title: 'Your plan',
  heading: 'Your plan',
  printHeading: 'My plan',
  goOn: (sheet: string) => `Go on to: ${sheet}`,
  goBack: (sheet: string) => `Back to: ${sheet}`,
  staySame: 'Stay on this sheet',
  keep: 'Keep my plan (text file)',
  calendar: 'Put the dates in my calendar',
  print: 'Print my plan',
  keepHeading: 'Before you leave this page',
  keepWords: 'Nothing is stored here. When you close this page, your ticks and your words are gone. Keep your plan as one text file: read it, print it, mail it, or open it here again.',
  keepCare: 'Write no names of patients or colleagues. On a shared computer, delete the file when you have sent it to yourself.',
  printHint: 'Each sheet prints on one side of A4. If the button does not show, use the print command of your browser.',
  status: { done: 'Completed', open: 'Incomplete' },
  done: 'Done:',
  notDone: 'Not done yet:',
  whereFrom: 'Where this comes from',
  // Ask
  whyAsk: 'Why:',
  goodAnswer: 'A good answer:',
  isAgreed: (matter: string) => `Agreed: ${matter}`,
  note: (matter: string) => `What was agreed or answered: ${matter}`,
  notAgreed: 'Not agreed yet',
  agreed: 'Agreed',
  // Charter
  putDraftBack: (part: string) => `Put the draft back: ${part}`,
  emptyBox: '(left empty)',
  signatures: ['Post holder, and date', 'Line manager, and date'],
  // Skills
  managementFirst: 'Management first',
  skills: 'Five skills to begin with',
  smallThing: 'One small thing:',
  stopDoing: 'Stop doing, or hand over',
  // Week
  showWeek: 'Show my week, sorted',
  weekSorted: 'Your week, sorted',
  nothingHere: 'Nothing here.',
  ownHeading: 'Tasks of your own',
  ownHint: 'Up to 6. An empty line appears when you have filled the others.',
  ownTask: (number: number) => `Your own task ${number}`,
  ownPlace: (number: number) => `Where does your own task ${number} belong?`,
  // Text
  textLabel: 'Your plan as text',
} as const

export const weekHeadings: Readonly<Record<WeekPlace, string>> = {
  'only-i': 'Only I can do this',
  delegate: 'Somebody else could do this',
  stop: 'This could stop',
}

/** What a plan is for, in one line. */
export function planFacts({ profession, setting, kind, start }: Answers): string {
  return [professionWords[profession], settingWords[setting], kindWords[kind], longDate(start)].join(' – ')
}

/** Where today stands, in one sentence. */
export function standingWords(standing: Standing, kind: Kind, startText: string): string {
  if (kind === 'preparing') return preparingWords(standing, startText)
  switch (standing.kind) {
    case 'ahead':
      return `You start on ${startText}, in ${daysText(standing.days)}. Begin with “${stageText('before', kind)}”.`
    case 'today':
      return 'You start today. Begin with “Day 1”.'
    case 'under-way':
      return `You started ${daysText(standing.days)} ago. Begin with “${stageText(standing.next, kind)}”, then look back at what came before it.`
    case 'past':
      return `You started ${daysText(standing.days)} ago, on ${startText}. Look at what is still open.`
  }
}

function preparingWords(standing: Standing, startText: string): string {
  switch (standing.kind) {
    case 'ahead':
      return `You would like to be ready by ${startText}, in ${daysText(standing.days)}.`
    case 'today':
      return 'Today is the day by which you wanted to be ready.'
    case 'under-way':
    case 'past':
      return `You wanted to be ready by ${startText}. Change your answers when you know the day you start.`
  }
}
