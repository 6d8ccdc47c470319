import type { CharterPart, Kind, Matter, Profession, Setting, WeekPlace } from '../rules/answers.ts'

/** What the closed sets of the starter are called on its pages. */
export const professionWords: Readonly<Record<Profession, string>> = {
  nurse: 'Nurse',
  midwife: 'Midwife',
  therapist: 'Therapist or other allied health professional',
  doctor: 'Doctor',
  pharmacist: 'Pharmacist or pharmacy technician',
  scientist: 'Healthcare scientist',
  paramedic: 'Paramedic',
  operations: 'Operational manager or administrator',
  other: 'Something else',
}

export const settingWords: Readonly<Record<Setting, string>> = {
  ward: 'Ward or unit',
  'community-team': 'Community team',
  clinic: 'Clinic or practice',
  department: 'Department',
  service: 'Service with several teams',
  'clinical-lead': 'Clinical lead or clinical director',
}

export const settingHints: Readonly<Partial<Record<Setting, string>>> = {
  department: 'For example pharmacy, theatres, laboratory or emergency department',
}

export const kindWords: Readonly<Record<Kind, string>> = {
  'acting-up': 'Acting up',
  secondment: 'Secondment',
  'new-post': 'A new post',
  preparing: 'Not yet: I am preparing',
}

export const kindHints: Readonly<Record<Kind, string>> = {
  'acting-up': 'Covering a higher-band post for a time',
  secondment: 'Lent to another post or place for a time',
  'new-post': 'Appointed to it',
  preparing: 'For a post that may come',
}

export const matterWords: Readonly<Record<Matter, string>> = {
  pay: 'Pay',
  authority: 'What I may decide and spend',
  cover: 'Who does my present work',
  'protected-time': 'Protected time to manage',
  mentor: 'A mentor to ask',
  'end-date': 'An end date or review date',
}

export const charterPartWords: Readonly<Record<CharterPart, string>> = {
  purpose: 'What this post is for',
  accountabilities: 'What I answer for',
  mine: 'What I decide alone',
  ours: 'What we decide together',
  'ask-first': 'What I ask about first',
  time: 'How my time is split',
  support: 'Who supports me',
  review: 'When we look at this again',
}

export const weekPlaceWords: Readonly<Record<WeekPlace, string>> = {
  'only-i': 'Only me',
  delegate: 'Delegate',
  stop: 'Stop',
}
