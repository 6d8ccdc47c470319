import type { Law, Model, Station } from '../../../../engine/simulation/index.ts'
import type { RoundState } from '../round-state.ts'
import { type Period, periodsOf } from '../periods.ts'
import { placesOfCare } from './places-of-care.ts'
import { type HomeSteps, type HomeValues, stepsOf } from './steps.ts'

/** Days: 20 weeks in which the place fills, rounds of four weeks, 8 weeks in which the last come to an end. */
const lengths = { earlier: 140, round: 28, after: 56 }

/** Who becomes fit in a stretch of time, with the steps as they are then. */
interface Cohort extends Period {
  readonly steps: HomeSteps
}

/**
 * Home with support as a model of the simulation engine: assessment, the search for a place, home care or a community bed, and for some the way back.
 * @param states of the round before you come and of each of the six
 */
export function homeModel(states: readonly RoundState[], values: HomeValues): Model {
  const cohorts = periodsOf(states, lengths).map((period) => ({ ...period, steps: stepsOf(period.state, values) }))
  return {
    format: 'evenkeel-model/1',
    name: 'Home with support',
    timeUnit: 'days',
    classes: cohorts.map(({ name }) => ({ name })),
    arrivals: cohorts.map(({ name, from, until }) => ({ name, to: 'assessment', class: name, rate: values.fitADay, from, until })),
    stations: [...offices(cohorts, values), homeCare(cohorts, states, values), communityBeds(cohorts, values), backInHospital(values)],
    run: { length: cohorts.at(-1)?.until ?? lengths.earlier },
  }
}

function offices(cohorts: readonly Cohort[], values: HomeValues): readonly Station[] {
  return [
    { name: 'assessment', servers: values.socialWorkers, time: each(cohorts, ({ assessDays }) => task(assessDays)), next: [{ to: 'search' }] },
    {
      name: 'search',
      servers: values.brokers,
      time: each(cohorts, ({ matchDays }) => task(matchDays)),
      next: each(cohorts, ({ bedShare }) => [{ to: 'community beds', chance: bedShare }, { to: 'home care', chance: 1 - bedShare }]),
    },
  ]
}

/** Places of home care: those who wait for one are in hospital, and some fall ill again. */
function homeCare(cohorts: readonly Cohort[], states: readonly RoundState[], values: HomeValues): Station {
  const shifts = placesOfCare(states, values).map((places, round) => ({ from: round === 0 ? 0 : lengths.earlier + round * lengths.round, servers: Math.round(places) }))
  return {
    name: 'home care',
    servers: { shifts },
    time: each(cohorts, ({ careDays }) => ({ law: 'gamma', mean: careDays, sd: careDays / 2 })),
    patience: weaker(values),
    next: each(cohorts, ({ back }) => [{ to: 'back in hospital', chance: back }]),
  }
}

function communityBeds(cohorts: readonly Cohort[], values: HomeValues): Station {
  return {
    name: 'community beds',
    servers: values.beds,
    time: { law: 'gamma', mean: values.bedDays, sd: values.bedDays / 2 },
    patience: weaker(values),
    next: each(cohorts, ({ back }) => [{ to: 'back in hospital', chance: back }]),
  }
}

function backInHospital({ backDays }: HomeValues): Station {
  return { name: 'back in hospital', servers: 'unlimited', time: { law: 'lognormal', mean: backDays, sd: backDays }, next: [{ to: 'assessment' }] }
}

function weaker({ weakerDays }: HomeValues): Law {
  return { law: 'exponential', mean: weakerDays }
}

function task(days: number): Law {
  return { law: 'gamma', mean: days, sd: days * 0.7 }
}

/** Something that differs by when people became fit. */
function each<Value>(cohorts: readonly Cohort[], of: (steps: HomeSteps) => Value): { readonly byClass: Readonly<Record<string, Value>> } {
  return { byClass: Object.fromEntries(cohorts.map(({ name, steps }) => [name, of(steps)])) }
}
