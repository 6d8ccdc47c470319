/** Something that waits for somebody on their page. */
export interface HomeTask {
  /** Unique over all areas: area/name. */
  readonly id: string
  readonly text: string
  /** Why, in a sentence or two. */
  readonly hint: string
  /** How long it takes, as told before it is asked for. */
  readonly minutes: number
  readonly isDone: boolean
  /** What it says once it is done, where that is not the same. */
  readonly doneText?: string
  /** Good to do, and nobody’s duty: it never comes next, and stands last. */
  readonly isOptional?: boolean
  /** Ids of tasks that this one takes in: they are not asked for beside it. */
  readonly covers?: readonly string[]
  readonly href: string
  /** What is light comes first: 10 for what waits with a day set, 50 for setting up, 90 for what is good to do. */
  readonly weight: number
}
