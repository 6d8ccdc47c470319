import type { CaseLink, CaseNode } from './read-case-associations.ts'
import type { CaseDraft } from './read-case-items.ts'
import type { Findings } from './json-reading.ts'

/** An item with what holds it and what it goes with. */
export interface PlacedDraft extends CaseDraft {
  readonly parent: string | null
  readonly goesWith: readonly string[]
  /** Where the file says what holds it; null when it does not. */
  readonly heldAt: string | null
}

/** A holder, as found so far. */
interface Holder {
  readonly parent: string | null
  readonly sequence: number
  readonly at: string
  readonly called: string
}

/**
 * Puts items under what holds them, in the order that the file asks for: by sequence number, then as they stand in the file. Of several
 * holders the first counts. What goes with what is kept by name; every other association is a remark.
 * @param documentNames by which the file speaks of the document: what is its child stands at the top
 * @returns a holder that is not in the file is its name: `checkFramework` tells of it
 */
export function placeItems(drafts: readonly CaseDraft[], links: readonly CaseLink[], documentNames: readonly string[], findings: Findings): readonly PlacedDraft[] {
  const byName = new Map(drafts.toReversed().flatMap((draft) => [...draft.names.toReversed(), draft.id].map((name) => [name.toLowerCase(), draft] as const)))
  const itemOf = ({ names }: CaseNode) => names.map((name) => byName.get(name.toLowerCase())).find((draft) => draft !== undefined)
  const tops = new Set(documentNames.map((name) => name.toLowerCase()))
  const holders = new Map<CaseDraft, Holder>()
  const related = new Map<CaseDraft, Set<string>>()
  for (const link of links) {
    const [origin, destination] = [itemOf(link.origin), itemOf(link.destination)]
    const type = link.type.toLowerCase().replaceAll(' ', '')
    if (origin !== undefined && type === 'ischildof') {
      const isTop = destination === undefined && link.destination.names.some((name) => tops.has(name.toLowerCase()))
      const called = destination?.text ?? calledBy(link.destination)
      const parent = isTop ? null : (destination?.id ?? link.destination.names[0] ?? '')
      keepFirst(holders, origin, { parent, sequence: link.sequence, at: link.at, called }, findings)
    } else if (origin !== undefined && destination === undefined && isName(link.destination.title) && ['isrelatedto', 'exactmatchof'].includes(type)) {
      related.set(origin, (related.get(origin) ?? new Set()).add(link.destination.title))
    } else {
      findings.remarks.push({ at: link.at, code: 'association-left-out', type: link.type, from: origin?.text ?? calledBy(link.origin), to: destination?.text ?? calledBy(link.destination) })
    }
  }
  if (drafts.length > 1 && holders.size === 0) findings.remarks.push({ at: '', code: 'no-tree' })
  const sequenceOf = (draft: CaseDraft) => holders.get(draft)?.sequence ?? Infinity
  return drafts
    .toSorted((one, other) => bySequence(sequenceOf(one), sequenceOf(other)))
    .map((draft) => ({ ...draft, parent: holders.get(draft)?.parent ?? null, heldAt: holders.get(draft)?.at ?? null, goesWith: [...(related.get(draft) ?? [])] }))
}

function isName(title: string | null): title is string {
  return title !== null
}

function keepFirst(holders: Map<CaseDraft, Holder>, item: CaseDraft, holder: Holder, { remarks }: Findings): void {
  const first = holders.get(item)
  if (first === undefined) holders.set(item, holder)
  else if (first.parent !== holder.parent) remarks.push({ at: holder.at, code: 'several-parents', item: item.text, left: holder.called })
}

function calledBy({ title, names }: CaseNode): string {
  return title ?? names[0] ?? ''
}

/** Infinity less Infinity is no number. */
function bySequence(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1
}
