import { type Result, failure, success } from '../../../kernel/result.ts'
import { Names } from './names.ts'
import { type Problems, type RaterGroup, type RatingProblem, problemsTold, raterGroups } from './problem.ts'
import { RatingColumns } from './rating-columns.ts'
import { type RatedPerson, type Ratings } from './ratings.ts'
import { WholeNumbers } from './whole-numbers.ts'
import { repeatedAnswers } from './repeated-answers.ts'

/** Each person with a gap costs time by the cube of the items. */
const itemsAtMost = 200
/** What no name holds: it keeps a rater of one person apart from the same of another. */
const apart = '\u0000'

/** An answer as its row gives it. */
export interface AnswerRow {
  readonly line: number
  readonly round: string
  readonly person: string
  readonly rater: string
  readonly group: RaterGroup
  readonly item: string
  /** null when the item was not observed. */
  readonly score: number | null
}

/** Who rates whom, by numbers. */
export interface RaterOfPerson {
  readonly person: number
  readonly rater: number
  readonly group: RaterGroup
}

/** Gathers answers, and everything that is wrong with them. */
export class RatingCollector {
  private readonly first: RatingProblem[] = []
  private problemCount = 0
  private rows = 0
  private readonly people = new Names()
  private readonly raters = new Names()
  private readonly items = new Names()
  private readonly personOfRater = new WholeNumbers()
  private readonly groupOfRater = new WholeNumbers()
  private readonly answers = new RatingColumns()
  private readonly selfSums: number[] = []
  private readonly selfAnswers: number[] = []

  /**
   * The ratings, when all rows were handed over: whole, or not at all.
   * @error every problem is counted, the first fifty are named
   */
  end(): Result<Ratings, Problems> {
    if (this.problemCount === 0 && this.answers.count + this.selfAnswers.length === 0) this.note({ code: 'no-answers' })
    return this.problemCount > 0 ? this.refused() : this.whole()
  }

  note(problem: RatingProblem): void {
    this.problemCount += 1
    if (this.first.length < problemsTold) this.first.push(problem)
  }

  /** A row that is none of a rating: it is counted. */
  passRow(): void {
    this.rows += 1
  }

  private whole(): Result<Ratings, Problems> {
    const answers = this.answers.count + this.selfAnswers.reduce((total, count) => total + count, 0)
    const { rated, raterAt } = this.answers.grouped(this.personOfRater, this.people.count, this.items.count)
    const items = Array.from({ length: this.items.count }, (_, item) => this.items.nameOf(item))
    for (const { person, rater, item } of repeatedAnswers(rated)) this.note({ code: 'answer-twice', ...named(this.personAt(person)), rater: this.raterName(raterAt[rater] ?? 0), item: items[item] ?? '' })
    if (this.problemCount > 0) return this.refused()
    return success({ rows: this.rows, answers, rated, groups: Uint8Array.from(raterAt, (rater) => this.groupOfRater.at(rater)), personCount: this.people.count, personAt: (place) => this.personAt(place), items })
  }

  private refused(): Result<never, Problems> {
    return failure({ first: this.first, count: this.problemCount })
  }

  /** Adds a row. @returns who rates whom in it */
  add({ line, round, person, rater, group, item, score }: AnswerRow): RaterOfPerson {
    const key = `${round}${apart}${person}`
    const place = this.people.numberOf(key)
    const by = { person: place, rater: this.raterOf(`${key}${apart}${rater}`, place, group, line, rater), group }
    this.addScore(by, this.itemNumber(item, line), score)
    return by
  }

  /** The number of an item that is known, by the bytes of its name; -1 of another. */
  itemAt(bytes: Uint8Array, start: number, end: number): number {
    return this.items.numberOfBytes(bytes, start, end)
  }

  private itemNumber(item: string, line: number): number {
    const known = this.items.count
    const number = this.items.numberOf(item)
    if (number === itemsAtMost && known === number) this.note({ code: 'too-many-items', line, most: itemsAtMost })
    return number
  }

  /** Adds a row whose names are known already. */
  addScore({ person, rater, group }: RaterOfPerson, item: number, score: number | null): void {
    this.rows += 1
    if (score === null || item >= itemsAtMost) return
    if (group !== 'self') return this.answers.add(rater, item, score)
    this.selfSums[person] = (this.selfSums[person] ?? 0) + score
    this.selfAnswers[person] = (this.selfAnswers[person] ?? 0) + 1
  }

  private raterOf(key: string, person: number, group: RaterGroup, line: number, rater: string): number {
    const number = this.raters.numberOf(key)
    const place = raterGroups.indexOf(group)
    if (number === this.groupOfRater.length) {
      this.groupOfRater.push(place)
      this.personOfRater.push(person)
    }
    const before = raterGroups[this.groupOfRater.at(number)] ?? group
    if (before !== group) this.note({ code: 'rater-in-two-groups', line, rater, ...named(this.personAt(person)), groups: [before, group] })
    return number
  }

  private personAt(place: number): RatedPerson {
    const [round = '', person = ''] = this.people.nameOf(place).split(apart)
    const answers = this.selfAnswers[place] ?? 0
    return { round, person, self: answers === 0 ? null : { mean: (this.selfSums[place] ?? 0) / answers, answers } }
  }

  private raterName(rater: number): string {
    return this.raters.nameOf(rater).split(apart)[2] ?? ''
  }
}

function named({ person, round }: RatedPerson): { readonly person: string; readonly round: string } {
  return { person, round }
}
