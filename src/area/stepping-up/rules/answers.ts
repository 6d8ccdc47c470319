import type { CalendarDate } from '../../../kernel/calendar-date.ts'

export const professions = ['nurse', 'midwife', 'therapist', 'doctor', 'pharmacist', 'scientist', 'paramedic', 'operations', 'other'] as const
export type Profession = (typeof professions)[number]

/** Where the post is. `clinical-lead` is a clinical director or clinical lead. */
export const settings = ['ward', 'community-team', 'clinic', 'department', 'service', 'clinical-lead'] as const
export type Setting = (typeof settings)[number]

export const kinds = ['acting-up', 'secondment', 'new-post', 'preparing'] as const
export type Kind = (typeof kinds)[number]

/** What may be agreed already when somebody starts; each is also a question to ask before saying yes. */
export const matters = ['pay', 'authority', 'cover', 'protected-time', 'mentor', 'end-date'] as const
export type Matter = (typeof matters)[number]

/** What the starter asks. */
export interface Answers {
  readonly profession: Profession
  readonly setting: Setting
  readonly kind: Kind
  /** The first day in the post; for `preparing` the day on which she begins to prepare. */
  readonly start: CalendarDate
  /** The last day, when it is known; null when it is not, and always for `preparing`. */
  readonly end: CalendarDate | null
  readonly agreed: readonly Matter[]
}

/** Boxes of the charter in which she writes; each has a draft made from her answers. */
export const charterParts = ['purpose', 'accountabilities', 'mine', 'ours', 'ask-first', 'time', 'support', 'review'] as const
export type CharterPart = (typeof charterParts)[number]

export const weekPlaces = ['only-i', 'delegate', 'stop'] as const
export type WeekPlace = (typeof weekPlaces)[number]

/** A task of her own in the sorter of the week. */
export interface OwnTask {
  readonly text: string
  readonly place: WeekPlace | null
}

/** Everything that a person has chosen and typed. It lives in her page and in her file, never with us. */
export interface Plan {
  readonly answers: Answers
  /** Ids of the tasks that are ticked. An id that the present content does not know is kept. */
  readonly ticks: readonly string[]
  /** Only what differs from the draft. */
  readonly charter: Readonly<Partial<Record<CharterPart, string>>>
  /** What was agreed, by matter. */
  readonly notes: Readonly<Partial<Record<Matter, string>>>
  /** Where each offered task of the week belongs, by its id. */
  readonly week: Readonly<Record<string, WeekPlace>>
  readonly ownTasks: readonly OwnTask[]
}

/** The sheets of the plan, in the order in which they stand and print. */
export const sheets = ['one-page', 'timeline', 'ask', 'charter', 'skills', 'week', 'help', 'text'] as const
export type Sheet = (typeof sheets)[number]

/** What a page can show of a plan: one sheet, all of them to print, or the questions themselves to answer again. */
export const views = [...sheets, 'all', 'answers'] as const
export type View = (typeof views)[number]

/** Most characters in one box, and most tasks of her own. */
export const longestText = 2000
export const ownTasksAtMost = 6
