/** Wording of the person's own pages. */
export const listWords = {
  title: 'My check-ins',
  back: 'Your page',
  answer: 'Six short questions every fortnight, for you alone. They take less than 2 minutes.',
  none: 'You have no check-in yet. After the first one you see here how work was.',
  onlyYou: 'Nobody else sees your answers: not your line manager, not administrators. Your organisation gets no figures of them. You can show them to a colleague yourself.',
  truth: 'The answers are sealed with a key of your own. Whoever runs this installation holds what opens it, and is bound not to.',
  start: 'Check in now',
  again: 'Change today’s check-in',
  due: 'Your next check-in is due.',
  later: (day: string) => `Your next check-in is due on ${day}.`,
  off: 'Reminders are switched off. You can check in whenever you like.',
  lost: (count: number) => (count === 1 ? '1 check-in cannot be read any more.' : `${count} check-ins cannot be read any more.`),
  lostWhy: 'The secret of this installation is another than the one they were sealed with. Ask whoever runs Evenkeel for you whether the former secret can be put back. Until then, nothing new can be kept.',
  latest: 'How work was lately',
  latestCaption: 'The last answer to each question, and how it went over time',
  columns: { item: 'Question', last: 'Last answer', line: 'Answers, oldest first', trend: 'Over time' },
  noAnswer: 'Left out so far',
  certainty: 'These are single answers of one person, and no measurement. A step up or down may be chance.',
  changes: 'A change is named after 13 answers or more, when the last 7 lie to one side. Chance alone names one for about 1 in 20 people a year, for each question. It does so more often where hard weeks come in spells.',
  trend: {
    cannotTell: (have: number, need: number) => `Cannot tell yet: ${have} of ${need} answers.`,
    usual: 'No change beyond the usual ups and downs.',
    lighter: 'The last 7 answers are lighter than was usual before, by a full step or more.',
    heavier: 'The last 7 answers are heavier than was usual before, by a full step or more.',
    high: 'The last 7 answers are higher than was usual before, by a full step or more.',
    low: 'The last 7 answers are lower than was usual before, by a full step or more.',
  },
  history: 'All check-ins',
  historyColumns: { day: 'Day', note: 'Note' },
  noNote: 'No note',
  leftOut: 'Left out',
  more: 'What you can do',
  share: 'Show check-ins to a colleague',
  reminders: 'Change reminders',
  way: 'Your way into a post',
  help: 'Where to turn when it is too much',
  helpAsOf: 'Numbers and addresses as they stood in November 2026.',
  line: (name: string, steps: string) => `${name}, oldest first: ${steps}`,
  done: { kept: 'Your check-in is kept.', deleted: 'The check-in is deleted.', reminders: 'Your reminders are changed.' },
} as const

/** Wording of the check-in itself. */
export const nowWords = {
  title: 'Check in',
  answer: 'How was work in the last 2 weeks? Leave out what you do not want to answer.',
  note: 'Anything you want to remember',
  noteHint: 'You need not write anything. Do not name patients.',
  save: 'Keep this check-in',
  skip: 'Leave out',
  nothing: 'Answer at least 1 question, or write a note',
  changed: 'You kept another check-in for today in another window meanwhile. What you filled in stands below: keep it to put it in place of the other.',
  lost: 'This check-in was not kept: the secret of the installation has changed. Ask whoever runs Evenkeel for you.',
} as const

/** Wording of the page of one check-in. */
export const oneWords = {
  title: (day: string) => `Check-in of ${day}`,
  answer: 'This is what you noted on that day.',
  note: 'Note',
  deleteTitle: 'Delete this check-in?',
  deleteAnswer: 'Nobody can bring it back. A colleague to whom you show your check-ins does not see it any more.',
  deleteLink: 'Delete this check-in',
  delete: 'Delete it',
  keep: 'Keep it',
} as const

/** Wording of the page of reminders. */
export const reminderWords = {
  title: 'Reminders of check-ins',
  answer: 'A reminder stands on your page when 14 days have gone by. No e-mail is sent.',
  question: 'How do you want to be reminded?',
  on: 'Every fortnight',
  paused: 'Pause, and begin again on a day',
  off: 'Not at all',
  until: 'The day to begin again',
  untilHint: 'Only for a pause. For example 1 4 2027',
  dayName: 'the day to begin again',
  choose: 'Choose how you want to be reminded',
  save: 'Save',
} as const
