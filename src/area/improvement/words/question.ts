import type { ChangeVerdict, Rule } from '../../../engine/spc/index.ts'
import type { DataKind } from '../records.ts'

export const dataKindWords: Readonly<Record<DataKind, { readonly text: string; readonly hint: string }>> = {
  measurement: { text: 'Something measured', hint: 'Like minutes waited, or pounds spent' },
  count: { text: 'A number of events', hint: 'Like falls in a month' },
  percentage: { text: 'A share', hint: 'Like the percentage of patients seen in time' },
  'time-between': { text: 'Days from one event to the next', hint: 'For rare events' },
}

/** Words of the form that registers a question. */
export const askWords = {
  title: 'Register the question “Did it change?”',
  why: 'Write down now what you will ask of the data, before they come in. Whoever chooses the date afterwards finds a change where there is none.',
  fixed: 'Once registered it is not changed any more. It can be withdrawn with a reason, and a new one registered; both stay on record.',
  measure: 'Which measure should change?',
  measureHint: 'A measure that this improvement follows',
  chooseMeasure: 'Choose a measure',
  noMeasures: 'This improvement follows no measure yet. Choose one first.',
  measuresLink: 'Choose measures',
  changeOn: 'First day of the new way of working',
  changeOnHint: 'Register on or before that day. Values from then on count as after the change. For example, 1 1 2027',
  baselineFrom: 'Compare with values from which day on?',
  baselineHint: 'From this day until the change nothing else should have changed. 12 values are needed, 24 are better.',
  hopedShift: 'By how much do you hope it moves the better way?',
  hopedShiftHint: 'A number above 0, in the unit of the measure: of a percentage in percentage points. It tells how likely you are to see it.',
  kind: 'What kind of data is it?',
  button: 'Register the question',
} as const

/** The rules by their plain names, as parts of a sentence. */
export const ruleWords: Readonly<Record<Rule, string>> = {
  'outside-limits': 'a point outside the limits',
  trend: '7 points that rise or fall one after the other (trend)',
  'two-in-three': '2 of 3 points close to a limit (two in three)',
  shift: '7 points on one side of the mean (shift)',
}

/** The verdict in a few words, where it stands alone. */
export const verdictNames: Readonly<Record<ChangeVerdict, string>> = {
  changed: 'It changed',
  'changed-the-other-way': 'It changed the other way',
  'not-yet': 'Not yet',
  'too-early': 'Too early to say',
  'cannot-tell': 'Cannot tell',
}

/** Words of the answer. */
export const answerWords = {
  title: (measure: string) => `Did it change? ${measure}`,
  caption: 'Did it change?',
  verdicts: {
    changed: (measure: string) => `It changed for the better: ${measure} moved by more than chance explains.`,
    'changed-the-other-way': (measure: string) => `It changed the other way: ${measure} got worse by more than chance explains.`,
    'not-yet': (measure: string) => `Not yet: what ${measure} shows could be chance.`,
    'too-early': (points: string, needed: string) => `Too early: ${points} of ${needed} values of the new way are here.`,
  },
  cannotTell: 'Cannot tell.',
  noDirection: 'Cannot tell: nobody said for this measure which way is better.',
  withdrawn: (day: string, reason: string) => `Withdrawn on ${day}. Reason: ${reason}`,
  late: 'This question was registered after the first value of the new way. So the data cannot answer it fairly.',
  askedHeading: 'What was registered',
  asked: { measure: 'Measure', changeOn: 'First day of the new way', baselineFrom: 'Compared with values from', hopedShift: 'Hoped for', kind: 'Kind of data', registered: 'Registered' },
  by: (name: string, moment: string) => `${moment}, by ${name}`,
  better: { increase: (shift: string) => `Higher by ${shift}`, decrease: (shift: string) => `Lower by ${shift}`, neutral: (shift: string) => shift },
  chartHeading: (measure: string) => `${measure}, with limits from before the change`,
  changeMark: 'First day of the new way of working',
  baselineHeading: 'Can the values from before carry an answer?',
  baseline: {
    points: (points: string) => `${points} before the change.`,
    sound: 'They show no drift, no special cause, and neighbours that are no more alike than chance explains.',
  },
  signalHeading: 'Do the rules see a change?',
  signal: {
    better: (rules: string) => `For the better: ${rules}.`,
    worse: (rules: string) => `For the worse: ${rules}.`,
    nothingYet: 'No value of the new way is here yet.',
    none: 'No rule is met after the change: no point is marked as unlikely to be chance (special cause).',
  },
  differenceHeading: 'How large is the difference?',
  difference: (before: string, after: string, difference: string) => `The mean was ${before} before and is ${after} since: ${difference}.`,
  interval: (lower: string, upper: string) => `The true difference is probably between ${lower} and ${upper} (95% interval).`,
  inflated: 'The interval is wider because neighbouring values are alike.',
  noDifference: 'There are too few values for a difference.',
  more: (amount: string) => `${amount} more`,
  less: (amount: string) => `${amount} less`,
  same: 'no difference',
  chancesHeading: 'How far can you trust it?',
  falseAlarm: (rate: string) => `If nothing had changed, these rules would show such a signal in ${rate} teams with data like yours.`,
  falseAlarmBoth: (rate: string) => `The answer asks for the interval too. Both together would be wrong in ${rate} such teams.`,
  oneIn: (whole: string) => `about 1 in ${whole}`,
  fewerThan: 'fewer than 1 in 200',
  inHundred: (count: string) => `about ${count} in 100`,
  power: {
    probably: (shift: string, hundred: string) => `If it had improved by ${shift} as you hoped, you would probably (${hundred} in 100) have seen it by now.`,
    probablyNot: (shift: string, hundred: string) => `If it had improved by ${shift} as you hoped, you would probably not have seen it yet (${hundred} in 100).`,
  },
  misleadsHeading: 'Why the date was written down first',
  misleads: 'Whoever looks first and then chooses the best date finds “a change” where nothing changed. It happens in 1 of 5 series of 24 values, and in 1 of 3 of 60.',
  somethingElse: 'The answer says that the measure moved, not why. Something else may have happened on the same day.',
  rebase: 'The limits on the page of the measure come from all its values and stay as they are. So its icons may say something else. If the team agrees that this is the new normal, begin them anew there, with a reason.',
  rebaseLink: 'Begin limits anew, with a reason',
  measureLink: 'The measure with all its values',
  withdrawHeading: 'Withdraw the question',
  withdrawReason: 'Why do you withdraw it?',
  withdrawHint: 'The question and the reason stay on record.',
  withdrawButton: 'Withdraw it',
} as const

/** Why nothing can be told. */
export const obstacleWords = {
  'baseline-too-short': (points: string, needed: string) => `There are ${points} before the change; it takes ${needed}.`,
  'baseline-does-not-vary': 'All values before the change are the same, so nothing can be compared with chance.',
  'baseline-drifts': 'The values were already moving that way before the change.',
  'neighbours-too-alike': 'Each value carries on so much of the one before that there is too little to judge by.',
  'not-registered': 'The question was not registered.',
  'registered-after-the-first-value': 'The question was registered after the first value of the new way.',
} as const

/** What a reader should know beside the verdict. */
export const cautionWords = {
  'special-cause-in-baseline': (points: string) => `Before the change, ${points} marked as unlikely to be chance. Ask what happened there.`,
  'drift-against-the-difference': 'Before the change the values were moving the other way.',
  'drift-could-explain': (share: string) => `A faint drift before the change, had it gone on, would explain ${share} of the difference.`,
  'neighbours-alike': 'Neighbouring values are alike. The interval allows for it; the rules do not.',
  'baseline-below-24': (points: string) => `${points} before the change are few: 24 are better.`,
  'other-chart-better': { t: 'For days between events a t chart suits better.', c: 'For small counts a c chart suits better.' },
  'rules-often-wrong': 'With data like these the rules alone are often wrong.',
  'hoped-shift-hard-to-see': 'The change you hoped for is hard to see with so few values. “Not yet” says little then.',
  'smaller-than-worthwhile': 'The difference is smaller than what would be worth the effort.',
  'may-be-smaller-than-worthwhile': 'The difference may be smaller than what would be worth the effort.',
} as const
