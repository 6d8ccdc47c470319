import type { Place } from '../place.ts'
import { neighbourhoodOutcomes } from '../place.ts'
import { valuesIn } from '../place-number.ts'
import { neighbourhoodWorks } from '../works.ts'
import type { NeighbourhoodValues } from './chances.ts'
import { neighbourhoodDecisions } from './decisions.ts'
import { neighbourhoodModel } from './model.ts'
import { neighbourhoodNumbers } from './numbers.ts'
import { neighbourhoodRows } from './outcomes.ts'

/**
 * The team of a neighbourhood of 40,000 people.
 * @param values where a mechanism is tried with other numbers
 */
export function aNeighbourhoodTeam(values: NeighbourhoodValues = valuesIn(neighbourhoodNumbers)): Place {
  return {
    id: 'a-neighbourhood-team',
    works: neighbourhoodWorks,
    decisions: neighbourhoodDecisions,
    start: { find: 0.15, plan: 0.2, data: 0.15, diary: 0.3, volunteers: 0.1, purpose: 0.2, streets: 0, trust: 0.35 },
    clarity: 'diary',
    outcomes: neighbourhoodOutcomes,
    modelOf: (states) => neighbourhoodModel(states, values),
    rowsOf: neighbourhoodRows,
  }
}
