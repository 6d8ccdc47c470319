import type { ClarityAnswer, ClarityStep } from '../records.ts'

/** Steps by which two answers are apart. */
const stepsApart = 2
/** Up to this step something is not clear. */
const unclearUntil = 2

/** How two answers to one item stand to each other. */
export type Seen = 'apart' | 'both-unclear' | 'near'

/** Both answers to one item. */
export interface BothAnswers {
  readonly itemId: string
  readonly holder: ClarityStep
  readonly manager: ClarityStep
  readonly seen: Seen
}

/**
 * What both answered, item by item. Nothing is added up: where they are apart is where to talk.
 * @param itemIds in the order in which they were asked; one that not both answered is left out
 */
export function bothAnswers(itemIds: readonly string[], answers: readonly ClarityAnswer[]): readonly BothAnswers[] {
  const of = (itemId: string, side: ClarityAnswer['side']) => answers.find((one) => one.itemId === itemId && one.side === side)?.step
  return itemIds.flatMap((itemId) => {
    const [holder, manager] = [of(itemId, 'holder'), of(itemId, 'line-manager')]
    return holder === undefined || manager === undefined ? [] : [{ itemId, holder, manager, seen: seenOf(holder, manager) }]
  })
}

function seenOf(holder: ClarityStep, manager: ClarityStep): Seen {
  const distance = holder > manager ? holder - manager : manager - holder
  if (distance >= stepsApart) return 'apart'
  return holder <= unclearUntil && manager <= unclearUntil ? 'both-unclear' : 'near'
}

/** What to talk about: where the two are apart first, then what is clear to neither. */
export function toTalkAbout(all: readonly BothAnswers[]): readonly BothAnswers[] {
  return [...all.filter(({ seen }) => seen === 'apart'), ...all.filter(({ seen }) => seen === 'both-unclear')]
}
