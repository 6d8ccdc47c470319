import type { SignedInRequest } from '../../platform/http/route.ts'

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
  readonly href: string
  /** What is light comes first: 10 for what waits with a day set, 50 for setting up, 90 for what is good to do. */
  readonly weight: number
}

/** What an area puts on the page of who is signed in; nothing where nothing waits. */
export type TaskContributor = (request: SignedInRequest) => Promise<readonly HomeTask[]>
