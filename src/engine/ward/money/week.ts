import { spreadNews } from '../people/day.ts'
import type { Ward } from '../run/ward.ts'
import { frozenTrace } from '../why/money-trace.ts'

/** Closes the books of a week: pay and bed days; and a freeze when four weeks were too far over plan. */
export function closeTheWeek(ward: Ward): void {
  const { money, tally, kept, values } = ward
  const pay = ward.people.reduce((sum, { isInPost, role }) => sum + (isInPost ? (role === 'nurse' ? values.money.nursePay : values.money.assistantPay) : 0), 0)
  const supplies = tally.bedDays * values.money.bedDay * (1 + values.money.bedDayWaste * (1 - kept.budget))
  tally.spent += pay + supplies
  ward.memory?.closeWeek(pay, supplies, tally.bedDays)
  tally.planned = money.planned
  const wasFrozen = money.isFrozen
  if (wasFrozen) money.frozenWeeks -= 1
  const over = money.overPlan(tally.spent)
  if (!money.isFrozen && over > 4 * money.planned * values.money.tolerance) freeze(ward)
  else if (wasFrozen && !money.isFrozen && ward.isNoted) ward.tell('unfrozen', -1, -1)
}

function freeze(ward: Ward): void {
  ward.money.frozenWeeks = Math.round(ward.values.money.freeze * (1.2 - 0.4 * ward.kept.speakUp))
  spreadNews(ward, ward.values.mood.frozenTrust)
  if (ward.memory !== null) ward.tell('frozen', -1, ward.money.frozenWeeks, {}, frozenTrace(ward, ward.memory))
}
