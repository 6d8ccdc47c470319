/** Pounds of a week, by what they went into; and why places were open for which they were paid. */
export class WeekSpending {
  agency = 0
  extra = 0
  situations = 0
  pay = 0
  supplies = 0
  bedDays = 0
  agencyShifts = 0
  /** Places that were open at first, by why. */
  open: Record<string, number> = {}
  readonly sick = new Set<number>()
  readonly vacant = new Set<number>()
}
