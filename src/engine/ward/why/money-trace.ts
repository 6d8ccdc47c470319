import type { Trace } from '../record/happening.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import { fewHoursWeighed } from './few-hours.ts'
import { type WardMemory, type WeekSpending, addTo } from './memory.ts'
import { processParts } from './process-parts.ts'

/** Beds that a budget is made for. */
const usualShareTaken = 0.92

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
      open, supplies: suppliesParts(ward, bedDays, weeks.length), roster: fewHoursWeighed(ward, { roster: 1 }), standards: fewHoursWeighed(ward, { standards: 1 }), ...processParts(ward, memory),
    },
    sick: whoOf(weeks, 'sick'), vacant: whoOf(weeks, 'vacant'),
  }
}

/** Who was sick, or which posts were empty, when places were open. */
function whoOf(weeks: readonly WeekSpending[], which: 'sick' | 'vacant'): readonly number[] {
  return [...new Set(weeks.flatMap((week) => [...week[which]]))]
}

/** Pounds of supplies beyond plan: by more bed days, and by what nobody looked after. */
function suppliesParts(ward: Ward, bedDays: number, weeks: number): Weights {
  const { money } = ward.values
  return { 'more-patients': (bedDays - usualShareTaken * ward.setting.beds * 7 * weeks) * money.bedDay, ...fewHoursWeighed(ward, { budget: bedDays * money.bedDay * money.bedDayWaste }) }
}
