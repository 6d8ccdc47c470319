/** What the page of the simulated ward says. */
export const pageWords = {
  title: 'Try it safely: run a simulated ward',
  lead: 'Be the ward manager of 28 beds for eight weeks. It takes about twenty minutes, and you can stop after any week. No account, and nothing is sent unless you send it.',
  note: {
    heading: 'Before you start',
    lines: [
      'Patients come to harm in this simulation: they fall, get worse, or are harmed by a medicine. Nobody dies of it, and nothing of it is shown.',
      'A few situations tell of somebody who is dying, or of a death.',
      'Colleagues get tired, fall ill and leave. You can leave any situation, and stop at any time.',
    ],
    support: 'If it touches you, talk to somebody you trust, or to the occupational health service at work. Samaritans listen day and night on 116 123, free of charge.',
  },
  howHeading: 'What you do',
  how: [
    'Spend 37.5 hours a week: direct care, keeping the ward working, and making it better.',
    'Watch the ward live with it. Time stops where somebody needs a decision from you.',
    'Afterwards, see why it went as it did, and what another choice might have brought.',
  ],
  model: 'This is a model for learning. What happens in it is no evidence about a real ward.',
  directorate: 'When you have run one ward: lead three',
  places: 'Beyond the ward: lead between organisations in two places',
  withoutScript: {
    heading: 'This page needs JavaScript',
    lines: ['The ward runs in your browser, and JavaScript is off or did not load. Below you can read the situations that come up, and an example week.'],
    situations: 'Situations that come up',
    week: 'The first week of a ward, in words',
  },
  withClass: 'Run the ward together with a class, or teach one',
  start: 'Start',
  startAnew: 'Start a new run',
  goOnFromLink: 'Go on with this run',
  other: 'Other circumstances',
  otherHints: { setting: 'How many people the ward has', length: 'How long', pack: 'Which situations come up' },
} as const

/** What the running ward says. */
export const runWords = {
  ward: 'Ward 7',
  pause: 'Pause',
  goOn: 'Go on',
  speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  speed: 'Pace',
  skip: 'To the next decision',
  toWaiting: 'To what waits for you',
  more: 'More',
  stop: 'Stop here',
  textVersion: 'Text version',
  loading: 'The ward is being set up.',
  noSuchRun: 'This link does not hold a whole run. It may have been cut off when it was copied.',
  failed: 'The ward could not go on in this browser. Load the page again: the run is in its address.',
  stoppedHeading: 'You have stopped',
  stopped: 'Nothing of it was sent or stored.',
  failedHeading: 'The ward cannot run',
  stoppedGoOn: 'The address of this page holds the run. Copy it to go on later.',
  goBack: 'Go on instead',
  lookBackNow: 'Look back',
  startAgain: 'Start again',
  decision: 'A decision',
  nobodyAsks: 'Nobody needs a decision now.',
  lookBack: 'Looking back',
  keep: 'The address of this page holds the run so far. Copy it to go on later, or to show it to somebody.',
  log: 'What happened',
  logEmpty: 'Nothing yet.',
  howCome: 'How come?',
  howComeNothing: 'The model says no more about this.',
  mostly: 'What brought it about, the largest part first',
  outcomes: 'How the ward is doing',
  weeks: 'The weeks so far, in words',
  plan: 'Your ward',
  floor: 'The ward now',
  plannedHeading: 'Your week',
} as const

/** What the planner says. */
export const plannerWords = {
  change: 'Hours and orders',
  start: 'Start this week',
  less: 'Less',
  more: 'More',
  orders: 'Orders that stand',
  ordersAndImprove: 'Orders that stand, and improvement',
  improve: 'What the improvement team works on',
} as const

/** What a decision asks. */
export const decisionWords = {
  known: 'What you know',
  unknown: 'What you do not know',
  way: 'How do you lead?',
  act: 'What do you do?',
  actHint: 'Under each stands the kind of work it is, as in your week.',
  decide: 'Decide',
  leave: 'Leave it',
  missing: { way: 'Choose how you lead', act: 'Choose what you do' },
  followed: 'What followed',
} as const

/** The hours of a plan against those of the week, in words. */
export function sumText(hours: number, fullWeek: number): string {
  const over = Math.round((hours - fullWeek) * 10) / 10
  const sum = `${Math.round(hours * 10) / 10} of ${fullWeek} hours planned.`
  if (over > 0) return `${sum} That is ${over} over: it tires you, and some of it will be left undone.`
  return over === 0 ? `${sum} Nothing is left for what nobody planned.` : `${sum} ${-over} left for what nobody planned.`
}

/** Over the page, when its address holds a run. @param week to which it has come */
export function heldRunText(week: number): string {
  return `This address holds a run that has come to week ${week}. You can go on with it below.`
}

/** On the button that begins a week. */
export function startWeekText(week: number): string {
  return `Start week ${week}`
}

/** Over what a week came to. */
export function weekOverText(week: number): string {
  return `Week ${week} is over`
}

/** What can be looked back at when somebody has stopped. @param weeks 1 or more */
export function weeksOverText(weeks: number): string {
  return weeks === 1 ? 'One week is over. You can look back at it.' : `${weeks} weeks are over. You can look back at them.`
}
