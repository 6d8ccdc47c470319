import { type Model, classesOf } from '../model/model.ts'
import type { TraceNote } from '../run/trace.ts'

/** Pieces of so many signs are handed on together. */
const pieceLength = 65_536

/**
 * The trace of a run as text: one line an event, with tabs between time, deed, station, customer (counted from 1) and class. Times are written as the shortest decimal
 * that reads back to the same number; names as in JSON, without their quotation marks.
 * @example a customer of the class "urgent" who comes to the desk at 3.5: 3.5, arrives, desk, 1, urgent
 */
export class TraceText {
  private readonly stations: readonly string[]
  private readonly classes: readonly string[]
  private readonly take: (piece: string) => void
  private piece = ''

  /** @param take gets the text in pieces of about 64 thousand signs, each of whole lines */
  constructor(model: Model, take: (piece: string) => void) {
    this.stations = model.stations.map(({ name }) => onOneLine(name))
    this.classes = classesOf(model).map(({ name }) => onOneLine(name))
    this.take = take
  }

  /** To be told what happens in the run. */
  readonly note: TraceNote = (time, deed, station, customer, customerClass) => {
    this.piece += `${time}\t${deed}\t${this.stations[station] ?? ''}\t${customer}\t${this.classes[customerClass] ?? ''}\n`
    if (this.piece.length >= pieceLength) this.handOn()
  }

  /** The run is over: hands on what is left. */
  end(): void {
    if (this.piece !== '') this.handOn()
  }

  private handOn(): void {
    const { piece } = this
    this.piece = ''
    this.take(piece)
  }
}

/** What the hash of several replications is taken of: a line for each, in their order, with its number, counted from 0, and the hash of its trace. */
export function hashLine(replication: number, sha256: string): string {
  return `${replication} ${sha256}\n`
}

/** A name may hold line breaks and tabs. */
function onOneLine(name: string): string {
  return JSON.stringify(name).slice(1, -1)
}
