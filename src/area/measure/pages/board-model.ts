import type { Names } from '../../people/index.ts'
import type { Board } from '../service/see-board.ts'

/** The board as its page shows it. */
export interface BoardModel {
  readonly board: Board
  readonly names: Names
  /** Whose own name is not said beside each line. */
  readonly viewerId: string
  readonly isMatrix: boolean
}
