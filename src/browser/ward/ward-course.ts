import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { startOfRun } from '../../area/simulated-ward/rules/start-of-run.ts'
import { type Answer, type Decision, type Happening, LiveWard, type Occurrence, type WeekPlan, viewOf } from '../../engine/ward/index.ts'
import type { Cause } from '../../engine/ward/why/cause.ts'
import { explain } from '../../engine/ward/why/explain.ts'
import type { DueSituation, Told } from './messages.ts'

type Moved = Told & { readonly kind: 'moved' }

/** A run under way, with all that happened in it. What is told once is not told again. */
export class WardCourse {
  private readonly live: LiveWard
  private readonly happenings: Happening[] = []
  private readonly opened: readonly Decision[]
  private readonly until: number
  private decided = 0
  private plan: WeekPlan
  private toldHappenings = 0
  private toldWeeks = 0

  /** @param until hour to which the run is run again by what was decided */
  constructor(run: ChosenRun, until: number) {
    this.live = new LiveWard(startOfRun(run), (happening) => void this.happenings.push(happening))
    this.opened = run.decisions
    this.until = Math.max(until, run.decisions.at(-1)?.hour ?? 0)
    this.plan = run.plan
  }

  /** Runs a week of what is run again, or what is left of it. @returns null when the decisions are not those of this run */
  catchUp(): Moved | null {
    const weeks = this.live.weeks.length
    for (;;) {
      if (!this.decideAgain()) return null
      const isThere = this.live.isOver || this.live.hour >= this.until
      if (isThere || this.live.weeks.length > weeks) return this.moved(null, !isThere)
      if (this.live.due !== null) return null
      this.live.passAnHour()
    }
  }

  /** Takes the decisions of this hour. @returns false when one of them cannot be taken here */
  private decideAgain(): boolean {
    for (let next = this.opened[this.decided]; next !== undefined && next.hour === this.live.hour; next = this.opened[this.decided]) {
      if (next.kind === 'plan') this.change(next.plan)
      else if (this.live.due?.situation.id === next.situation && isOffered(this.live.due, next.answer)) this.live.answer(next.answer)
      else return false
      this.decided += 1
    }
    return true
  }

  /** Lets so many hours pass; stops at a situation, at the end of a week, and at the end. */
  pass(hours: number): Moved {
    const weeks = this.live.weeks.length
    for (let hour = 0; hour < hours && this.live.due === null && !this.live.isOver && this.live.weeks.length === weeks; hour += 1) this.live.passAnHour()
    return this.moved(null)
  }

  /** From now on another plan holds. */
  change(plan: WeekPlan): void {
    this.plan = plan
    this.live.plan(plan)
  }

  /** Answers the situation that waits; nothing where none does. */
  answer(given: Answer | null): Moved {
    return this.moved(this.live.due === null ? null : this.live.answer(given)?.quality ?? null)
  }

  /** How something came about; null for what has no causes here. */
  why(happening: number): Cause | null {
    return explain(this.happenings, happening)
  }

  private moved(quality: number | null, isCatchingUp = false): Moved {
    const { live, plan } = this
    const weeks = live.weeks.slice(this.toldWeeks)
    const happenings = this.happenings.slice(this.toldHappenings)
    this.toldWeeks = live.weeks.length
    this.toldHappenings = this.happenings.length
    return { kind: 'moved', ward: { view: viewOf(live.ward), due: dueOf(live.due), isCatchingUp, isOver: live.isOver, plan, decisions: [...live.decisions], quality }, weeks, happenings }
  }
}

function isOffered({ situation }: Occurrence, answer: Answer | null): boolean {
  return answer === null || situation.acts.some(({ act }) => act === answer.act)
}

function dueOf(due: Occurrence | null): DueSituation | null {
  return due === null ? null : { id: due.situation.id, hours: due.situation.hours, acts: due.situation.acts.map(({ act }) => act), whoKnows: due.situation.whoKnows, metBefore: due.metBefore }
}
