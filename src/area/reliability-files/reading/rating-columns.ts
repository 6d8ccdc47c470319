import type { RatedPeople } from '../../../engine/measurement/index.ts'
import { WholeNumbers } from './whole-numbers.ts'

/** Answers are kept in pieces of so many, so that nothing is copied while they grow. A piece is so large that the host takes its memory back when it is given up, and only what is filled takes any. */
const pieceLength = 4_500_000

interface Piece {
  readonly items: Uint8Array<ArrayBuffer>
  readonly scores: Float64Array<ArrayBuffer>
}

/** Answers as they are read, one after the other. Whose they are is kept once for all that follow each other. */
export class RatingColumns {
  private readonly pieces: Piece[] = []
  /** In the last piece. */
  private used = 0
  private readonly runRaters = new WholeNumbers()
  private readonly runLengths = new WholeNumbers()

  get count(): number {
    return this.pieces.length === 0 ? 0 : (this.pieces.length - 1) * pieceLength + this.used
  }

  /** @param item 0 to 255 */
  add(rater: number, item: number, score: number): void {
    if (this.pieces.length === 0 || this.used === pieceLength) {
      this.pieces.push({ items: new Uint8Array(pieceLength), scores: new Float64Array(pieceLength) })
      this.used = 0
    }
    const piece = this.pieces.at(-1)
    if (piece === undefined) return
    piece.items[this.used] = item
    piece.scores[this.used] = score
    this.used += 1
    const run = this.runRaters.length - 1
    if (run >= 0 && this.runRaters.at(run) === rater) this.runLengths.set(run, this.runLengths.at(run) + 1)
    else {
      this.runRaters.push(rater)
      this.runLengths.push(1)
    }
  }

  /**
   * The answers grouped by person and rater, in the order in which these came; raters without an answer are left out. What was read is given up on the way.
   * @param personOfRater of each rater
   * @returns with them the rater behind each group of answers
   */
  grouped(personOfRater: WholeNumbers, people: number, itemCount: number): { readonly rated: RatedPeople; readonly raterAt: Int32Array } {
    const answersOf = new Int32Array(personOfRater.length)
    for (let run = 0; run < this.runRaters.length; run += 1) answersOf[this.runRaters.at(run)] = (answersOf[this.runRaters.at(run)] ?? 0) + this.runLengths.at(run)
    const { raterStart, raterAt } = ratersByPerson(personOfRater, people, answersOf)
    const answerStart = new Int32Array(raterAt.length + 1)
    const next = new Int32Array(personOfRater.length)
    for (const [at, rater] of raterAt.entries()) {
      next[rater] = answerStart[at] ?? 0
      answerStart[at + 1] = (answerStart[at] ?? 0) + (answersOf[rater] ?? 0)
    }
    return { rated: { itemCount, raterStart, answerStart, ...this.inOrder(next) }, raterAt }
  }

  /** @param next where the next answer of each rater goes */
  private inOrder(next: Int32Array): Piece {
    const [items, scores] = [new Uint8Array(this.count), new Float64Array(this.count)]
    let from = 0
    for (let run = 0; run < this.runRaters.length; run += 1) {
      const rater = this.runRaters.at(run)
      for (let left = this.runLengths.at(run); left > 0; left -= 1) {
        const [number, at] = [Math.floor(from / pieceLength), from % pieceLength]
        const [piece, to] = [this.pieces[number], next[rater] ?? 0]
        items[to] = piece?.items[at] ?? 0
        scores[to] = piece?.scores[at] ?? NaN
        next[rater] = to + 1
        from += 1
        if (at === pieceLength - 1) this.giveUp(number)
      }
    }
    this.giveUp(this.pieces.length - 1)
    return { items, scores }
  }

  /** The memory of a piece that was read is given back at once. */
  private giveUp(number: number): void {
    const piece = this.pieces[number]
    for (const column of [piece?.items, piece?.scores]) column?.buffer.transfer(0)
  }
}

function ratersByPerson(personOfRater: WholeNumbers, people: number, answersOf: Int32Array): { readonly raterStart: Int32Array; readonly raterAt: Int32Array } {
  const raterStart = new Int32Array(people + 1)
  let raters = 0
  for (const [rater, answers] of answersOf.entries()) {
    if (answers === 0) continue
    const person = personOfRater.at(rater)
    raterStart[person + 1] = (raterStart[person + 1] ?? 0) + 1
    raters += 1
  }
  for (let person = 0; person < people; person += 1) raterStart[person + 1] = (raterStart[person + 1] ?? 0) + (raterStart[person] ?? 0)
  const [next, raterAt] = [raterStart.slice(), new Int32Array(raters)]
  for (const [rater, answers] of answersOf.entries()) {
    if (answers === 0) continue
    const person = personOfRater.at(rater)
    const at = next[person] ?? 0
    raterAt[at] = rater
    next[person] = at + 1
  }
  return { raterStart, raterAt }
}
