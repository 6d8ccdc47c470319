import type { ChangeIdea, Cycle } from '../records.ts'

/** A cycle as it is called within a sentence: its number and its idea. */
export function cycleName({ number, ideaId }: Pick<Cycle, 'number' | 'ideaId'>, ideas: readonly ChangeIdea[]): string {
  const idea = ideas.find((one) => one.ideaId === ideaId)
  return `cycle ${number}${idea === undefined ? '' : ` of “${idea.text}”`}`
}
