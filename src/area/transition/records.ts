import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Kind, Matter, Profession, Setting, StageId } from '../stepping-up/index.ts'

/** How a transition ended. */
export const endings = ['back-in-post', 'appointed', 'other'] as const
export type Ending = (typeof endings)[number]

/** Somebody on the way into a post: preparing for one, covering one for a time, or new in their own. */
export interface Transition {
  readonly transitionId: string
  readonly personId: string
  /** Null when it is not a post that the organisation has entered. */
  readonly postId: string | null
  /** The post in the person's own words, where the organisation has not entered one; often empty. */
  readonly postWords: string
  readonly kind: Kind
  /** With `setting`, by which the tasks are chosen. */
  readonly profession: Profession
  readonly setting: Setting
  /** The first day in the post; for `preparing` the day on which she begins to prepare. */
  readonly startsOn: CalendarDate
  /** The last day that is agreed; null while none is, and always for `preparing`. */
  readonly agreedUntil: CalendarDate | null
  /** The first day that no longer belongs to it; null while it goes on. */
  readonly endedOn: CalendarDate | null
  /** Set exactly when `endedOn` is. */
  readonly ending: Ending | null
  /** In their own words; often empty. */
  readonly endingReason: string
  readonly startedBy: 'self' | 'employer'
  /** The day on which it was entered. */
  readonly enteredOn: CalendarDate
  /** Who supports her by name; null while nobody is agreed. */
  readonly mentorId: string | null
  /** The organisation's changes to the tasks that stood when it began; 0 when there were none. */
  readonly templateVersion: number
  readonly version: number
}

/** One of the six matters, agreed. */
export interface AgreedMatter {
  readonly matter: Matter
  /** What was agreed, in their words; may be empty. */
  readonly note: string
  /** Hours a week, of `protected-time` alone; null when not said. */
  readonly weeklyHours: number | null
  readonly agreedOn: CalendarDate
  /** Who said so; null once that person is erased. */
  readonly saidById: string | null
}

/** What is known of one task of a transition: that it is done, a note, or both. */
export interface KeptTask {
  /** As the content of stepping up names it. */
  readonly taskId: string
  /** Null while it is open. */
  readonly doneOn: CalendarDate | null
  /** Who ticked it; null while it is open, and once that person is erased. */
  readonly doneById: string | null
  readonly note: string
}

/** The two lists of tasks: of who starts in a post, and of who prepares for one that may come. */
export const taskLists = ['start', 'preparing'] as const
export type TaskListName = (typeof taskLists)[number]

/** A task in the organisation's own words. */
export interface OwnTask {
  readonly id: string
  readonly text: string
  /** Why, or what to know; may be empty. */
  readonly why: string
}

/** What an organisation changed in one stage of a list. */
export interface StageTemplate {
  /** Our tasks that it leaves out. */
  readonly hidden: readonly string[]
  readonly own: readonly OwnTask[]
  /** Ids in its order; what is not among them comes after, in our order. */
  readonly order: readonly string[]
}

/** What an organisation changed. */
export type TaskTemplate = Readonly<Partial<Record<TaskListName, Readonly<Partial<Record<StageId, StageTemplate>>>>>>

/** The organisation's changes to the tasks, as they stand. A version never changes. */
export interface KeptTemplate {
  /** 0 while nothing was ever changed. */
  readonly version: number
  readonly content: TaskTemplate
}
