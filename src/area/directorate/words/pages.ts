/** What the pages of the directorate say. */
export const pageWords = {
  title: 'Lead three wards',
  lead: 'Three ward managers work for you, behind one A&E. Sixteen weeks in four rounds. No account, and nothing is stored.',
  how: [
    'You run no ward yourself. Each has a manager, with a way of her own.',
    'Four times you plan four weeks: your hours, and what you ask of each manager.',
    'Afterwards you see what you asked and what they did, and how another way might have gone.',
  ],
  wards: 'Three wards, three managers',
  noteHeading: 'Before you start',
  note: [
    'Patients come to harm in this simulation: they fall, get worse, or are harmed by a medicine. Nobody dies in it, and nothing of it is shown.',
    'Colleagues get tired, fall ill and leave. You can stop at any time: close the page.',
  ],
  model: 'This is a model for learning, and its numbers on leading other managers are our own. What happens in it is no evidence about real managers, wards or directorates.',
  start: 'Start',
  oneWard: 'Run one ward first',
  noRunTitle: 'This link does not hold a whole run',
  noRun: 'It may have been cut off when it was copied, or something in it was changed. Ask for it again, or start anew below.',
  busyTitle: 'Others are here too',
  busy: 'This page takes this computer up to two seconds for each person. It opens again by itself in a few seconds, and nothing that you chose is lost.',
} as const

/** What the page of a round says. */
export const roundWords = {
  first: 'Nothing has happened yet. Read who works for you, and plan your first four weeks.',
  door: 'The A&E at the front',
  facts: 'The figures behind it',
  happened: 'What happened on the ward in these four weeks',
  chartsBelow: 'See the charts of the three wards',
  charts: 'Five outcomes of each ward',
  chartsLead: 'Each outcome stands by itself. They are never added up, and the wards are not compared: what each has to work with differs.',
  askHint: 'Telling goes through your hours of reviews. Coaching goes through your hours of coaching. Both are shared by those whom you ask.',
  week: 'How do you spend your own week?',
  same: 'As in the last four weeks',
  own: 'Hours of my own',
  setOwn: 'Set hours of my own',
  ownHint: 'At most 37.5 hours, in half hours.',
  ownCount: 'These count where “Hours of my own” is chosen.',
  go: 'Let four weeks pass',
  stop: 'Stop, and leave this run',
  keep: 'The address of this page holds your run so far. Copy it to go on later, or to show it to somebody.',
  exact: 'Hours and trust are exact in the model. In life nobody could know them so well.',
  less: 'Less',
  more: 'More',
  sum: 'of 37.5 hours planned',
} as const

/** What must be mended in a round. */
export const problemWords = {
  week: 'Choose how you spend your own week',
  hours: 'Enter hours from 0 to 37.5',
} as const

/** The heading of a round. */
export function roundHeading(first: number, last: number): string {
  return `Plan weeks ${first} to ${last} of 16`
}

/** Who is asked, in a question. */
export function askLegend(manager: string): string {
  return `What do you ask of ${manager}?`
}

/** The label of where one manager is asked to go: the three are told apart when they are heard one by one. */
export function towardsLabel(manager: string): string {
  return `Towards what for ${manager}`
}

/** How many hours are too many, and what to do. @param over more than 0 */
export function tooManyText(over: number): string {
  return `Your week has 37.5 hours. Take ${over} away`
}

/** Where nothing was chosen for a ward manager. */
export function noMannerText(manager: string): string {
  return `Choose what you ask of ${manager}, and towards what`
}

/** The rules of the charts. */
export const ruleSetName = 'NHS Making Data Count, as NHSRplotthedots 0.2.2 computes them'

/** What the charts of a ward show. */
export function chartSentence(ward: string, weeks: number): string {
  return `Five outcomes of ${ward} in weeks 1 to ${weeks}.`
}
