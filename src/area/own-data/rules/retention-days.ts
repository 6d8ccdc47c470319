import { type Result, failure, success } from '../../../kernel/result.ts'

/** What an organisation may choose for one kind of retention: whole days, both bounds inclusive. */
export interface DaysRule {
  readonly id: string
  readonly days: { readonly usual: number; readonly lowest: number; readonly highest: number }
}

/** Days by kind of retention. */
export type RetentionDays = Readonly<Record<string, number>>

/** A number of days that cannot be. */
export interface DaysProblem {
  readonly code: 'not-a-number' | 'out-of-range'
  readonly id: string
  readonly lowest: number
  readonly highest: number
}

/** The days that hold: what was set, kept within the bounds; the usual ones where nothing was. */
export function daysInForce(rules: readonly DaysRule[], set: unknown): RetentionDays {
  const given: Readonly<Record<string, unknown>> = typeof set === 'object' && set !== null ? { ...set } : {}
  return Object.fromEntries(
    rules.map(({ id, days: { usual, lowest, highest } }) => {
      const days = given[id]
      return [id, typeof days === 'number' && !Number.isNaN(days) ? Math.min(highest, Math.max(lowest, Math.round(days))) : usual]
    }),
  )
}

/** Can an organisation choose these days at all? */
export function isChoosable({ days: { lowest, highest } }: DaysRule): boolean {
  return lowest < highest
}

/**
 * Reads the days that somebody typed.
 * @param typed text by kind; spaces and commas within a number are passed over
 * @returns days of every kind
 * @error one problem for each kind that is not a whole number within its bounds
 */
export function readDays(rules: readonly DaysRule[], typed: Readonly<Record<string, string>>): Result<RetentionDays, readonly DaysProblem[]> {
  const read = rules.map((rule) => readOne(rule, typed[rule.id] ?? ''))
  const problems = read.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  return problems.length === 0 ? success(Object.fromEntries(read.map(({ id, days }) => [id, days]))) : failure(problems)
}

function readOne(rule: DaysRule, text: string): { readonly id: string; readonly days: number; readonly problem: DaysProblem | null } {
  const { id, days: { usual, lowest, highest } } = rule
  if (!isChoosable(rule)) return { id, days: usual, problem: null }
  const bare = text.replaceAll(/[\s,]/g, '')
  if (!/^\d{1,6}$/.test(bare)) return { id, days: usual, problem: { code: 'not-a-number', id, lowest, highest } }
  const days = Number(bare)
  return { id, days, problem: days < lowest || days > highest ? { code: 'out-of-range', id, lowest, highest } : null }
}
