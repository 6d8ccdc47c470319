/** Whole numbers in a row that grows, four bytes each: a list of the language takes twice as much and is copied while it grows. */
export class WholeNumbers {
  private readonly pieces: Int32Array[] = []
  length = 0

  push(value: number): void {
    const at = this.length % pieceLength
    if (at === 0) this.pieces.push(new Int32Array(pieceLength))
    const piece = this.pieces.at(-1)
    if (piece !== undefined) piece[at] = value
    this.length += 1
  }

  /** @param place 0 to length - 1; elsewhere it is 0 */
  at(place: number): number {
    return this.pieces[Math.floor(place / pieceLength)]?.[place % pieceLength] ?? 0
  }

  set(place: number, value: number): void {
    const piece = this.pieces[Math.floor(place / pieceLength)]
    if (piece !== undefined) piece[place % pieceLength] = value
  }
}

const pieceLength = 65_536
