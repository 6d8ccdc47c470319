import { formatNumber } from '../../../kernel/number-text.ts'
import type { Middle80 } from '../../../kernel/statistics/middle-80.ts'
import type { ManagerEnd } from '../rules/manager-end.ts'
import type { WayName } from '../rules/other-ways.ts'
import { pairsInAll } from '../rules/pairs.ts'
import type { Change } from '../rules/turning-points.ts'
import { outOf100, weekText } from './speech.ts'

/** What the pages say after the last week. */
export const debriefWords = {
  title: 'Looking back on sixteen weeks with three wards',
  lead: 'This looks at a run of a model, and not at you. Other circumstances would have brought other numbers.',
  asked: 'What you asked, and what they did',
  askedLead: 'You decided four times, and others did the work. Each table goes week by week.',
  table: { week: 'Week', asked: 'You asked', care: 'Direct care, hours', management: 'Management, hours', leadership: 'Leadership, hours', trust: 'Trust in you, 0 to 100' },
  yourHours: 'Your own hours',
  byWeek: 'Week by week',
  outcomes: 'What happened on the three wards',
  furtherHeading: 'Look further',
  furtherLead: 'Each of these runs your sixteen weeks 50 times. That takes a second or two.',
  points: 'Turning points: which round mattered?',
  ways: 'Other ways of leading, in the same circumstances',
  questions: 'Three questions to think about',
  questionsLead: 'Take them to somebody who leads managers too. Nothing is sent or stored.',
  askedOfYou: [
    'What did you tell, where you might have coached? What did you know about her when you chose?',
    'Which of your hours reached patients, and through whom?',
    'Who works through you, and what would each of them say that you ask for?',
  ],
  cannot: 'What this model cannot say',
  cannotLines: [
    'The numbers of telling, coaching and trust are our own. No study that we know gives them, so what follows from them is no evidence.',
    'Three managers are moved here by five numbers each. Real ones have reasons, and tell you if you ask.',
    'Doctors, therapists, other directorates and the trust above you are not in it.',
    'Sixteen weeks are short. What coaching brings may come later, and so may what telling costs.',
  ],
  next: { same: 'Again, in the same circumstances', other: 'Again, in other circumstances', ward: 'Run one ward', situation: 'Practise which style a situation asks for' },
  back: 'Back to your run',
} as const

/** What the page of turning points says. */
export const pointWords = {
  title: 'Turning points: which round mattered?',
  lead: `Your run was run again with one round changed, and all else as you decided it. ${pairsInAll} pairs: one in your own circumstances, and ${pairsInAll - 1} in others.`,
  how: 'Both runs of a pair meet the same patients at the same times, with the same chances. Looked at are the weeks from the round on. For each ward, the outcome that moved most is told.',
  chosen: 'What you chose',
  instead: 'What it was changed to',
  managers: 'What differed with the managers, after week 16',
  managersTable: { manager: 'Ward manager', way: 'Hours of her own way that moved', trust: 'Trust in you, 0 to 100', chosen: 'as chosen', changed: 'as changed' },
  managersSure: 'In the model these are exact: chance has no part in them. Before you came, trust was 50.',
  moved: 'What differed on the wards',
  sure: 'Ten pairs are few. A difference is told as one only where the middle 80% of them agree on its direction.',
} as const

/** What the page of other ways says. */
export const wayPageWords = {
  title: 'Other ways of leading three wards',
  lead: `The same sixteen weeks in each way: in your own circumstances, and in ${pairsInAll - 1} others. Each way keeps to one thing in all four rounds.`,
  how: 'All of these ways spend 23.5 hours alike, on beds, money, partners, the board and the wards. They differ in the other 14.',
  tables: 'Weeks 13 to 16, ward by ward',
  tablesLead: 'The middle run, and in brackets the range of the middle 80%.',
  way: 'Way of leading',
  managers: 'The managers after week 16',
  managersTables: { way: 'Hours a week of her own way that moved', trust: 'Trust in you, 0 to 100' },
  managersSure: 'Both are exact in the model: chance has no part in them.',
  told: 'What can be told from chance on the wards',
  toldLead: 'Your way against each other way. Told is a difference that is not small, and in whose direction the middle 80% of pairs agree.',
  nothingTold: 'No difference from your way can be told from chance, or each is small.',
  sure: 'Ten runs of each are few, and sixteen weeks are short. A way that costs trust may look well here and not later.',
} as const

export const wayWords: Readonly<Record<'own' | WayName, { readonly name: string; readonly about: string }>> = {
  own: { name: 'Your way', about: 'As you decided it.' },
  nothing: { name: 'Nothing asked', about: 'The 14 hours go into beds and money. Each manager keeps to her way.' },
  tell: { name: 'Tell everybody', about: 'The 14 hours are reviews: all are told to balance their week.' },
  coach: { name: 'Coach everybody', about: 'The 14 hours are coaching: all are coached towards a balanced week.' },
  wards: { name: 'Be on every ward yourself', about: 'The 14 hours are spent on the wards. Nothing is asked of anybody.' },
}

/** What a round was changed to. */
export const changeWords: Readonly<Record<Change, string>> = {
  'other-manner': 'Who was told was coached, who was coached was told, and hours of reviews and of coaching changed places.',
  'coach-all': 'All three were coached towards a balanced week, with most of your hours for the managers.',
}

/** A spread in a cell. @example '5.1 (3.2 to 7.8)' */
export function spreadText({ median, low80, high80 }: Middle80, decimals: number): string {
  return `${formatNumber(median, decimals)} (${formatNumber(low80, decimals)} to ${formatNumber(high80, decimals)})`
}

/** What became of a ward manager in sixteen weeks: her own week, and her trust. */
export function managerSentences({ ownWayMoved, ownWay: { before, after }, trust }: ManagerEnd): readonly string[] {
  const way = ownWayMoved < 0.5 ? `Her own way is as it was: ${weekText(after)}.` : `By herself she would spend a week so before you came: ${weekText(before)}. Now: ${weekText(after)}.`
  return [way, `Her trust in you is ${outOf100(trust)} of 100; it was 50.`]
}

/** How much of what is told of the wards is more than chance. */
export function toldText(told: number, all: number): string {
  const beginning = told === 0 ? `On the wards, none of the ${all} differences below can be told from chance, or it is small.` : `On the wards, ${told} of the ${all} differences below can be told from chance and ${told === 1 ? 'is' : 'are'} not small.`
  return `${beginning} What you ask reaches patients late, through others.`
}

/** The heading of a round looked back at. */
export function pastRoundHeading(first: number, last: number): string {
  return `Weeks ${first} to ${last}`
}
