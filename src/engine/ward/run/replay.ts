import type { Note } from '../record/happening.ts'
import type { Occurrence } from '../situations/occurrence.ts'
import type { Answer } from '../situations/situation.ts'
import type { Decision } from './decision.ts'
import { LiveWard, type WardStart } from './live-ward.ts'

/** Answers a situation for which no decision is known. */
export type AnswerElse = (occurrence: Occurrence) => Answer | null

/** Runs a ward again by what was decided: each plan at its hour, each answer to its situation. */
export class Replay {
  readonly live: LiveWard
  private readonly plans: readonly (Decision & { readonly kind: 'plan' })[]
  private readonly answers: readonly (Decision & { readonly kind: 'answer' })[]
  private readonly answerElse: AnswerElse
  private nextPlan = 0

  /** @param answerElse for situations that did not come up when the decisions were made, or at another hour; they are left unless told */
  constructor(start: WardStart, decisions: readonly Decision[], answerElse: AnswerElse = () => null, note: Note | null = null) {
    this.live = new LiveWard(start, note)
    this.plans = decisions.filter((decision) => decision.kind === 'plan')
    this.answers = decisions.filter((decision) => decision.kind === 'answer')
    this.answerElse = answerElse
  }

  /** Goes on until an hour, which has not passed then; all that was decided at that very hour is still to come. */
  goTo(hour: number): void {
    while (!this.live.isOver && this.live.hour < hour) {
      this.decide()
      this.live.passAnHour()
    }
  }

  /** Decides what is to be decided at this hour. */
  private decide(): void {
    const { live, plans } = this
    for (let plan = plans[this.nextPlan]; plan !== undefined && plan.hour <= live.hour; plan = plans[this.nextPlan]) {
      live.plan(plan.plan)
      this.nextPlan += 1
    }
    const { due } = live
    if (due === null) return
    const known = this.answers.find(({ hour, situation }) => hour === due.hour && situation === due.situation.id) ?? this.answers.find(({ situation }) => situation === due.situation.id)
    live.answer(known === undefined ? this.answerElse(due) : known.answer)
  }
}

/** Runs a whole run again. @returns the ward at its end */
export function replay(start: WardStart, decisions: readonly Decision[], note: Note | null = null): LiveWard {
  const again = new Replay(start, decisions, () => null, note)
  again.goTo(Infinity)
  return again.live
}
