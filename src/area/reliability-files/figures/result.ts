import { type ComponentFit, type NotEstimable, type FigureWithError, alpha, changeBetween, correlationOf, decisionStudy, errorWith, fitComponents, itemCovariance, omega, oneFactor, oneWay, ratersNeeded, reliabilityOverItems, reliabilityWith } from '../../../engine/measurement/index.ts'
import type { Result } from '../../../kernel/result.ts'
import type { Ratings } from '../reading/ratings.ts'
import { notEstimableWords } from '../words/not-estimable.ts'
import { PersonRows } from './person-rows.ts'

const ratersShown = 15
const reliabilitiesShown = [0.7, 0.8, 0.9]

/**
 * The result of `evenkeel reliability`, as JSON in pieces: a large file has more people than a text can hold.
 */
export function* resultInPieces(ratings: Ratings): Generator<string> {
  const fit = fitComponents(ratings.rated)
  yield `{${fields({ ...countsOf(ratings), model: modelOf(fit) })}`
  if (fit.ok) yield `,${fields({ d_study: decisionPart(fit.value, ratings.items.length), item_effects: Object.fromEntries(ratings.items.map((item, at) => [item, fit.value.judged.itemEffects[at] ?? 0])) })}`
  yield `,${fields({ one_way_anova_on_rater_means: oneWayPart(ratings), internal_consistency: consistencyPart(ratings) })}`
  yield ',"persons_table":['
  const rows = new PersonRows(ratings, fit.ok ? fit.value : null)
  const rounds = new Rounds()
  for (let place = 0; place < ratings.personCount; place += 1) {
    const { row, adjusted } = rows.at(place)
    if (adjusted !== null) rounds.add(ratings.personAt(place).person, adjusted)
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(row)}`
  }
  yield `]${rounds.changes.length === 0 ? '' : `,${fields({ change: rounds.changes })}`}}`
}

/** The fields of an object without its brackets. */
function fields(part: object): string {
  return JSON.stringify(part).slice(1, -1)
}

function countsOf({ rows, answers, rated, personCount, personAt, items }: Ratings): object {
  const [persons, rounds] = [new Set<string>(), new Set<string>()]
  for (let place = 0; place < personCount; place += 1) {
    const { person, round } = personAt(place)
    persons.add(person)
    rounds.add(round)
  }
  return { rows, answers, persons: persons.size, rounds: rounds.size, raters_others: rated.answerStart.length - 1, items: items.length }
}

function modelOf(fit: Result<ComponentFit, NotEstimable>): object {
  if (!fit.ok) return { estimable: false, code: fit.error, reason: notEstimableWords[fit.error] }
  const { components, judged, ratios } = fit.value
  return {
    estimable: true,
    formula: 'score ~ 1 + (1|person) + (1|person:rater) + (1|item) + (1|person:item)',
    rows_used: 'group is not self, score is not empty; a person in two rounds is two',
    vc: { person: components.person, rater_in_person: components.raterInPerson, item: components.item, person_item: components.personItem, residual: components.residual },
    mu: judged.mean, mu_se: judged.meanError, reml_crit: judged.criterion,
    singular: Object.values(ratios).includes(0),
  }
}

function decisionPart({ components }: ComponentFit, itemCount: number): object {
  const study = decisionStudy(components, itemCount)
  const byRaters = (of: (raters: number) => number) => Object.fromEntries(Array.from({ length: ratersShown }, (_, before) => [String(before + 1), of(before + 1)]))
  return {
    universe_variance_items_fixed: study.universe, rater_variance: study.rater,
    reliability_by_raters: byRaters((raters) => reliabilityWith(study, raters)), sem_by_raters: byRaters((raters) => errorWith(study, raters)),
    ...Object.fromEntries(reliabilitiesShown.map((wanted) => [`raters_for_${wanted.toFixed(2)}`, ratersNeeded(study, wanted)])),
    items_random_reliability_by_raters: byRaters((raters) => reliabilityOverItems(components, itemCount, raters)),
  }
}

function oneWayPart({ rated }: Ratings): object | null {
  const { raterStart, answerStart, scores } = rated
  const groups = Array.from({ length: raterStart.length - 1 }, (_, person) => {
    const means: number[] = []
    for (let rater = raterStart[person] ?? 0; rater < (raterStart[person + 1] ?? 0); rater += 1) {
      const [from, to] = [answerStart[rater] ?? 0, answerStart[rater + 1] ?? 0]
      let sum = 0
      for (let answer = from; answer < to; answer += 1) sum += scores[answer] ?? NaN
      means.push(sum / (to - from))
    }
    return means
  })
  const found = oneWay(groups)
  return found === null ? null : { ms_between: found.meanSquareBetween, ms_within: found.meanSquareWithin, n0: found.size, var_person: found.betweenVariance, icc1: asNumber(found.share) }
}

function consistencyPart({ rated }: Ratings): object | null {
  const covariance = itemCovariance(rated)
  if (covariance === null) return null
  const correlation = correlationOf(covariance.matrix)
  const loadings = correlation === null ? null : oneFactor(correlation)
  return {
    rows: covariance.rows, alpha_raw: alpha(covariance.matrix), alpha_std: correlation === null ? null : alpha(correlation),
    omega_one_factor_minres: loadings === null ? null : omega(loadings),
  }
}

/** What is not defined is nothing. */
function asNumber(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

/** Compares each round of a person with the one before. */
class Rounds {
  readonly changes: object[] = []
  private readonly last = new Map<string, FigureWithError>()

  add(person: string, figure: FigureWithError): void {
    const before = this.last.get(person)
    if (before !== undefined) {
      const { value, error, isClear } = changeBetween(before, figure)
      this.changes.push({ person, change: value, se: error, clear: isClear })
    }
    this.last.set(person, figure)
  }
}
