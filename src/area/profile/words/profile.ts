import type { Domain } from '../../../kernel/vocabulary.ts'

/** A domain as a heading has it. */
export const domainHeadings: Readonly<Record<Domain, string>> = { management: 'Management', leadership: 'Leadership' }

/** Wording of the page of a profile, by its parts. */
export const profileWords = {
  title: 'My profile and balance map',
  back: 'Your page',
  caption: (stage: string, day: string) => `${stage}. Finished on ${day}`,
  captionOfColleagues: (stage: string, day: string) => `${stage}. Colleagues answered until ${day}`,
  onlyYou: 'Only you see this page. Evenkeel shows it to nobody else, and ranks nobody.',
  lookingAhead: (post: string, day: string) => `You start as ${post} on ${day}, so you had little occasion for some of this yet.`,
  print: 'You can print this page, for example for a talk with your supervisor.',
  noFramework: 'The questions that you answered are no longer here, so they cannot be shown. What you answered is kept.',
  empty: {
    answer: 'Your profile will be here once you finish a self-assessment. The short form takes about 8 minutes.',
    how: 'It says where you stand in management and in leadership, how sure that is, and what to do next.',
    begin: 'Begin a self-assessment',
    goOn: 'Go on with your self-assessment',
    example: 'See an invented example first',
  },
  earlier: {
    heading: 'Your earlier profiles',
    shown: (day: string) => `This is an earlier profile, from ${day}.`,
    newest: 'Show the newest one',
    of: (day: string) => `Profile of ${day}`,
  },
} as const

/** Wording of the sentence under the heading: what it says about somebody. */
export const answerWords = {
  self: (management: string, leadership: string) => `As you see it, you do ${management}, and ${leadership}.`,
  first: (reliably: number, rated: number) => `${reliably} of ${rated} management behaviours reliably or further`,
  second: (reliably: number, rated: number) => `${reliably} of ${rated} leadership behaviours`,
  nothingFirst: 'no rated behaviour of management',
  nothingSecond: 'no rated one of leadership',
  nothingRated: 'You gave no rating yet, so there is nothing to say here.',
  colleagues: {
    'more-management': (count: number) => `What ${count} colleagues answered says: more management than leadership.`,
    'more-leadership': (count: number) => `What ${count} colleagues answered says: more leadership than management.`,
    'cannot-tell': (count: number) => `What ${count} colleagues answered cannot tell which of the two is further.`,
  },
} as const

/** Wording of the map. */
export const mapWords = {
  heading: 'My balance map',
  management: 'Management: keeps today’s system working',
  leadership: 'Leadership: makes and realises change',
  scale: { lowest: '1 Not yet', middle: '3 Reliably', highest: '5 Helps others' },
  corners: { leadership: 'more leadership than management', both: 'both further than reliably', neither: 'neither reliably yet', management: 'more management than leadership' },
  you: 'You',
  oneView: 'one view, not a measurement',
  noMark: (domains: string) => `no mark: fewer than 3 ratings in ${domains}`,
  colleagues: (count: number) => `${count} colleagues`,
  noRegion: 'no mark: a figure is held back',
  sentence: {
    none: 'Nothing is drawn yet: a mark needs 3 ratings in management and 3 in leadership.',
    one: 'One view cannot tell which of the two is further. Another day or another person would put the mark elsewhere.',
    several: 'These views cannot tell which of the two is further. Each dotted mark shows what one person thinks.',
    region: 'The region shows where you probably stand in the eyes of colleagues like these.',
  },
  howSure: {
    views: 'not known for one view. On the slanted line both are alike; the dotted lines are “Reliably”.',
    region: 'you stand in the region with a probability of 95%. On the slanted line both are alike; the dotted lines are “Reliably”.',
  },
  table: { view: 'View', caption: 'My balance map in words', where: 'Where it is drawn' },
  at: { about: (step: string) => `about “${step}”`, between: (lower: string, upper: string) => `between “${lower}” and “${upper}”` },
  where: (management: string, leadership: string) => `${management} in management, ${leadership} in leadership`,
  notDrawn: 'Not drawn',
  columns: { management: 'Management', leadership: 'Leadership' },
  values: (value: string, interval: string) => `${value}, probably between ${interval}`,
} as const

/** Wording of the views side by side. */
export const viewWords = {
  heading: { one: 'How you see it', several: 'The views side by side' },
  of: 'What',
  caption: 'How many behaviours are “Reliably” or further',
  count: (reliably: number, rated: number) => `Reliably or further on ${reliably} of ${rated}`,
  short: (reliably: number, rated: number) => `${reliably} of ${rated}`,
  nothingRated: 'Nothing rated',
  without: (parts: string) => `Without a rating: ${parts}.`,
  notInRole: (count: number) => `${count} not in this role`,
  notObserved: (count: number) => `${count} cannot say`,
  unanswered: (count: number) => `${count} not answered`,
  notLow: 'What has no rating is left out. It never counts as low.',
  notAnswered: 'Not answered',
  aspects: { summary: 'The six aspects', caption: 'Reliably or further, by aspect', column: 'Aspect', ofView: (name: string, text: string) => `${name}: ${text}`, none: 'Not asked here' },
  capabilities: {
    summary: (count: number) => (count === 1 ? 'The 1 capability' : `The ${count} capabilities`),
    caption: (domain: Domain) => `${domainHeadings[domain]}, by capability`,
    apart: 'On neither axis',
    column: 'Capability',
    standing: 'Supervisor’s word',
    caution: 'A short form asks one or two behaviours of a capability. Read a single one with care.',
  },
  standings: { confirmed: 'Confirmed', 'not-confirmed': 'Not confirmed yet', reset: 'Your answer changed since', open: 'No word yet' },
  ofSupervisor: (name: string, word: string) => `${name}: ${word}`,
  signedOff: 'Whether a sign-off still stands is said where you asked for it.',
} as const

/** Wording of the change between two rounds. */
export const changeWords = {
  heading: 'Since last time',
  first: 'This is your first time. Next time, this part says whether anything has changed.',
  self: (day: string) => `Your own view, against ${day}:`,
  colleagues: (day: string) => `Colleagues’ answers, against ${day}:`,
  none: (domain: Domain) => `${domainHeadings[domain]}: no detectable change.`,
  tooLittle: (domain: Domain) => `${domainHeadings[domain]}: cannot tell. Fewer than 3 behaviours have a rating both times.`,
  noFigure: (domain: Domain) => `${domainHeadings[domain]}: cannot tell. One of the two times has no figure.`,
  higher: (domain: Domain, by: string, between: string) => `${domainHeadings[domain]}: further by about ${by} steps, probably between ${between}.`,
  lower: (domain: Domain, by: string, between: string) => `${domainHeadings[domain]}: less far by about ${by} steps, probably between ${between}.`,
  compared: (behaviours: number) => `Compared on ${behaviours} behaviours that have a rating both times.`,
  notComparable: {
    'other-framework': (day: string) => `Not comparable with ${day}, because other questions were asked then.`,
    'other-stage': (day: string, before: string, now: string) => `Not comparable with ${day}, because the stage was another one. Then: “${before}”. Now: “${now}”.`,
  },
  yardstick: 'A change in your own view can mean that you changed, or that you now look more closely.',
} as const

/** Wording of what the post asks for. */
export const demandWords = {
  heading: 'What the post asks for',
  ofPost: (title: string, stage: string) => `${title} (${stage}).`,
  ofComing: (title: string, stage: string, day: string) => `${title} (${stage}), where you start on ${day}.`,
  ofStage: (stage: string) => `${stage}.`,
  howSure: 'our judgement. Nobody has measured it. It is a picture of its own, never taken from or added to yours.',
  measure: 'Of 10 hours of managing and leading',
  unit: ' of 10 hours',
  columns: ['What', 'Hours of 10'],
  agreed: {
    sentence: (day: string) => `These are the hours of an ordinary week that you and your line manager agreed on ${day}.`,
    link: 'Your role charter',
    howSure: 'it is what you agreed. It does not say where the time goes, and it is never taken from or added to your map.',
    care: 'Direct care',
    hours: 'Hours a week',
  },
} as const

/** Wording of what each direction risks. */
export const directionWords = {
  heading: 'What each direction risks, and what to do',
  open: 'As long as it cannot be told, ask which of the two your team would notice first.',
  risk: 'The risk:',
} as const

/** Wording of how it was made. */
export const madeWords = {
  summary: 'How this was made',
  lines: [
    'A profile is made anew each time you open this page. It is made from your own view, and from those you asked for.',
    'One or two views are told in words. From 4 colleagues on there are figures, each with its interval.',
    'A direction is named only when the whole region lies on one side of the slanted line. Else it says “cannot tell”.',
    'How sure a figure is follows from how much such answers usually vary. Until real answers are many, these are figures that we set.',
    'The middle lines are “Reliably”, the same for everybody. They are no average of colleagues, and no mark to pass.',
    'Nobody has shown that the questions of both parts are equally hard. So a direction depends partly on our wording.',
    'People usually see themselves further than others see them. That is ordinary, and no fault.',
  ],
  validity: 'What is known of these questions, and what is not',
  capabilities: 'All capabilities and behaviours',
  example: 'An invented example with colleagues’ figures',
} as const
