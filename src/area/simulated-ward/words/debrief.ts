import type { OutcomeName, SituationKind, WayName } from '../../../engine/ward/index.ts'
import type { Aspect } from '../../../kernel/vocabulary.ts'

/** What the page says after the last week. */
export const debriefWords = {
  lead: 'This looks at a run of a model, and not at you. Other circumstances would have brought other numbers.',
  outcomes: 'What happened',
  outcomesLead: 'Five outcomes, each by itself. The small line shows it week by week.',
  points: 'Turning points',
  pointsLead: 'Your run was run again with one decision changed. Up to that decision all is the same. After it, each pair of futures meets the same circumstances.',
  pointsHow: 'These decisions moved an outcome most when a few futures of each were tried. The futures shown here are others. A situation that did not come up in your run was answered as most would.',
  looking: 'Turning points are being looked for. You can read on.',
  noPoints: 'There was no decision that could be changed.',
  allLittle: 'No single decision turned much in this run.',
  littlePoints: 'Decisions that turned little',
  futures: 'Futures week by week, and what decided it',
  stopFutures: 'Stop running futures',
  futuresStopped: 'You stopped this before it was done. Load the page again to try once more.',
  contents: 'On this page',
  failed: 'The other futures could not be run in this browser. Load the page again to try once more.',
  found: 'All parts of this page are ready.',
  chosen: 'What you chose',
  other: 'What else could have been chosen',
  fan: 'Futures, week by week',
  cannotTell: 'Cannot tell',
  little: 'That is a small difference.',
  why: 'What decided it',
  changed: 'What you changed',
  replay: 'Run on from here (opens in a new tab)',
  hours: 'Where your hours went, and what the ward asked',
  hoursLead: 'Filled: the share of your hours. Dashed: the share of situations that this kind of work met best.',
  hoursMore: 'Hours week by week',
  hoursAspects: 'The six aspects of management and leadership',
  hoursAspectsLead: 'Hours a week for each. Then how well it was kept up, first week to last, from 0 to 100. Which act shows which aspect is our reading.',
  hoursTable: { week: 'Week', care: 'Direct care', management: 'Management', leadership: 'Leadership', overrun: 'Hours over', undone: 'Hours left undone', planned: 'Hours planned', asked: 'Situations' },
  styles: 'Ways of leading that you used',
  stylesLead: 'How well situations went, by kind. Most kinds came up once or twice, and chance has a part: this says nothing about you as a person.',
  stylesTable: { kind: 'Kind of situation', way: 'Way of leading', times: 'Times', went: 'How it went' },
  stylesMore: 'How it went, by kind of situation',
  noStyles: 'No situation came up.',
  left: 'Left unanswered',
  ways: 'Other ways of spending the week',
  waysLead: 'The same weeks, run again in each way. All ways meet the same circumstances, run by run, and are compared so.',
  waysMore: 'Outcomes of each way, side by side',
  waysNoneApart: 'Over these weeks no other way can be told from yours, or the difference is small.',
  waysRestApart: 'In all else it cannot be told, or the difference is small.',
  waysLess: (runs: number) => `Yours less each other way: the middle of ${runs} pairs in the same circumstances, and their middle 80%`,
  waysEach: (runs: number) => `Each way by itself: the middle of ${runs} runs, and the middle 80%`,
  trustsLess: (runs: number) => `Leadership only less balanced: the middle of ${runs} pairs in the same circumstances, and their middle 80%`,
  waysLooking: 'The other ways are being run.',
  waysCare: 'Where direct care only comes out worse in this model, load and missing cover explain it. Nobody then has hours for the roster, beds, money and the way work is done. The care that is given is as good as anybody’s.',
  waysYours: 'Your plans and answers',
  wards: 'Ward',
  trusts: 'What real trusts show',
  trustsLead: 'Public figures do not show what this model shows for leadership without management.',
  trustsWords: [
    'We looked at 134 acute trusts in England, 2012 to 2018.',
    'Where senior managers were rated above the middle and line managers below it, nothing was clearly worse. That holds for A&E, waiting lists, deaths and money. Few trusts can be placed so with any certainty.',
    'Those ratings ask neither whether systems run nor whether change succeeds. So they can neither confirm nor refute the model.',
    'In the model the reason is scarce hours under load. Below are two wards with the same patients, one with fewer people and one with more. Differences grow over months: in a few weeks there may be none to see.',
  ],
  trustsMore: 'What we looked at, and two wards side by side',
  trustsCaption: 'Leadership only against balanced, in the tight ward and in the ward with slack',
  questions: 'Three questions to think about',
  questionsLead: 'What you write stays in this tab until you close it. Nothing is sent unless you keep the run in an account.',
  asked: ['Which decision would you take again, and what did you know when you took it?', 'Where did something need your hours and not get them?', 'What will you try in your own work in the next two weeks?'],
  forget: 'Delete what I wrote',
  forgotten: 'What you wrote is deleted.',
  notKept: 'This browser keeps nothing. Print the page to keep what you write.',
  print: 'Print',
  table: 'The figures as a table',
  aspect: 'Aspect',
  asYouChose: 'As you chose',
  theOtherWay: 'The other way',
} as const

export const outcomeNamesInWords: Readonly<Record<OutcomeName, { readonly name: string; readonly unit: string; readonly decimals: number; readonly isBetterLow: boolean }>> = {
  safe: { name: 'Safe', unit: 'harms per 1,000 bed days', decimals: 1, isBetterLow: true },
  flow: { name: 'Flow', unit: 'hours waited for a bed', decimals: 1, isBetterLow: true },
  staff: { name: 'Staff', unit: 'energy and morale, 0 to 100', decimals: 1, isBetterLow: false },
  money: { name: 'Money', unit: 'thousand pounds a week over plan', decimals: 1, isBetterLow: true },
  improvement: { name: 'Improvement', unit: 'how capable processes are, 0 to 100', decimals: 1, isBetterLow: false },
}

export const kindWords: Readonly<Record<SituationKind, string>> = {
  familiarEmergency: 'An emergency that the team knows', unfamiliarEmergency: 'An emergency that is new to the team', change: 'A change', development: 'Somebody who can grow', routine: 'The everyday',
}

export const wayOfWeekWords: Readonly<Record<WayName, string>> = {
  'balanced': 'Balanced', 'management-only': 'Management only', 'leadership-only': 'Leadership only', 'direct-care-only': 'Direct care only',
}

/** What each aspect is about, management first. */
export const aspectQuestions: Readonly<Record<Aspect, string>> = {
  focus: 'Systems, and people', orientation: 'Today, and tomorrow', question: 'How, and why', risk: 'Fewer errors, and new ideas', authority: 'By post, and in person', success: 'Standards met, and change made',
}
