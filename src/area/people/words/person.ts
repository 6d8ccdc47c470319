/** What was done, said once on the page that follows. */
export const doneWords = {
  added: 'The person and their first post are saved.',
  changed: 'Your changes are saved.',
  started: 'The new post is saved.',
  ended: 'The end of the post is saved.',
  left: 'The last day is saved. All posts end with it.',
  'signed-out': 'The person is signed out everywhere. Links that were mailed and not used no longer work.',
  supervisor: 'The supervisor is saved, and is told.',
  'supervisor-ended': 'There is no supervisor from today.',
} as const
export type Done = keyof typeof doneWords

/** Wording of the page of a person. */
export const personWords = {
  enterSupport: 'Enter next what support is agreed',
  people: 'People',
  team: 'My team',
  backTo: (name: string) => `Back to ${name}`,
  contact: 'E-mail',
  noEmail: 'None is known. Without one, no sign-in link can be mailed.',
  employeeNumber: 'Employee number',
  noNumber: 'None is known',
  lastDay: 'Last day at work',
  posts: 'Posts now',
  noPosts: 'No post at present.',
  toCome: 'Posts to come',
  before: 'Show earlier posts',
  beforeCaption: 'Earlier posts',
  manager: 'Line manager',
  reportsTo: (own: string, title: string, holders: string) => `${own} reports to ${title}, held by ${holders}.`,
  reportsToVacant: (own: string, title: string) => `${own} reports to ${title}. Nobody holds that post now.`,
  reportsToNobody: (own: string) => `${own} reports to no post yet.`,
  setLine: 'Say to whom the post reports',
  managed: 'People managed',
  managedCaption: 'People whose posts report to this person',
  noManaged: 'No post that somebody holds reports to this person.',
  supervisor: 'Supervisor (chosen)',
  noSupervisor: 'None chosen.',
  roles: 'Roles in Evenkeel',
  noRoles: 'None given. What everybody may do comes without one.',
  actions: 'What you can do',
  change: 'Change the details',
  start: 'Start a further post, a move, acting up or a secondment',
  comesBack: 'Start a post: the person comes back',
  leave: 'Enter the last day at work',
  signOut: 'Sign this person out everywhere',
  erase: 'Erase what Evenkeel keeps about this person',
  chooseSupervisor: 'Choose or end the supervisor',
  forAdministrator: 'This person has a role in Evenkeel. So only an administrator may change the name, the e-mail or the last day.',
  outside: 'This person also holds a post outside your units. So only an administrator may enter the last day at work.',
  recorded: 'Each time somebody opens this page, the audit trail keeps it. The person can see who looked.',
} as const

/** Wording of the page that changes a person. */
export const changeWords = {
  title: (name: string) => `Change the details of ${name}`,
  givenName: 'First name',
  familyName: 'Last name',
  email: 'E-mail address',
  emailHint: 'At work. Sign-in links go to it.',
  employeeNumber: 'Employee number',
  employeeNumberHint: 'As the staff system has it, with leading zeros.',
  optional: (label: string) => `${label} (optional)`,
  nothing: 'None is known',
  forAdministrator: 'Only an administrator may change these. Whoever changes an address or a number could sign in as this person.',
  save: 'Save',
} as const

/** Wording of the page on which somebody's last day is entered. */
export const leaveWords = {
  title: (name: string) => `Last day at work of ${name}`,
  answer: 'All their posts end with this day, and they can no longer sign in after it.',
  legend: 'What is the last day?',
  hint: 'For example, 31 3 2027. They can sign in until the end of that day. To stop it at once, enter a day before today.',
  roles: 'A role in Evenkeel ends with this day too. If the person comes back, an administrator gives it anew.',
  already: (day: string) => `The last day is set to ${day}. You can enter another one.`,
  endsHeading: 'Posts that end',
  manages: 'People report to this person. Think about who will manage them from the next day.',
  save: 'Save the last day',
} as const

/** Wording of the page that ends one post. */
export const endWords = {
  title: (title: string) => `Last day as ${title}`,
  answer: (name: string) => `${name} holds the post until then. Other posts stay as they are.`,
  legend: 'What is the last day in this post?',
  hint: 'For example, 31 3 2027.',
  reason: 'How does it end?',
  reasons: { 'back-in-own-post': 'Back in substantive post', appointed: 'Appointed to the post', other: 'In another way' },
  reasonHints: { 'back-in-own-post': 'The own post goes on as before.', appointed: 'Next, we ask when the post becomes their own.', other: 'For example, to another post.' },
  save: 'Save the last day',
  meanwhile: 'Somebody changed this person meanwhile. Nothing of yours is saved yet. Check what stands below, then press the button again.',
} as const
