import { number } from '../place-number.ts'

const inverse = 'direction: inverse care law, Tudor Hart 1971; size ours'
const earlier = 'direction: several conditions come earlier where people are poorer, Barnett and others 2012; size ours'

/** The numbers of a neighbourhood team. Times are in weeks. */
export const neighbourhoodNumbers = {
  slipBetterOff: number(6, [4, 8], 'people a week whose health begins to slip, of 24,000 in better-off streets', earlier),
  slipWorseOff: number(9, [6, 12], 'people a week whose health begins to slip, of 16,000 in worse-off streets', earlier),
  comeBetterOff: number(0.125, [0.08, 0.2], 'chance in a week to come to a practice by themselves, better-off streets', inverse),
  comeWorseOff: number(0.07, [0.04, 0.12], 'the same, worse-off streets', inverse),
  crisisBetterOff: number(0.07, [0.04, 0.1], 'chance in a week to come to A&E first, better-off streets', 'set to the baseline'),
  crisisWorseOff: number(0.1, [0.05, 0.15], 'the same, worse-off streets', 'set to the baseline'),
  findRate: number(0.15, [0.05, 0.25], 'chance in a week to be found by a list at its best, of whom records tell'),
  knownBetterOff: number(0.8, [0.7, 0.9], 'share of whom records tell, better-off streets', inverse),
  knownWorseOff: number(0.45, [0.3, 0.7], 'the same, worse-off streets', inverse),
  dataFills: number(0.6, [0.2, 0.8], 'share of what records do not tell that shared data fill at their best'),
  outreachRate: number(0.15, [0.05, 0.25], 'chance in a week to be reached by volunteers at its best, in worse-off streets'),
  outreachNear: number(0.3, [0.1, 0.6], 'that chance in better-off streets, as a share'),
  strangers: number(0.3, [0.1, 0.6], 'share that volunteers reach where residents do not trust the team'),
  purposeOpens: number(0.3, [0, 0.5], 'share by which more come by themselves where practices share a purpose at its best'),
  streetsOpen: number(0.6, [0.2, 1], 'share by which more come by themselves in worse-off streets where two streets have been tried at their best'),
  visitors: number(12, [9, 15], 'people of the team who can be with somebody new at once'),
  volunteersVisit: number(3, [0, 5], 'as many more where the voluntary sector takes part at its best'),
  visitWeeks: number(1, [0.7, 1.3], 'weeks that one of them is with somebody new', 'set so that the team is busy 75% to 90% of the time'),
  diarySaves: number(0.25, [0.1, 0.4], 'share of that which one diary for the team saves at its best'),
  planWeeks: number(26, [16, 40], 'weeks with a care plan before health may slip again'),
  again: number(0.5, [0.3, 0.7], 'share whose health slips again then, without a shared care plan'),
  planKeeps: number(0.4, [0, 0.6], 'share of these that a shared care plan keeps well at its best', 'ours; trials of case management mostly found no fewer admissions, Stokes and others 2015, so 0 is in the range'),
} as const
