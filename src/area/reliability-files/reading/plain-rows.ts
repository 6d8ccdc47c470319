import type { Columns } from './columns.ts'
import type { Scale } from './problem.ts'
import type { RatingCollector, RaterOfPerson } from './rating-collector.ts'

const [lineFeed, carriageReturn, comma, space, quotationMark, zero, nine] = [10, 13, 44, 32, 34, 48, 57]
/** Cells of a row that are looked at. */
const cellsAtMost = 64
/** A line that is longer is left to the library. */
const longestLine = 4096

/**
 * Reads rows of plain letters without quotation marks. A row that names the same person, rater and group as the one before, with an item that is known and a score of one figure or none, is read without making a text;
 * any other row is handed over as texts. From the first row with other letters or quotation marks on, the rest is given back.
 */
export class PlainRows {
  /** Lines that were read to their end. */
  linesRead = 0
  private readonly seeTexts: (line: number, cells: readonly string[]) => RaterOfPerson | null
  private readonly collector: RatingCollector
  private columns: Columns | null = null
  private scale: Scale | null = null
  private rest: Uint8Array = new Uint8Array()
  /** Where cells end. */
  private readonly ends = new Int32Array(cellsAtMost)
  private cells = 0
  private last: { readonly who: RaterOfPerson; readonly line: Uint8Array; readonly ends: Int32Array } | null = null

  /** @param seeTexts what is done with a row that is handed over; it says who rates whom, when the row is sound */
  constructor(seeTexts: (line: number, cells: readonly string[]) => RaterOfPerson | null, collector: RatingCollector) {
    this.seeTexts = seeTexts
    this.collector = collector
  }

  /** From now on the columns are known. */
  begin(columns: Columns, scale: Scale | null): void {
    this.columns = columns
    this.scale = scale
  }

  /** Takes the next bytes. @returns null when all were read, or what is left for the library from the beginning of a line */
  push(piece: Uint8Array): Uint8Array | null {
    let start = 0
    if (this.rest.length > 0) {
      const firstEnd = piece.indexOf(lineFeed)
      if (firstEnd === -1) return this.keep(Buffer.concat([this.rest, piece]))
      // Only the line that was cut is put together: large pieces are not copied.
      const line = Buffer.concat([this.rest, piece.subarray(0, firstEnd)])
      if (!this.see(line, 0, line.length)) return Buffer.concat([this.rest, piece])
      start = firstEnd + 1
    }
    for (let end = piece.indexOf(lineFeed, start); end !== -1; end = piece.indexOf(lineFeed, start)) {
      if (!this.see(piece, start, end)) return Uint8Array.from(piece.subarray(start))
      start = end + 1
    }
    return this.keep(Uint8Array.from(piece.subarray(start)))
  }

  private keep(rest: Uint8Array): Uint8Array | null {
    this.rest = rest
    return rest.length > longestLine ? rest : null
  }

  /** The last line may have no end. @returns what is left for the library */
  end(): Uint8Array | null {
    return this.rest.length === 0 || this.see(this.rest, 0, this.rest.length) ? null : this.rest
  }

  /** @returns false when the line is not plain */
  private see(bytes: Uint8Array, start: number, lineEnd: number): boolean {
    const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd
    if (!this.findCells(bytes, start, end)) return false
    this.linesRead += 1
    if (start < end && !this.addQuickly(bytes, start)) this.handOver(bytes, start, end)
    return true
  }

  private findCells(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start > longestLine) return false
    this.cells = 0
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0
      if (byte === quotationMark || byte >= 128 || byte < space) return false
      if (byte === comma && this.cells < cellsAtMost - 1) this.ends[this.cells++] = at - start
    }
    this.ends[this.cells++] = end - start
    return true
  }

  /** @returns false when the row has to be looked at more closely */
  private addQuickly(bytes: Uint8Array, start: number): boolean {
    const { columns, last, scale } = this
    if (columns === null || last === null || columns.item >= this.cells || columns.score >= this.cells) return false
    if (!(this.isAsBefore(bytes, start, columns.rater) && this.isAsBefore(bytes, start, columns.person) && this.isAsBefore(bytes, start, columns.group))) return false
    if (columns.round !== null && !this.isAsBefore(bytes, start, columns.round)) return false
    const item = this.collector.itemAt(bytes, start + this.startOf(columns.item), start + (this.ends[columns.item] ?? 0))
    const [from, to] = [this.startOf(columns.score), this.ends[columns.score] ?? 0]
    const figure = bytes[start + from] ?? 0
    if (item < 0 || to - from > 1 || (to - from === 1 && (figure < zero || figure > nine))) return false
    const score = to === from ? null : figure - zero
    if (score !== null && scale !== null && (score < scale.least || score > scale.most)) return false
    this.collector.addScore(last.who, item, score)
    return true
  }

  private handOver(bytes: Uint8Array, start: number, end: number): void {
    const cells = Array.from({ length: this.cells }, (_, cell) => this.textOf(bytes, start, cell))
    const who = this.seeTexts(this.linesRead, cells)
    if (who !== null) this.last = { who, line: Uint8Array.from(bytes.subarray(start, end)), ends: this.ends.slice(0, this.cells) }
  }

  private isAsBefore(bytes: Uint8Array, start: number, cell: number): boolean {
    const { last } = this
    if (last === null || cell >= this.cells || cell >= last.ends.length) return false
    const [from, before] = [this.startOf(cell), cell === 0 ? 0 : (last.ends[cell - 1] ?? 0) + 1]
    const length = (this.ends[cell] ?? 0) - from
    if ((last.ends[cell] ?? 0) - before !== length) return false
    for (let at = 0; at < length; at += 1) if (bytes[start + from + at] !== last.line[before + at]) return false
    return true
  }

  private startOf(cell: number): number {
    return cell === 0 ? 0 : (this.ends[cell - 1] ?? 0) + 1
  }

  private textOf(bytes: Uint8Array, start: number, cell: number): string {
    let text = ''
    for (let at = start + this.startOf(cell); at < start + (this.ends[cell] ?? 0); at += 1) text += String.fromCharCode(bytes[at] ?? 0)
    return text
  }
}
