import type { Result } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type InputProblem, PieceDecoder } from '../../../platform/command-line/input-text.ts'
import { type CsvRow, createCsvReader, foreignBeginning } from '../../../platform/files/index.ts'
import { type Columns, columnsIn } from './columns.ts'
import { PlainRows } from './plain-rows.ts'
import { type ColumnName, type Problems, type RaterGroup, type Scale, raterGroups } from './problem.ts'
import { RatingCollector, type RaterOfPerson } from './rating-collector.ts'
import type { Ratings } from './ratings.ts'

/** Letters of a name. */
const longestText = 200

/**
 * Reads a file of ratings: whole, or not at all with a list of problems. Rows in plain letters without quotation marks are read from their bytes, which is many times as fast;
 * from the first other row on, the library for CSV reads.
 */
export class RatingReader {
  private readonly scale: Scale | null
  private readonly collector = new RatingCollector()
  private readonly plain = new PlainRows((line, cells) => this.see(line, cells), this.collector)
  private decoder = new PieceDecoder()
  private linesBefore = 0
  private readonly csv = createCsvReader(({ line, cells }: CsvRow) => void this.see(line + this.linesBefore, cells))
  private columns: Columns | null = null
  private isBeginning = true
  private isHeader = true
  private isPlain = true

  /** @param scale scores outside are refused; any number is taken without one */
  constructor(scale: Scale | null) {
    this.scale = scale
  }

  /**
   * Takes the next bytes; pieces may end anywhere.
   * @returns what makes the file no text that can be read; then it takes no more
   */
  push(piece: Uint8Array): InputProblem | null {
    const foreign = this.isBeginning ? foreignBeginning(piece) : undefined
    if (foreign !== undefined) return { code: foreign }
    const bytes = this.isBeginning && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? piece.subarray(3) : piece
    this.isBeginning = false
    if (!this.isPlain) return this.pushOther(bytes)
    const rest = this.plain.push(bytes)
    return rest === null ? null : this.goOnWith(rest)
  }

  /**
   * The ratings, when all bytes were handed over.
   * @error what makes the file no text, or its problems
   */
  end(): Result<Ratings, Problems | InputProblem> {
    const rest = this.isPlain ? this.plain.end() : null
    const cut = (rest === null ? null : this.goOnWith(rest)) ?? this.decoder.end()
    if (cut !== null) return { ok: false, error: cut }
    const bad = this.csv.end()
    if (bad !== undefined) this.collector.note({ code: 'bad-csv', line: bad.line + this.linesBefore, reason: bad.code })
    else if (this.isHeader) this.collector.note({ code: 'empty' })
    return this.collector.end()
  }

  /** From here on the library reads. */
  private goOnWith(rest: Uint8Array): InputProblem | null {
    this.isPlain = false
    this.linesBefore = this.plain.linesRead
    this.decoder = new PieceDecoder(this.linesBefore)
    return this.pushOther(rest)
  }

  private pushOther(bytes: Uint8Array): InputProblem | null {
    const text = this.decoder.decode(bytes)
    if (!text.ok) return text.error
    this.csv.push(text.value)
    return null
  }

  /** @returns who rates whom in the row, when it is sound */
  private see(line: number, cells: readonly string[]): RaterOfPerson | null {
    if (this.isHeader) return this.seeHeader(cells)
    const { columns } = this
    if (columns === null) return null
    const cell = (name: ColumnName) => this.cellIn(cells, columns[name], name, line)
    const [person, rater, item, group] = [cell('person'), cell('rater'), cell('item'), this.groupIn(cells[columns.group]?.trim() ?? '', line)]
    const round = columns.round === null ? '' : cells[columns.round]?.trim() ?? ''
    const score = this.scoreIn(cells[columns.score]?.trim() ?? '', line)
    if (person !== null && rater !== null && item !== null && group !== null && !Number.isNaN(score)) return this.collector.add({ line, round: round === '' ? '1' : round, person, rater, item, group, score })
    this.collector.passRow()
    return null
  }

  private seeHeader(cells: readonly string[]): null {
    this.isHeader = false
    const columns = columnsIn(cells)
    if (columns.ok) {
      this.columns = columns.value
      this.plain.begin(columns.value, this.scale)
    } else for (const problem of columns.error) this.collector.note(problem)
    return null
  }

  private cellIn(cells: readonly string[], at: number | null, column: ColumnName, line: number): string | null {
    const text = at === null ? '' : cells[at]?.trim() ?? ''
    if (text !== '' && text.length <= longestText) return text
    this.collector.note({ code: text === '' ? 'cell-missing' : 'cell-too-long', line, column })
    return null
  }

  private groupIn(text: string, line: number): RaterGroup | null {
    const group = text.toLowerCase()
    if (isOneOf(raterGroups, group)) return group
    this.collector.note({ code: 'unknown-group', line, text })
    return null
  }

  /** null when the item was not observed, NaN when what stands there is no score. */
  private scoreIn(text: string, line: number): number | null {
    if (text === '') return null
    const score = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?$/iu.test(text) ? Number(text) : NaN
    if (Number.isNaN(score)) this.collector.note({ code: 'not-a-number', line, text })
    else if (this.scale !== null && (score < this.scale.least || score > this.scale.most)) this.collector.note({ code: 'off-scale', line, text, scale: this.scale })
    else return score
    return NaN
  }
}
