import type { Place } from '../place.ts'
import { homeOutcomes } from '../place.ts'
import { valuesIn } from '../place-number.ts'
import { homeWorks } from '../works.ts'
import { homeDecisions } from './decisions.ts'
import { homeModel } from './model.ts'
import { homeNumbers } from './numbers.ts'
import { homeRows } from './outcomes.ts'
import { type HomeValues, stepsOf } from './steps.ts'

/**
 * Leaving hospital with social care, in a place of 250,000 people.
 * @param values where a mechanism is tried with other numbers
 */
export function homeWithSupport(values: HomeValues = valuesIn(homeNumbers)): Place {
  return {
    id: 'home-with-support',
    works: homeWorks,
    decisions: homeDecisions,
    start: { list: 0.25, form: 0.25, figures: 0.2, criteria: 0.3, homeFirst: 0.2, trial: 0, stand: 0.2, trust: 0.4 },
    clarity: 'criteria',
    outcomes: homeOutcomes,
    modelOf: (states) => homeModel(states, values),
    rowsOf: (record, states) => homeRows(record, states.map((state) => stepsOf(state, values))),
  }
}
