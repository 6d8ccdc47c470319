import type { DoorGroupName, DoorName } from '../rules/doors.ts'

/** Wording of the page of who is signed in. */
export const homeWords = {
  title: 'Your page',
  heading: (name: string) => `Hello, ${name}`,
  waiting: (minutes: number) => `One thing comes next. It takes ${minutesText(minutes)}.`,
  nothing: 'Nothing is waiting for you.',
  look: 'You may want to look at this today.',
  nextHeading: 'Next',
  nextWords: (minutes: number, why: string) => `${capital(minutesText(minutes))}. ${why}`,
  restHeading: 'Also for you',
  restHint: (minutes: number, why: string) => `${capital(minutesText(minutes))}. ${why}`,
  emptyWords: 'What you have to do will be here, with the time it takes. Until then, look around.',
  openHeading: 'Without an account, stored nowhere',
} as const

/** Wording of what somebody keeps going, in numbers. */
export const overviewWords = {
  headings: { team: 'Your team today', units: 'Your units today', service: 'Evenkeel today' },
  clear: {
    team: 'Nobody in your team is acting up, starts within 30 days or is past an agreed date.',
    units: 'Nobody is past an agreed date, starts without one, or has no line manager.',
    service: 'No job failed, no mail was refused, and no import waits for you.',
  },
} as const

/** How long something takes. */
function minutesText(minutes: number): string {
  return minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Headings above the doors that belong together. */
export const doorGroupWords: Readonly<Record<DoorGroupName, string>> = {
  team: 'Your team and units',
  organisation: 'Your organisation',
  service: 'Teaching, and running Evenkeel',
  own: 'Your own work and growth',
  learning: 'Learn and take part',
  account: 'Your account, and who supports you',
}

/** Doors of the page: what somebody wants, and what is behind it. */
export const doorWords: Readonly<Record<DoorName, { readonly text: string; readonly words: string }>> = {
  team: { text: 'My team', words: 'The people who report to you, and those whose supervisor you are.' },
  views: { text: 'Views you are asked for', words: 'People who ask what you see of their work, and what you said.' },
  signOffs: { text: 'Goals you are asked to sign off', words: 'People who reached a goal and ask you to look at what shows it.' },
  transitions: { text: 'On the way into a post', words: 'People who start or act up: what is agreed with them before day 1, and what still is not.' },
  people: { text: 'People', words: 'Who starts, moves, covers a post or leaves.' },
  measures: { text: 'Measures', words: 'What your units follow over time, as NHS charts with their icons.' },
  improvements: { text: 'Improvements', words: 'What teams want to make better, what they try, and whether it changed.' },
  purpose: { text: 'Why teams are here', words: 'In their own words, and what they keep, stop and change each quarter.' },
  units: { text: 'Our organisation', words: 'Units and posts, and who reports to whom.' },
  figures: { text: 'Our organisation in figures', words: 'Posts, managers and how many people each of them manages.' },
  capabilityFigures: { text: 'Management and leadership here', words: 'What people say of what they do, 10 or more together, and how sure that is.' },
  starts: { text: 'Who was prepared before they began?', words: 'Starts of the last 12 months, 10 or more together.' },
  portfolio: { text: 'Learning by domain', words: 'Places, hours and money by domain, and what titles say against what is taught.' },
  frameworks: { text: 'What assessments ask about', words: 'The framework of capabilities that comes with Evenkeel, and your organisation’s own.' },
  organisationCatalogue: { text: 'What we offer', words: 'Programmes and activities that you add to those that come with Evenkeel.' },
  class: { text: 'Sort with a class', words: 'Ten sentences that a group sorts into management and leadership.' },
  administration: { text: 'Administration', words: 'Sign-in, roles, mail, staff lists, retention and health.' },
  audit: { text: 'Audit trail', words: 'What was done or looked at, by whom, and when.' },
  transition: { text: 'My way into a post', words: 'What to agree and do before day 1, in the first 100 days, and at the end.' },
  charters: { text: 'My role charter', words: 'What the post is for, what you decide, and where your time should go. You both sign it.' },
  profile: { text: 'My profile and balance map', words: 'Where you stand in both, how sure that is, and what to do next. Only you see it.' },
  programmes: { text: 'Programmes', words: 'What you are invited to, and whether you would like to be considered.' },
  groups: { text: 'Groups for a programme', words: 'Plan a programme for a group: places, days, who came, and what came of it.' },
  development: { text: 'My development plan', words: 'One to three goals that fit the time you give, and what came of them. Only you see it.' },
  checkIns: { text: 'My check-ins', words: 'Six short questions every fortnight about how work was. Only you see the answers.' },
  practiceRuns: { text: 'My practice runs', words: 'Runs of the simulated ward that you kept, and what you thought. Only you see them.' },
  catalogue: { text: 'What fits me', words: 'Programmes and activities that fit your stage and goals, with time and cost.' },
  opportunities: { text: 'Opportunities', words: 'Work, mentors and small learning groups that colleagues offer, and what fits you.' },
  supervisor: { text: 'My supervisor', words: 'Somebody who supports how you grow, and may sign off goals. It can be your mentor. It need not be your line manager.' },
  plan: { text: 'My plan for stepping up', words: 'The plan that you made alone, before you began here. Only you see it.' },
  aboutMe: { text: 'What Evenkeel keeps about me', words: 'Read all of it, and see who looked at it.' },
  signIns: { text: 'Where I am signed in', words: 'End a sign-in that you forgot on another computer.' },
}

/** What needs no account. */
export const openDoorWords = {
  steppingUp: 'I am stepping up: make a plan',
  situations: 'Read a situation, and which style fits it',
  difference: 'Management and leadership: the difference in five minutes',
  firstLook: 'A first look at how you manage and lead',
  organisations: 'Where does an organisation stand?',
} as const
