/** Words of the list of teams and why they are here. */
export const listWords = {
  title: 'Why teams are here',
  answer: 'What a team is for, in its own words. What it decides each quarter to keep, to stop and to change.',
  home: 'Your page',
  own: 'Your teams',
  noneOwn: 'You hold no post in a unit today.',
  notWritten: 'Not written yet.',
  lastReview: (day: string) => `Last review: ${day}.`,
  openReview: (day: string) => `A review that began on ${day} is open.`,
  others: 'Other teams',
  noneOthers: 'No other team has written yet why it is here.',
  othersCaption: 'Teams and why they are here',
  columns: { team: 'Team', why: 'Why it is here', agreed: 'Agreed on' },
  shown: (first: string, last: string, total: string) => `Teams ${first} to ${last} of ${total}`,
  nothing: 'Your organisation has no units yet. An administrator adds them or imports a staff list.',
} as const

/** Words of the page of one team. */
export const purposeWords = {
  title: (unit: string) => `Why we are here: ${unit}`,
  heading: 'Why we are here',
  agreed: (day: string) => `Agreed by the team on ${day}.`,
  notYet: 'This team has not written yet why it is here.',
  teach: 'Ask at a team meeting: who would miss us, and what would they miss? Two or three sentences are enough.',
  write: 'Write why we are here',
  change: 'Change it',
  sheet: 'Print an empty sheet for the wall',
  earlier: 'What we said before',
  earlierColumns: { words: 'Words', agreed: 'Agreed on' },
  measures: 'What we measure',
  improvements: 'What we are making better',
  unit: 'Posts of this unit',
  reviewsHeading: 'Keep, stop, change: why?',
  reviewsWords: 'Once a quarter the team looks at what it does. What do we keep, what do we stop, what do we change, and why?',
  whoSees: 'Who holds a post in this unit or in a unit below it can read its reviews. So can the leads for organisational development who answer for it, and administrators. Those above the unit cannot.',
  notYours: 'You cannot read the reviews of this team.',
  noReviews: 'There is no review yet.',
  begin: 'Begin a review',
  goOn: (day: string) => `Go on with the review of ${day}`,
  reviewOf: (day: string) => `Review of ${day}`,
  nextDue: (day: string) => `The next one is due from ${day}.`,
} as const

/** Words of the form for why a team is here. */
export const changeWords = {
  title: 'Why we are here',
  answer: 'In words that everybody in the team would use. Earlier wordings stay, and can be read.',
  text: 'Why are we here?',
  textHint: 'For whom, and what is better for them because of us? At most 1,000 characters. Write no names of people.',
  agreed: 'When did the team agree it?',
  agreedHint: 'Today, if you are together now',
  button: 'Keep these words',
} as const

/** Words of the sheet for the wall. */
export const sheetWords = {
  title: 'Sheet for the wall',
  answer: 'Print it on A3 or A4, hang it up for a week, and let everybody write. Take it to the review.',
  heading: 'Keep, stop, change: why?',
  kinds: {
    keep: 'Keep: what we do and want to go on doing, and why',
    stop: 'Stop: what we do and want to do no longer, and why',
    change: 'Change: what we want to do differently, and why',
  },
  noNames: 'Write no names of people.',
  print: 'Print with the menu of your browser, or with Ctrl and P.',
} as const

/** What was done on the page before. */
export const doneWords = {
  purpose: 'The words are kept.',
  begun: 'The review has begun. Save as you go: everybody of the team can go on with it.',
  saved: 'Saved. Write on, or come back to it another time.',
  closed: 'The review is closed.',
  reopened: 'The review is open again.',
} as const
