/** Numbers of people below this are not shown. */
export const fewestShown = 5

/** A number as it may be shown: itself, that it is 1 to 4, or nothing, because another number could be worked out from it. */
export type ShownCount = { readonly kind: 'shown'; readonly count: number } | { readonly kind: 'fewer' } | { readonly kind: 'held-back' }

/** Which rows of a table are not shown. `isAll`: no row is, nor the total. */
export interface HeldBack {
  readonly rows: ReadonlySet<number>
  readonly isAll: boolean
}

/** What a reader knows besides the table itself. */
export interface KnownBesides {
  /** Rows that another table of the same rows already holds back. */
  readonly alsoHeld?: HeldBack
  /** The most that each row can be, where another table shows it. */
  readonly atMost?: readonly (number | null)[]
}

/**
 * Which rows must not be shown, when a table shows its rows and their total. A row is held back when a number in it is 1 to 4. Then, as long as one of these could be
 * narrowed down by subtracting what is shown from the total, the next smallest row is held back too. When no row is left for that, nothing is shown, the total included.
 * @param columns for each column its rows, all of one length; whole numbers, 0 or more; each column has its total. All columns hold back the same rows
 * @source complementary cell suppression: Hundepool and others, Handbook on Statistical Disclosure Control, chapter 4
 * @example 3, 12 and 40 (total 55): the 3 is held back, and the 12 too, for 55 less 52 is 3
 */
export function holdBack(columns: readonly (readonly number[])[], { alsoHeld = { rows: new Set(), isAll: false }, atMost = [] }: KnownBesides = {}): HeldBack {
  const count = columns[0]?.length ?? 0
  const all: HeldBack = { rows: new Set(Array.from({ length: count }, (_, row) => row)), isAll: true }
  if (alsoHeld.isAll || columns.some((values) => isSmall(sum(values)))) return all
  const rows = new Set([...alsoHeld.rows, ...all.rows].filter((row) => alsoHeld.rows.has(row) || columns.some((values) => isSmall(values[row] ?? 0))))
  for (let open = openColumn(columns, rows, atMost); open !== undefined; open = openColumn(columns, rows, atMost)) {
    const next = smallestShown(open, rows)
    if (next === undefined) return all
    rows.add(next)
  }
  return { rows, isAll: false }
}

/** The first column in which a number of 1 to 4 could be narrowed down. */
function openColumn(columns: readonly (readonly number[])[], rows: ReadonlySet<number>, atMost: readonly (number | null)[]): readonly number[] | undefined {
  return columns.find((values) => [...rows].some((row) => isSmall(values[row] ?? 0) && canBeNarrowed(values, rows, atMost, row)))
}

/** Does what is left of the total, and what each held-back number can be, say more of this one than that it is 1 to 4? */
function canBeNarrowed(values: readonly number[], rows: ReadonlySet<number>, atMost: readonly (number | null)[], row: number): boolean {
  const rest = sum([...rows].map((one) => values[one] ?? 0))
  const others = [...rows].filter((one) => one !== row).map((one) => boundsOf(values[one] ?? 0, atMost[one] ?? null))
  const own = boundsOf(values[row] ?? 0, atMost[row] ?? null)
  return rest - sum(others.map(({ most }) => most)) > own.least || rest - sum(others.map(({ least }) => least)) < own.most
}

function boundsOf(value: number, atMost: number | null): { readonly least: number; readonly most: number } {
  const most = atMost ?? Infinity
  return isSmall(value) ? { least: 1, most: Math.min(fewestShown - 1, most) } : { least: 0, most }
}

function smallestShown(values: readonly number[], rows: ReadonlySet<number>): number | undefined {
  const shown = [...values.keys()].filter((row) => !rows.has(row) && (values[row] ?? 0) > 0)
  return shown.toSorted((one, other) => (values[one] ?? 0) - (values[other] ?? 0))[0]
}

/** A row of a column as it may be shown. */
export function shownRow(values: readonly number[], row: number, { rows, isAll }: HeldBack): ShownCount {
  const count = values[row] ?? 0
  if (!rows.has(row)) return { kind: 'shown', count }
  return isSmall(count) && !isAll ? { kind: 'fewer' } : { kind: 'held-back' }
}

/** The total of a column as it may be shown. */
export function shownTotal(values: readonly number[], { isAll }: HeldBack): ShownCount {
  const count = sum(values)
  if (isAll) return isSmall(count) ? { kind: 'fewer' } : { kind: 'held-back' }
  return { kind: 'shown', count }
}

function isSmall(count: number): boolean {
  return count > 0 && count < fewestShown
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
