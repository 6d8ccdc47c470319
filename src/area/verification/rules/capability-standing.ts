import type { AskedCapability } from '../../framework/index.ts'
import type { SelfAnswer } from '../../assessment/index.ts'
import type { Confirmation } from '../records.ts'

/** How a supervisor's word on a capability stands now: `reset` when an answer of it changed since, `open` when nothing was said. */
export type CapabilityStanding = 'confirmed' | 'not-confirmed' | 'reset' | 'open'

/** What tells one state of the answers of a capability from another: which are there, what they say, and how often they were changed. */
export function answersMark({ behaviours }: Pick<AskedCapability, 'behaviours'>, answers: ReadonlyMap<string, Pick<SelfAnswer, 'reply' | 'revision'>>): string {
  return behaviours
    .flatMap(({ itemId }) => {
      const answer = answers.get(itemId)
      return answer === undefined ? [] : [`${itemId}=${answer.reply}.${answer.revision}`]
    })
    .toSorted()
    .join(' ')
}

/** How each capability stands, by its item. */
export function standingOf(capabilities: readonly AskedCapability[], answers: ReadonlyMap<string, SelfAnswer>, confirmations: ReadonlyMap<string, Confirmation>): ReadonlyMap<string, CapabilityStanding> {
  return new Map(capabilities.map((capability) => [capability.itemId, standingOfOne(capability, answers, confirmations.get(capability.itemId))]))
}

function standingOfOne(capability: AskedCapability, answers: ReadonlyMap<string, SelfAnswer>, confirmation: Confirmation | undefined): CapabilityStanding {
  if (confirmation === undefined) return 'open'
  return confirmation.answersMark === answersMark(capability, answers) ? confirmation.outcome : 'reset'
}
