import type { Framework, FrameworkItem } from './framework.ts'

/**
 * A table knows items by their codes; what is here already keeps its id. In the draft that it changes, an item is the same when its code is; elsewhere only when
 * its kind and words are too: then answers to it stay comparable, and an item that means something else is another one.
 * @param framework as read from a table
 * @param draft the draft that the table changes, if it changes one
 * @param others frameworks with which it may share items, the nearest first
 * @param uuidOf the uuid of a name, for an item whose own id another one has kept
 */
export function keepIds(framework: Framework, draft: Framework | null, others: readonly Framework[], uuidOf: (name: string) => string): Framework {
  const inDraft = byCode(draft === null ? [] : [draft])
  const elsewhere = byCode(others)
  const taken = new Set<string>([framework.id])
  const given = new Map<string, string>()
  for (const item of framework.items) {
    const known = [...(inDraft.get(item.code) ?? []), ...(elsewhere.get(item.code) ?? []).filter((one) => one.kind === item.kind && one.text === item.text)]
    const id = [...known.map((one) => one.id), item.id].find((one) => !taken.has(one)) ?? uuidOf(`${framework.id} another ${item.id}`)
    taken.add(id)
    given.set(item.id, id)
  }
  const idOf = (id: string) => given.get(id) ?? id
  return { ...framework, items: framework.items.map((item) => ({ ...item, id: idOf(item.id), parent: item.parent === null ? null : idOf(item.parent) })) }
}

function byCode(frameworks: readonly Framework[]): ReadonlyMap<string | null, readonly FrameworkItem[]> {
  return Map.groupBy(frameworks.flatMap(({ items }) => items).filter(({ code }) => code !== null), ({ code }) => code)
}
