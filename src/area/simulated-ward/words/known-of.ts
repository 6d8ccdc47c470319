import type { Situation } from '../../../engine/ward/index.ts'
import { situationWords } from '../content/index.ts'

/** A situation as it comes up. */
interface Met {
  readonly id: string
  readonly whoKnows: Situation['whoKnows']
  /** How often it has come up before in this run. */
  readonly metBefore: number
}

/** Stands above the story of what comes up again. */
export const toldAgain = 'This has come up before, in much the same way. It is told in the same words; the people and the details may be others now.'

/** Who knows most of what a situation needs: what the way of leading hangs on. */
const knows: Readonly<Record<Situation['whoKnows'], string>> = {
  team: 'Those who work here know most of what it takes.',
  others: 'Part of what it takes only others can tell you: the person it is about, or people elsewhere.',
  you: 'You know most of what it takes yourself.',
}

/** What is known of a situation: how well the ward knows such a thing by now, what can be seen, and who knows most. */
export function knownOf({ id, whoKnows, metBefore }: Met): readonly string[] {
  const words = situationWords[id]
  return words === undefined ? [] : [metBefore === 0 ? words.before : metAgain(metBefore), ...words.known, knows[whoKnows]]
}

function metAgain(times: number): string {
  return times === 1 ? 'Your ward has met this once since you came, and knows it better than then.' : `Your ward has met this ${times} times since you came, and knows it better each time.`
}
