import { headProblems, ownProblems } from './check-texts.ts'
import { treeProblems } from './check-tree.ts'
import type { Framework, FrameworkItem } from './framework.ts'
import type { FrameworkProblem, ItemProblem, ItemSpot, WholeProblem } from './framework-problem.ts'
import { mostItems } from './text-limits.ts'

/**
 * Everything that keeps a framework from being used, at once.
 * @param framework from whoever made it: no word of it is taken for granted
 * @returns problems of the whole, then of each item by itself, then of how they hang together; of more items than allowed only that
 */
export function checkFramework(framework: Framework): readonly FrameworkProblem[] {
  const { items } = framework
  const whole = headProblems(framework)
  if (items.length > mostItems) return [...whole, { code: 'too-many-items', found: items.length, most: mostItems }]
  const spots = new Map(items.map((entry, place) => [entry, spotOf(entry, place)]))
  const own = items.flatMap((entry, place) => ownProblems(entry, spots.get(entry) ?? spotOf(entry, place)))
  return [...whole, ...emptyProblems(items), ...own, ...idProblems(framework, spots), ...codeProblems(items, spots), ...treeProblems(items, spots)]
}

/** How a problem names an item. */
export function spotOf({ code, text }: FrameworkItem, place: number): ItemSpot {
  return { place, code, text }
}

function emptyProblems(items: readonly FrameworkItem[]): readonly WholeProblem[] {
  return items.some(({ kind }) => kind === 'capability') ? [] : [{ code: 'no-capability' }]
}

function idProblems({ id, items }: Framework, spots: ReadonlyMap<FrameworkItem, ItemSpot>): readonly ItemProblem[] {
  const firsts = new Map<string, ItemSpot | null>([[id, null]])
  return items.flatMap((entry) => {
    const [item, first] = [spots.get(entry), firsts.get(entry.id)]
    if (item === undefined) return []
    if (first !== undefined) return [{ code: 'id-twice' as const, item, first }]
    firsts.set(entry.id, item)
    return []
  })
}

function codeProblems(items: readonly FrameworkItem[], spots: ReadonlyMap<FrameworkItem, ItemSpot>): readonly ItemProblem[] {
  const firsts = new Map<string, ItemSpot>()
  return items.flatMap((entry) => {
    const item = spots.get(entry)
    if (item === undefined || entry.code === null || entry.code === '') return []
    const first = firsts.get(entry.code)
    if (first !== undefined) return [{ code: 'code-twice' as const, item, first }]
    firsts.set(entry.code, item)
    return []
  })
}
