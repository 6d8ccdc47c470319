import { type Interval, wilsonInterval } from '../../../kernel/statistics/interval.ts'

/** What is shown changes only when so many more have answered. */
export const blockSize = 10

/** A month of the calendar of Greenwich, as 2026-11: nothing finer is kept. */
export type Month = string

/** All that is kept of one answer. */
export interface AnswerCount {
  readonly answer: string
  /** People of whole blocks who gave it. */
  readonly people: number
  /** People of the block that is not whole yet who gave it: never shown. */
  readonly waiting: number
}

/** All that is kept of one question. */
export interface Tally {
  /** People of whole blocks: a multiple of 10. */
  readonly people: number
  /** People of the block that is not whole yet: 0 to 9. */
  readonly waiting: number
  /** Months in which the first and the latest whole block became whole; null while there is none. */
  readonly months: { readonly first: Month; readonly latest: Month } | null
  readonly answers: readonly AnswerCount[]
}

/** The month in which something happens. */
export function monthOf(time: Date): Month {
  return time.toISOString().slice(0, 7)
}

/** Counts one more person with the answers that they chose. What can be seen stays as it is until a block of ten is whole. */
export function countPerson(tally: Tally, chosen: readonly string[], month: Month): Tally {
  const answers = tally.answers.map((count) => (chosen.includes(count.answer) ? { ...count, waiting: count.waiting + 1 } : count))
  const waiting = tally.waiting + 1
  if (waiting < blockSize) return { ...tally, waiting, answers }
  return {
    people: tally.people + blockSize,
    waiting: 0,
    months: { first: tally.months?.first ?? month, latest: month },
    answers: answers.map(({ answer, people, waiting: ofBlock }) => ({ answer, people: people + ofBlock, waiting: 0 })),
  }
}

/** What is shown of one answer. */
export interface AnswerView {
  readonly answer: string
  readonly people: number
  /** Share of those who answered, 0 to 1, and where it probably lies among many more like them (95%). */
  readonly share: number
  readonly range: Interval
}

/** What is shown of a question: nothing until the first block is whole. */
export type TallyView = { readonly kind: 'too-few' } | { readonly kind: 'shown'; readonly people: number; readonly months: NonNullable<Tally['months']>; readonly answers: readonly AnswerView[] }

/** What is shown of a question, from whole blocks alone. */
export function viewOf({ people, months, answers }: Tally): TallyView {
  if (people === 0 || months === null) return { kind: 'too-few' }
  return { kind: 'shown', people, months, answers: answers.map((one) => ({ answer: one.answer, people: one.people, share: one.people / people, range: wilsonInterval(one.people, people) })) }
}
