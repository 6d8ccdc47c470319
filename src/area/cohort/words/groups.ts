import type { Domain } from '../../../kernel/vocabulary.ts'
import type { GapGroup } from '../rules/gap-groups.ts'
import type { CohortState, Standing } from '../rules/state.ts'

export const stateWords: Readonly<Record<CohortState, string>> = { planned: 'Planned', 'under-way': 'Under way', over: 'Over', closed: 'Closed' }

export const standingWords: Readonly<Record<Standing, string>> = { invited: 'Invited', 'has-place': 'Has a place', waiting: 'On the waiting list', declined: 'Declined' }

/** The list of an OD lead. */
export const listWords = {
  title: 'Groups for a programme',
  answer: 'Plan a programme for a group: who would gain, places, days, who came, and what came of it.',
  home: 'Your page',
  plan: 'Plan a group',
  caption: 'Groups of your units',
  columns: { name: 'Group', programme: 'Programme', state: 'State', first: 'First day', places: 'Places taken' },
  none: 'There is no group yet. Plan one, and invite people who would like to be considered.',
  noDay: 'No day yet',
  done: { 'given-up': 'The group is given up.' },
  taken: (taken: string, places: string) => `${taken} of ${places}`,
} as const

/** The form on which a group is planned. */
export const planWords = {
  title: 'Plan a group for a programme',
  answer: 'The usual size is 30. You can change name, places and days until the group is closed.',
  name: 'What do you call the group?',
  nameHint: 'People who are invited see it. For example: Ward managers, spring 2027.',
  entry: 'Which programme of the catalogue?',
  entryHint: 'Only what is taught stands here, where the catalogue knows what it builds. What it builds stays as it is now.',
  choose: 'Choose one',
  unit: 'For which units?',
  unitHint: 'People of this unit and of all units below it can be invited.',
  places: 'How many places?',
  placesHint: 'From 1 to 200. Whoever accepts after the last place is on a waiting list.',
  first: 'On which day does it begin?',
  firstHint: 'You add further days afterwards.',
  button: 'Plan the group',
} as const

/** The page of one group. */
export const groupWords = {
  back: 'Groups for a programme',
  answer: (programme: string, state: string) => `${programme}. ${state}.`,
  facts: { programme: 'Programme', builds: 'It builds', unit: 'For people of', places: 'Places', taken: 'Places taken', waiting: 'On the waiting list', invited: 'Invited, no answer yet', declined: 'Declined' },
  closed: 'This group is closed. Nothing changes any more.',
  days: 'Days',
  daysCaption: 'Days on which the group meets',
  columns: { day: 'Day', came: 'Who came', what: 'What to do' },
  noDays: 'There is no day yet. Add the first one.',
  notNoted: 'Not written down yet',
  ahead: 'To come',
  came: (count: string, of: string) => `${count} of ${of}`,
  toAttendance: (day: string) => `Write down who came on ${day}`,
  remove: (day: string) => `Take away ${day}`,
  addDay: 'Add a day',
  addDayButton: 'Add this day',
  change: 'Change name or places',
  columnsOfChange: { name: 'Name of the group', places: 'Places' },
  changeButton: 'Save',
  giveUp: 'Give the group up',
  giveUpWhat: 'Only before its first day. Days and invitations go, also from people’s pages. It cannot be undone.',
  toPeople: 'People: who would gain, who is invited',
  toOutcome: 'What came of it',
  done: { planned: 'The group is planned.', changed: 'Saved.', added: 'The day is added.', removed: 'The day is taken away.', noted: 'Saved who came.' },
} as const

/** The page of the people of a group. */
export const peopleWords = {
  title: 'People of a group',
  answerClosed: 'Who had a place, and on how many days they came.',
  answer: (programme: string) => `Who would like to be considered for ${programme}, who is invited, and who has a place.`,
  whoIsHere: 'Here is only who said on their own page that they would like to be considered. That is off until somebody says so. Whoever did not say so is not here, whatever their gaps.',
  made: 'How the lists are made',
  madeLines: [
    'Two views are read: the person’s newest self-assessment, and what a supervisor handed in about it. Both agreed to by the person.',
    'A clear gap: in a capability that the programme builds, both views together lie below “Reliably”. So does their whole interval.',
    'No clear gap: the interval of every such capability lies at “Reliably” or above.',
    'Cannot tell: everything else. One view alone never makes a gap.',
    'How far views differ by chance is our assumption, until real answers have been studied. With several capabilities the intervals are wider.',
    'Within a list people stand by name. Nobody is ranked, and no number of anybody is shown.',
  ],
  groups: { 'clear-gap': 'A clear gap, and they would like to come', 'cannot-tell': 'Cannot tell, and they would like to come', 'no-clear-gap': 'No clear gap, and they would like to come' } satisfies Record<GapGroup, string>,
  nobody: 'Nobody.',
  noWishes: 'Nobody of these units has said yet that they would like to be considered. They can do so at “Programmes” on their own page.',
  newManager: 'New in post',
  newManagerWhat: 'New in post: in the first year of a post that manages, or soon to begin. That management comes first for them is a claim that no study we found has tested.',
  inviteLegend: (group: string) => `${group}: whom do you invite?`,
  inviteButton: 'Invite',
  members: 'Invited so far',
  membersCaption: 'People who are invited',
  columns: { who: 'Who', state: 'State', came: 'Days they came', what: 'What to do' },
  noMembers: 'Nobody is invited yet.',
  noAnswer: 'Nothing yet',
  takeBack: (name: string) => `Take back the invitation of ${name}`,
  days: (came: string, of: string) => `${came} of ${of}`,
  blame: 'Why somebody did not come is not asked.',
  done: { invited: 'Invited. It stands on their page.', 'taken-back': 'The invitation is taken back.' },
} as const

/** The form on which it is written down who came. */
export const attendanceWords = {
  title: (day: string) => `Who came on ${day}?`,
  answer: 'Tick who was there. Each person sees their own days.',
  legend: 'People with a place',
  nobody: 'Nobody has a place yet.',
  button: 'Save',
} as const

/** The page of what came of it. */
export const outcomeWords = {
  title: 'What came of it',
  answer: 'How the group’s own ratings changed, with how sure that is. Nothing about a single person.',
  before: 'How it will be told',
  after: 'How it was made',
  how: [
    'Each person’s last self-assessment before the first day, beside the first one after the last day. Not older, and not later, than a year.',
    'Everybody who has a place counts, whether they came or not, where both are there.',
    'It is told from 10 people on, as the mean change with its 95% interval.',
    'It is made once, when you close the group. It never changes afterwards, and nothing of the group does.',
    'Each later self-assessment counts in one outcome only. So no two outcomes can be subtracted to find a person.',
  ],
  enough: 'By what was finished before today, there is enough for an outcome.',
  notEnough: 'By what was finished before today, there is not yet enough for an outcome. How many is not told, so that nobody can be found.',
  ask: 'Ask the group to assess themselves again after the last day. Three months later says more than the week after.',
  notOver: 'The group can be closed the day after its last day.',
  close: 'Close the group and make the outcome',
  closeWhat: 'This cannot be undone.',
  domain: { management: 'Management', leadership: 'Leadership' } satisfies Record<Domain, string>,
  said: {
    'no-change': 'No change that we can tell',
    higher: 'Their own ratings are higher',
    lower: 'Their own ratings are lower',
    'cannot-tell': 'Cannot tell',
  },
  change: (change: string, lower: string, upper: string, { count, of }: { readonly count: string; readonly of: string }) => `${change} steps of the scale from 1 to 5, probably between ${lower} and ${upper}. It rests on ${count} of the ${of} people who had a place.`,
  tooFew: (people: string) => `${people} of the 10 people that are needed rated themselves before and after.`,
  none: 'Nobody of the group rated themselves before and after. 10 people are needed.',
  caution: 'What it does not say',
  cautions: [
    'There is no group to compare with. What changed may have changed without the programme.',
    'People rate themselves. Who learns what good looks like may rate themselves lower than before, though they do more (response shift).',
    'Whose ratings were low is likely to rate higher later, without any programme (regression to the mean).',
    'Who did not rate themselves twice is not in it. They may have changed in another way.',
    'Each person counts to the nearest half step. People are never told to differ by less than half a step. So it tells of nobody alone.',
  ],
  done: { closed: 'The group is closed, and its outcome is made.' },
} as const
