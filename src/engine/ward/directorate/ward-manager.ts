import type { Hours } from '../policy/acts.ts'
import { asShare } from '../share.ts'
import { between } from './habits.ts'

/** How a ward manager is asked to spend the week: told, which moves the next week and costs trust; or coached, which moves her habit in months and brings trust. */
export interface AskOfManager {
  readonly manner: 'tell' | 'coach'
  readonly hours: Hours
}

/** Numbers of what moves a ward manager, by the week: all ours. */
const told = { atOnce: 0.9, withoutTrust: 0.5, trust: -0.3 }
const coached = { atOnce: 0.3, habit: 0.09, trust: 0.3 }
const trustAnyway = 0.4
const trustByWalkRound = 0.35
const trustDrift = 0.12

/** Somebody who runs a ward for you. Your decisions work through her: as far as your time reaches her, and as far as she trusts you. */
export class WardManager {
  /** How she spends the week by herself. */
  habit: Hours
  /** Trust in you, 0 to 1. */
  trust = 0.5

  constructor(habit: Hours) {
    this.habit = habit
  }

  /**
   * The week that she plans.
   * @param reach how far your time reaches her, 0 to 1
   */
  planFor(ask: AskOfManager | null, reach: number): Hours {
    if (ask === null) return this.habit
    const weight = ask.manner === 'tell' ? told.atOnce * (told.withoutTrust + (1 - told.withoutTrust) * this.trust) : coached.atOnce * this.trust
    return between(this.habit, ask.hours, reach * weight)
  }

  /**
   * A week passes: her habit and her trust move.
   * @param walked how much she sees of you on the ward, 0 to 1
   */
  live(ask: AskOfManager | null, reach: number, walked: number): void {
    if (ask?.manner === 'coach') this.habit = between(this.habit, ask.hours, coached.habit * reach * this.trust)
    const asked = ask === null ? 0 : reach * (ask.manner === 'tell' ? told.trust : coached.trust)
    const target = asShare(trustAnyway + trustByWalkRound * walked + asked)
    this.trust += trustDrift * (target - this.trust)
  }
}
