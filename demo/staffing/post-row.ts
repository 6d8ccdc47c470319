import type { Band, Profession, Stage } from '../../src/kernel/workforce.ts'
import type { Line } from '../blueprint/line.ts'

/** Whom a post reports to: a row of the same unit by its key, or the nearest post above that leads a line ('own': the line of the unit). */
export type Target = `row:${string}` | `up:${Line}` | 'up:own'

/** Posts of one kind in a unit. `{field}` in the title stands for what the unit works in. */
export interface PostRow {
  readonly key: string
  readonly title: string
  readonly band: Band
  /** 'own' takes the profession of the unit. */
  readonly profession: Profession | 'own'
  /** Fundamental (work without a team) unless told. */
  readonly stage?: Stage
  /** Fewest and most posts; one unless told. */
  readonly count?: readonly [number, number]
  /** Several are shared out in turn; none: the top of the tree. */
  readonly to: readonly Target[]
  /** The lines that this post leads for the units below. */
  readonly leads?: readonly Line[]
  /** Weekly hours kept free for managing are agreed in some of these posts. */
  readonly mayHaveProtectedHours?: true
  /** People managed whom no reporting line shows. */
  readonly statedSpan?: number
  /** Held beside a post of their own ('second'), only for a time ('secondment'), or as a post of its own. */
  readonly heldAs?: 'own' | 'second' | 'secondment'
}
