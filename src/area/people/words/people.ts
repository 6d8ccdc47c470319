import { type ListState, soonDays } from '../rules/people-list.ts'

export const stateWords: Readonly<Record<ListState, string>> = {
  here: 'Everybody who works here',
  'acting-up': 'Acting up now',
  'past-agreed': 'Acting up, past the agreed date',
  'starts-soon': `Starts within ${soonDays} days`,
  'starts-not-agreed': `Starts to act up within ${soonDays} days, no end agreed`,
  'no-line-manager': 'Without a line manager',
  left: 'People who left',
}

/** Wording of the list of people. */
export const peopleWords = {
  title: 'People',
  answer: (state: string, count: string) => `${state}: ${count}.`,
  people: (count: string) => `${count} people`,
  onePerson: '1 person',
  scope: 'You see the people of your units.',
  search: { label: 'Name, number or post title', unit: 'Unit', allUnits: 'All units', state: 'Who to show', button: 'Show' },
  caption: 'People, in the order of family names',
  columns: { name: 'Name', post: 'Post', unit: 'Unit', since: 'Since', kind: 'How it is held' },
  shown: (from: string, to: string, total: string) => `${from} to ${to} of ${total}`,
  none: 'Nobody fits what you asked for. Try fewer letters, or another choice above.',
  empty: 'There are no people yet. Add the first one, or bring in a staff list.',
  add: 'Add a person',
  import: 'Bring in a staff list',
  download: 'all people and posts',
  home: 'Your page',
} as const

/** Wording of the page of somebody's team. */
export const teamWords = {
  title: 'My team',
  answer: 'The people who report to your posts, and those who chose you as supervisor.',
  reports: 'People who report to you',
  reportsNote: 'These are the people whose posts report to a post that you hold. If somebody is missing, ask your organisational development (OD) lead to change to whom their post reports.',
  noReports: 'Nobody reports to a post of yours today. People appear here by themselves when their post reports to yours.',
  profile: 'What people of your team say of management and leadership, where at least 10 can be put together',
  supervised: 'People who chose you as supervisor',
  supervisedNote: 'They chose you as somebody who supports how they grow. They can end it at any time, and so can you.',
  decline: 'Decline',
  declineOf: (name: string) => ` being the supervisor of ${name}`,
  noSupervised: 'Nobody has chosen you as supervisor. People do this on their own page.',
  reportsCaption: 'People who report to you, with the post that does',
  supervisedCaption: 'People who chose you, with the posts that they hold',
  columns: { name: 'Name', post: 'Post', unit: 'Unit', since: 'Since', kind: 'How it is held', team: 'Their own team' },
  theirTeam: (people: number) => (people === 1 ? '1 person' : `${people} people`),
} as const
