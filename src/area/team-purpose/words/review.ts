import type { LineKind, Outcome } from '../records.ts'

/** The three kinds of lines. */
export const kindWords = {
  keep: { heading: 'Keep', lead: 'What do we do well and want to go on doing?', what: 'What we keep', why: 'Why we keep it', none: 'Nothing was written under “keep”.' },
  stop: { heading: 'Stop', lead: 'What costs more than it gives?', what: 'What we stop', why: 'Why we stop it', none: 'Nothing was written under “stop”.' },
  change: { heading: 'Change', lead: 'What do we want to do differently?', what: 'What we change', why: 'Why we change it', none: 'Nothing was written under “change”.' },
} as const satisfies Readonly<Record<LineKind, { readonly heading: string; readonly lead: string; readonly what: string; readonly why: string; readonly none: string }>>

/** What became of a line. */
export const outcomeWords = {
  done: 'Done',
  partly: 'In part',
  'not-done': 'Not done',
} as const satisfies Readonly<Record<Outcome, string>>

/** Words of a review. */
export const reviewWords = {
  title: (unit: string) => `Keep, stop, change: ${unit}`,
  heading: 'Keep, stop, change: why?',
  answerOpen: (day: string) => `A review of the team, begun on ${day}. Fill it in together on one screen. Save as you go.`,
  answerClosed: (day: string) => `What the team decided on ${day}.`,
  whoSees: 'Who holds a post in this unit or below it can read it. So can the leads for organisational development who answer for it, and administrators. Those above the unit cannot.',
  noNames: 'Write no names of people, neither of patients nor of colleagues.',
  purpose: 'We said that we are here for this:',
  before: (day: string) => `What became of the review of ${day}?`,
  beforeHint: 'Look at it first. What was not done is no failing: say why, and decide anew.',
  became: (what: string) => `What became of “${what}”?`,
  open: 'Not said yet',
  rows: 'An empty line is left out. There are new empty ones each time you save.',
  row: (what: string, number: number) => `${what}, line ${number}`,
  held: 'On which day does the team hold it?',
  save: 'Save and go on',
  close: 'Save and close the review',
  reopen: 'Open it again',
  reopenHint: 'Somebody closed it too soon? It can be opened until the next one begins.',
  improve: 'Make an improvement of a change',
  improvement: 'It became an improvement',
  columns: { what: 'What', why: 'Why', became: 'What became of it' },
  noWhy: 'No reason was written',
  notSaid: 'Not said yet',
} as const

/** Words of the page on which a change becomes an improvement. */
export const improveWords = {
  title: 'Make an improvement of a change',
  answer: 'The change gets an aim, ideas and small tests of its own. The line of the review leads to it.',
  line: 'Which change?',
  name: 'What do you call it? (optional)',
  nameHint: 'At most 120 characters. Left empty, it is called like the change.',
  why: 'Why does it matter? (optional)',
  whyHint: 'Left empty, the reason of the review is taken over.',
  lineProblem: 'Choose which change becomes an improvement',
  button: 'Begin the improvement',
  none: 'Every change of this review is an improvement already, or there is none.',
} as const
