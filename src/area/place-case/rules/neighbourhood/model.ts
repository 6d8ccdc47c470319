import type { Model, Station } from '../../../../engine/simulation/index.ts'
import type { RoundState } from '../round-state.ts'
import { type Period, periodsOf } from '../periods.ts'
import { levelOf } from '../works.ts'
import { type Chances, type NeighbourhoodValues, type StreetGroup, againOf, chancesOf, streetGroups, visitWeeksOf } from './chances.ts'

/** Weeks: 40 in which care plans fill, rounds of two months, 13 in which the last come to an end. */
const lengths = { earlier: 40, round: 8.7, after: 13 }

/** People of a group whose health begins to slip in a stretch of time. */
interface Cohort {
  readonly name: string
  readonly group: StreetGroup
  readonly period: Period
  readonly chances: Chances
}

/** What those of a group whose health slips in a stretch of time are called in the model. */
export function cohortName(period: string, group: StreetGroup): string {
  return `${period} ${group}`
}

/**
 * A neighbourhood team as a model of the simulation engine: health slips, somebody is found or comes to A&E first, waits for a first visit, and has a care plan.
 * Who is found in time and who is not is a race of two exponential times, so that the first of the two is exponential too, and chance says which it was.
 * @param states of the round before you come and of each of the six
 */
export function neighbourhoodModel(states: readonly RoundState[], values: NeighbourhoodValues): Model {
  const periods = periodsOf(states, lengths)
  const cohorts = periods.flatMap((period) => streetGroups.map((group): Cohort => ({ name: cohortName(period.name, group), group, period, chances: chancesOf(group, period.state, values) })))
  return {
    format: 'evenkeel-model/1',
    name: 'A neighbourhood team',
    timeUnit: 'weeks',
    classes: cohorts.map(({ name }) => ({ name })),
    arrivals: cohorts.map(({ name, group, period: { from, until } }) => ({ name, to: 'slipping', class: name, rate: group === 'worse-off' ? values.slipWorseOff : values.slipBetterOff, from, until })),
    stations: [slipping(cohorts), { name: 'A&E first', servers: 'unlimited', time: { law: 'constant', value: 1 } }, { name: 'found', servers: 'unlimited', time: { law: 'constant', value: 0 }, next: [{ to: 'first visit' }] }, firstVisit(cohorts, periods, values), carePlan(cohorts, values)],
    run: { length: periods.at(-1)?.until ?? lengths.earlier },
  }
}

function slipping(cohorts: readonly Cohort[]): Station {
  return {
    name: 'slipping',
    servers: 'unlimited',
    time: each(cohorts, ({ chances: { found, crisis } }) => ({ law: 'exponential', mean: 1 / (found + crisis) })),
    next: each(cohorts, ({ chances: { found, crisis } }) => [{ to: 'found', chance: found / (found + crisis) }, { to: 'A&E first', chance: crisis / (found + crisis) }]),
  }
}

/** Those who wait too long for it come to A&E after all. */
function firstVisit(cohorts: readonly Cohort[], periods: readonly Period[], values: NeighbourhoodValues): Station {
  return {
    name: 'first visit',
    servers: { shifts: periods.map(({ from, state: { levels } }) => ({ from, servers: Math.round(values.visitors + values.volunteersVisit * levelOf(levels, 'volunteers')) })) },
    time: each(cohorts, ({ period: { state } }) => gamma(visitWeeksOf(state, values), 0.7)),
    patience: each(cohorts, ({ chances: { crisis } }) => ({ law: 'exponential', mean: 1 / crisis })),
    next: [{ to: 'care plan' }],
  }
}

function carePlan(cohorts: readonly Cohort[], values: NeighbourhoodValues): Station {
  return {
    name: 'care plan',
    servers: 'unlimited',
    time: gamma(values.planWeeks, 0.5),
    next: each(cohorts, ({ period: { state } }) => [{ to: 'slipping', chance: againOf(state, values) }]),
  }
}

function gamma(mean: number, spread: number) {
  return { law: 'gamma', mean, sd: mean * spread } as const
}

/** Something that differs by who it is. */
function each<Value>(cohorts: readonly Cohort[], of: (cohort: Cohort) => Value): { readonly byClass: Readonly<Record<string, Value>> } {
  return { byClass: Object.fromEntries(cohorts.map((cohort) => [cohort.name, of(cohort)])) }
}
