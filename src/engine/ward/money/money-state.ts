import type { Values } from '../parameters/index.ts'
import type { WardSetting } from '../setting/ward-setting.ts'

/** A budget is made for beds taken as planned, and for money looked after as usual. */
const usualShareTaken = 0.92
const usualWaste = 0.4

/** Bed days of a week for which a budget is made. */
export function bedDaysPlanned(beds: number): number {
  return usualShareTaken * beds * 7
}

/** Pounds that a bed day is planned to use. */
export function costOfBedDay({ bedDay, bedDayWaste }: Values['money']): number {
  return bedDay * (1 + usualWaste * bedDayWaste)
}

/** What is planned and spent, by week. */
export class MoneyState {
  /** Pounds a week. */
  readonly planned: number
  /** Spent over plan in the last four weeks, in pounds. */
  private readonly recent: number[] = []
  /** Weeks for which spending is still frozen. */
  frozenWeeks = 0

  constructor({ nurses, assistants, beds }: WardSetting, { money }: Values) {
    const pay = nurses * money.nursePay + assistants * money.assistantPay
    this.planned = pay * (1 + money.reserve) + bedDaysPlanned(beds) * costOfBedDay(money)
  }

  get isFrozen(): boolean {
    return this.frozenWeeks > 0
  }

  /** More than one part in a hundred over plan in the last four weeks? */
  get isOverPlan(): boolean {
    return this.recent.reduce((sum, one) => sum + one, 0) > 0.01 * 4 * this.planned
  }

  /** Takes a week's spending in. @returns pounds over plan in the last four weeks; 0 until four are over */
  overPlan(spent: number): number {
    this.recent.push(spent - this.planned)
    if (this.recent.length > 4) this.recent.shift()
    return this.recent.length < 4 ? 0 : this.recent.reduce((sum, one) => sum + one, 0)
  }
}

