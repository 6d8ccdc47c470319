import { learnMutually, normInWeek, outputAroundChange, tippingOf } from '../src/engine/ward/staff/index.ts'

/** What each staff model comes to, wherever this runs. */
export function staffModelsSample(): unknown {
  const { code, members } = learnMutually(
    { dimensions: 40, members: 30, memberLearning: { kind: 'mixed', shareSlow: 0.5, slow: 0.1, fast: 0.9 }, codeLearning: 0.5, turnover: 0.05, turbulence: 0.02, periods: 60 },
    50,
    11,
  )
  const team = { capacity: 100, baseOrders: 100, surge: 0.2, startsInWeek: 10, weeks: 8, elasticity: 0.6, fallsIn: 20, recoversIn: 35 }
  return {
    knowledge: [...code, ...members],
    output: [0.05, 0.3, 0.6].map((shareAfter) => outputAroundChange({ shareBefore: 0.1, shareAfter, erosionTime: 12, gainPerHour: 0.05, hours: 40 })),
    tipping: [0.1, 0.8, 0.999, 1.2].map((arrivalRatio) => tippingOf({ arrivalRatio, bestRate: 10, resolvingTime: 1.5 })),
    norm: [9, 12, 18, 40, 200].map((week) => normInWeek(team, week)),
  }
}
