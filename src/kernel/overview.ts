/** Whose work a number is about: a line manager’s team, the units of an OD lead, what an administrator keeps going. */
export const overviewParts = ['team', 'units', 'service'] as const
export type OverviewPart = (typeof overviewParts)[number]

/** How many there are of something that may want somebody, and where they are found: on the page of whose work it is. */
export interface OverviewLine {
  /** Unique over all areas: area/name. */
  readonly id: string
  readonly part: OverviewPart
  /** 0 where there is nothing: then the line is not shown, but its part says so. */
  readonly count: number
  /** The number with its noun. */
  readonly text: string
  readonly href: string
  /** The few whom it is about, where the viewer may see them. */
  readonly people?: readonly { readonly text: string; readonly href: string }[]
}
