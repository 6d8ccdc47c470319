import { number } from '../place-number.ts'

/** The numbers of home with support. Times are in days. */
export const homeNumbers = {
  fitADay: number(3.4, [2.5, 4.5], 'people a day who are fit to go and need support, in a place of 250,000'),
  socialWorkers: number(4, [3, 5], 'people who can assess at once'),
  assessDays: number(0.95, [0.7, 1.1], 'days of one of them for each assessment'),
  brokers: number(3, [2, 4], 'people who can look for a place of care at once'),
  matchDays: number(0.7, [0.5, 0.8], 'days of one of them for each person'),
  bedShare: number(0.25, [0.15, 0.4], 'share who go to a community bed first, before home first'),
  beds: number(22, [18, 26], 'community beds'),
  bedDays: number(21, [14, 28], 'days in a community bed'),
  places: number(84, [75, 95], 'places of home care at once, over all providers', 'set so that 92% to 97% are in use'),
  packageDays: number(28, [21, 42], 'days of home care after hospital'),
  gapDays: number(3, [1, 5], 'days that a place stands empty before others know of it'),
  weakerDays: number(50, [30, 90], 'days of waiting after which somebody falls ill again, on average', 'direction: 10 days in bed cost healthy older people strength, Kortebein and others 2007; size ours'),
  back: number(0.16, [0.1, 0.22], 'share who come back to hospital in the weeks after, before criteria are agreed'),
  backDays: number(8, [5, 12], 'days in hospital of who comes back'),
  leave: number(0.019, [0.015, 0.03], 'share of carers who leave in four weeks', 'Skills for Care 2024: 24.8% in 2023/24'),
  join: number(0.019, [0.01, 0.03], 'share of carers who join in four weeks', 'set equal to who leaves'),
  formSaves: number(0.3, [0.1, 0.45], 'share of assessment that one referral form saves at its best'),
  listSaves: number(0.35, [0.1, 0.5], 'share of the search for a place that a daily shared list saves at its best'),
  figuresClose: number(0.7, [0.3, 0.9], 'share of the days in which a place stands empty that figures on free places close at their best'),
  criteriaKeep: number(0.35, [0.1, 0.5], 'share of who comes back that agreed criteria keep at home at their best'),
  homeFirstMoves: number(0.5, [0.2, 0.7], 'share of who would go to a community bed that home first takes home at its best', 'direction: home first in national guidance on discharge; size ours'),
  trialShortens: number(0.25, [0, 0.4], 'share of home care that what one provider has tried saves at its best, because people do more for themselves'),
  standKeeps: number(0.6, [0.2, 0.8], 'share of leaving carers who stay where their providers are stood by, at its best'),
  trustKeeps: number(0.4, [0.1, 0.6], 'share of leaving carers who stay with full trust'),
} as const
