import {
  type Components, type ComponentFit, type FigureWithError, type GroupAnswers, Predictor, adjustedWithError, answersAbout, fewestToCompare, groupDifference, itemFirstWithError, plainFigures, selfGap,
} from '../../../engine/measurement/index.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import { type RaterGroup, raterGroups } from '../reading/problem.ts'
import type { Ratings } from '../reading/ratings.ts'

/** A person's row, and the figure by which rounds are compared; null without a model. */
export interface PersonRow {
  readonly row: object
  readonly adjusted: FigureWithError | null
}

/** Makes the rows of people, one after the other. */
export class PersonRows {
  private readonly ratings: Ratings
  private readonly fit: ComponentFit | null
  private readonly predictor: Predictor | null

  /** @param fit null where components cannot be estimated: then rows have what needs none */
  constructor(ratings: Ratings, fit: ComponentFit | null) {
    this.ratings = ratings
    this.fit = fit
    this.predictor = fit === null ? null : new Predictor(ratings.rated, fit)
  }

  /** @param place of the person */
  at(place: number): PersonRow {
    const { rated } = this.ratings
    const about = answersAbout(rated, place)
    const { person, round, self } = this.ratings.personAt(place)
    const named = { person, round: roundAsGiven(round), raters: about.raters, answers: about.answers }
    const ofSelf = self === null ? {} : { self: self.mean }
    if (about.raters === 0) return { row: { ...named, ...ofSelf }, adjusted: null }
    const plain = plainFigures(about)
    const withoutModel = {
      ...named, score: plain.score, mean_of_all_answers: plain.meanOfAnswers, own_sd_of_rater_means: plain.ownDeviation, student_95: ends(plain.ownInterval),
      score_item_first: plain.itemFirst, items_answered: plain.itemsAnswered,
    }
    if (this.fit === null || this.predictor === null) return { row: { ...withoutModel, ...ofSelf, groups: this.groupsOf(place).map(groupRow) }, adjusted: null }
    const { components, judged } = this.fit
    const [first, adjusted] = [itemFirstWithError(rated, place, about, components, plain.itemFirst), adjustedWithError(rated, place, about, components, judged.itemEffects, plain.score)]
    const predicted = this.predictor.of(place)
    const gap = self === null ? null : selfGap(self, { score: plain.score, error: adjusted.error }, components)
    return {
      adjusted,
      row: {
        ...withoutModel,
        sem_item_first: first.error, interval_95_item_first: ends(first.interval), reliability_item_first: first.reliability,
        score_item_adjusted: adjusted.value, sem: adjusted.error, interval_95: ends(adjusted.interval), reliability: adjusted.reliability,
        eb: predicted.value, eb_se: predicted.error, eb_items_fixed: predicted.onTheseItems,
        ...ofSelf, ...(gap === null ? {} : { self_gap: gap.value, self_gap_se: gap.error }),
        ...this.groupParts(place, components),
      },
    }
  }

  private groupsOf(place: number): readonly NamedGroup[] {
    const { rated, groups } = this.ratings
    return groupsInOrder.flatMap((group) => {
      const number = raterGroups.indexOf(group)
      const isMember = (rater: number) => groups[rater] === number
      const about = group === 'self' ? null : answersAbout(rated, place, isMember)
      return about === null || about.raters === 0 ? [] : [{ group, about, isMember, score: plainFigures(about).score }]
    })
  }

  private groupParts(place: number, components: Components): object {
    const groups = this.groupsOf(place)
    const large = groups.filter(({ about }) => about.raters >= fewestToCompare)
    const differences = large.flatMap((one, at) => large.slice(at + 1).map((other) => {
      const { value, error } = groupDifference(this.ratings.rated, place, one, other, components)
      return { a: one.group, b: other.group, difference: value, se: error }
    }))
    return { groups: groups.map(groupRow), ...(differences.length === 0 ? {} : { group_differences: differences }) }
  }
}

/** As they are told, by their names. */
const groupsInOrder = raterGroups.toSorted()

type NamedGroup = GroupAnswers & { readonly group: RaterGroup }

function groupRow({ group, about, score }: NamedGroup): object {
  return { group, raters: about.raters, mean: score }
}

function ends(interval: Interval | null): readonly [number, number] | null {
  return interval === null ? null : [interval.lower, interval.upper]
}

/** A round that is a whole number is one in the result too. */
export function roundAsGiven(round: string): number | string {
  return /^\d{1,9}$/u.test(round) ? Number(round) : round
}
