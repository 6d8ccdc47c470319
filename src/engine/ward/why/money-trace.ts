import { bedDaysPlanned, costOfBedDay } from '../money/money-state.ts'
import type { Trace } from '../record/happening.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import { fewHoursWeighed } from './few-hours.ts'
import { type WardMemory, addTo } from './memory.ts'
import { processParts } from './process-parts.ts'
import type { WeekSpending } from './week-spending.ts'

/** Why spending was frozen: where the money of four weeks went, each against what was planned for it, in pounds. */
export function frozenTrace(ward: Ward, memory: WardMemory): Partial<Trace> {
  const { weeks } = memory
  const { money, values, people } = ward
  const sum = (of: (week: WeekSpending) => number): number => weeks.reduce((all, week) => all + of(week), 0)
  const payPlanned = people.reduce((all, { role }) => all + (role === 'nurse' ? values.money.nursePay : values.money.assistantPay), 0)
  const reserve = weeks.length * payPlanned * values.money.reserve
  const suppliesPlanned = weeks.length * (money.planned - payPlanned * (1 + values.money.reserve))
  const [agency, extra, pay, supplies, situations, bedDays] = [sum((week) => week.agency), sum((week) => week.extra), sum((week) => week.pay), sum((week) => week.supplies), sum((week) => week.situations), sum((week) => week.bedDays)]
  const reserveUsed = Math.min(1, reserve / Math.max(1, agency + extra))
  const open: Record<string, number> = {}
  for (const week of weeks) addTo(open, week.open)
  return {
    state: { weeks: weeks.length, agency, extra, pay, supplies, situations, reserve, planned: weeks.length * money.planned, spent: agency + extra + pay + supplies + situations, agencyShifts: sum((week) => week.agencyShifts), frozenWeeks: money.frozenWeeks },
    parts: {
      risk: {
        'agency': agency * (1 - reserveUsed), 'extra-pay': extra * (1 - reserveUsed), 'pay': pay - weeks.length * payPlanned, 'supplies': supplies - suppliesPlanned, 'situation-cost': situations,
      },
      open, supplies: suppliesParts(ward, { supplies, bedDays, weeks: weeks.length }), roster: fewHoursWeighed(ward, { roster: 1 }), standards: fewHoursWeighed(ward, { standards: 1 }), ...processParts(ward, memory),
    },
    sick: whoOf(weeks, 'sick'), vacant: whoOf(weeks, 'vacant'),
  }
}

/** Who was sick, or which posts were empty, when places were open. */
function whoOf(weeks: readonly WeekSpending[], which: 'sick' | 'vacant'): readonly number[] {
  return [...new Set(weeks.flatMap((week) => [...week[which]]))]
}

/** Pounds of supplies beyond plan: of more bed days, and of a bed day that cost more than planned, because nobody looked after money. They add up to all of it. */
function suppliesParts({ setting, values }: Ward, { supplies, bedDays, weeks }: { readonly supplies: number; readonly bedDays: number; readonly weeks: number }): Weights {
  const cost = costOfBedDay(values.money)
  return { 'more-patients': (bedDays - weeks * bedDaysPlanned(setting.beds)) * cost, 'few-hours:budget': supplies - bedDays * cost }
}
