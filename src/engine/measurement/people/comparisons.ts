import type { Components } from '../components/fit.ts'
import type { RatedPeople } from '../components/rated-people.ts'
import type { PersonAnswers } from './person-answers.ts'
import { type FigureWithError, errorOfRaters, itemWeights, normal95 } from './person-figures.ts'

/** A difference with its standard error. */
export interface Difference {
  readonly value: number
  readonly error: number
}

/** Raters that a group needs before it is compared with another. */
export const fewestToCompare = 3

/** A self-rating minus the score that others gave. @param self the mean of the self-rating's answers, and how many they are, 1 or more @param others with its error */
export function selfGap(self: { readonly mean: number; readonly answers: number }, others: { readonly score: number; readonly error: number }, { residual }: Components): Difference {
  return { value: self.mean - others.score, error: Math.sqrt(others.error * others.error + residual / self.answers) }
}

/** The answers of a group about a person, and who of all raters is in it. */
export interface GroupAnswers {
  readonly about: PersonAnswers
  readonly score: number
  readonly isMember: (rater: number) => boolean
}

/** One group's score of a person minus another's, each of 3 raters or more. Both rate the same person: only raters, answers and unevenly answered items bring error. */
export function groupDifference(rated: RatedPeople, place: number, one: GroupAnswers, other: GroupAnswers, components: Components): Difference {
  const [first, second] = [one, other].map(({ about, isMember }) => itemWeights(rated, place, about.raters, isMember))
  const uneven = (first ?? []).reduce((total, weight, item) => total + (weight - (second?.[item] ?? 0)) * (weight - (second?.[item] ?? 0)), 0)
  return { value: one.score - other.score, error: Math.sqrt(errorOfRaters(one.about, components) + errorOfRaters(other.about, components) + components.personItem * uneven) }
}

/** A later figure minus an earlier one of the same person. Raters are not followed from round to round: where they are the same people, the error is somewhat too large. */
export function changeBetween(earlier: FigureWithError, later: FigureWithError): Difference & { /** Beyond what error alone brings, at 95%. */ readonly isClear: boolean } {
  const value = later.value - earlier.value
  const error = Math.sqrt(earlier.error * earlier.error + later.error * later.error)
  return { value, error, isClear: Math.abs(value) > normal95 * error }
}
