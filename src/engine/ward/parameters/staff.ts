import { assumed, calibrated } from './parameter.ts'

const homer = 'structure: Homer 1985'

/** How people who work on the ward tire, feel, trust, speak, learn, fall ill and leave. */
export const staff = {
  rest: assumed(0.055, [0.04, 0.07], 'share of missing energy that comes back on a day off', homer),
  restAfterShift: assumed(0.3, [0.15, 0.45], 'of that, on a day with a shift', homer),
  drain: assumed(0.021, [0.016, 0.026], 'energy that a shift costs at a load of 1', homer),
  drainByLoad: assumed(2.2, [1.5, 3], 'power of load in what a shift costs', homer),
  nightDrain: assumed(1.15, [1, 1.3], 'what a night costs over a day', 'ours: that nights tire more, and how much'),
  extraDrain: assumed(1.3, [1.1, 1.6], 'what an extra shift costs over a planned one', 'ours: that extra shifts tire more, and how much; nurses who work overtime tell of poorer safety (Griffiths et al. 2014, odds ratio 1.67)'),
  sickness: calibrated(0.0098, [0.00784, 0.0118], 'chance a day to fall ill at an energy of 0.8', '4.3% to 5.6% of days (Nuffield Trust 2023)'),
  sicknessByEnergy: assumed(3.2, [1.5, 4.5], 'logarithm of that for all energy lost', 'ours: that the tired fall ill more, and how much'),
  sicknessDays: assumed(5, [4, 7], 'days that sickness lasts, mean', 'many short, few long'),
  leaving: calibrated(0.00063, [0.000421, 0.000839], 'chance a day to hand in notice at a morale of 0.55 and an energy of 0.6', '11.5% of nurses a year (Nuffield Trust 2022)'),
  leavingByMorale: assumed(5, [3, 7], 'logarithm of that for all morale lost', 'ours'),
  leavingByEnergy: assumed(1.5, [0.5, 2.5], 'logarithm of that for all energy lost', 'ours'),
  notice: assumed(28, [28, 56], 'days of notice', 'usual terms'),
  vacancy: assumed(95, [70, 120], 'days until a post is filled', 'advert, interview, checks, notice elsewhere'),
  settlesIn: assumed(120, [60, 180], 'days in which somebody new learns the ward', 'ours'),
  moraleDrift: assumed(0.02, [0.01, 0.03], 'share a day in which morale follows its causes', 'ours: seven weeks'),
  contagion: assumed(0.015, [0.005, 0.03], 'share a day in which morale follows that of those one works with', 'averaging over a network (DeGroot 1974); size ours'),
  trustDrift: assumed(0.018, [0.01, 0.03], 'share a day in which trust follows its causes', 'ours: eight weeks'),
  voiceDrift: assumed(0.015, [0.008, 0.025], 'share a day in which safety to speak up follows its causes', 'ours: ten weeks'),
  rumour: assumed(0.25, [0.1, 0.4], 'chance a day that news goes from one to the next', 'ours'),
  rushed: assumed(0.6, [0.3, 0.9], 'power of pressure in the time that is given to a task', 'Oliva and Sterman 2001, from memory'),
  normFalls: assumed(140, [70, 210], 'days in which the norm of care follows what is done, down', 'Oliva and Sterman 2001, from memory: about 19 weeks'),
  normRises: assumed(420, [280, 1000], 'days in which it follows up, where nobody works on standards', 'Oliva and Sterman 2001: hardly at all'),
  conform: assumed(0.06, [0.03, 0.12], 'chance a week that somebody takes over a way that is laid down, where standards are wholly kept', 'structure: March 1991; size ours'),
  listened: assumed(0.1, [0.05, 0.2], 'chance a week that what is laid down follows somebody who knows better, where you wholly listen', 'structure: March 1991; size ours'),
  turbulence: assumed(0.002, [0.0005, 0.005], 'chance a week that a way that was right is so no more', 'structure: March 1991; size ours'),
  normSpreads: assumed(0.01, [0.005, 0.02], 'share a day in which a norm follows that of those one works with', 'ours'),
}
