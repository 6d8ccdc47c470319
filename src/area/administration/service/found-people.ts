/** Somebody found by name, with what tells them from others of the same name. */
export interface FoundPerson {
  readonly personId: string
  readonly name: string
  /** What they hold today, like `Ward manager, Ward 7`; null when they hold no post. */
  readonly post: string | null
  readonly hasLeft: boolean
}

/** People found by name: the first in the order of names, and whether there are more. */
export interface FoundPeople {
  readonly people: readonly FoundPerson[]
  readonly hasMore: boolean
}
