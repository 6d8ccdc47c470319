/** What stands in a tree. */
export interface TreeNode {
  readonly id: string
  /** The id of what holds it; null at the top. */
  readonly parent: string | null
}

/** What each id holds, in the order of the list; null holds what is at the top. */
export function childrenOf<Node extends TreeNode>(nodes: readonly Node[]): ReadonlyMap<string | null, readonly Node[]> {
  return Map.groupBy(nodes, ({ parent }) => parent)
}

/**
 * The order in which a tree is read: each node, then what it holds. Trees of any depth and width.
 * @param nodes those beside each other stand in their order already
 * @returns all of them; those that hang on nothing at the top, and those in circles, come last in the order of the list
 */
export function inReadingOrder<Node extends TreeNode>(nodes: readonly Node[]): readonly Node[] {
  const children = childrenOf(nodes)
  const seen = new Set<Node>()
  const waiting = [...(children.get(null) ?? [])].toReversed()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    for (const child of (children.get(next.id) ?? []).toReversed()) waiting.push(child)
  }
  return [...seen, ...nodes.filter((node) => !seen.has(node))]
}

/**
 * Circles of nodes that hold each other. Of two nodes with one id the first counts.
 * @returns the members of each, beginning with the one that stands first in the list; each is held by the next
 */
export function circlesOf<Node extends TreeNode>(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const byId = firstById(nodes)
  const places = new Map(nodes.map((node, place) => [node, place]))
  const walkOf = new Map<Node, number>()
  return nodes.flatMap((start, walk) => {
    const path: Node[] = []
    let node: Node | undefined = start
    while (node !== undefined && !walkOf.has(node)) {
      walkOf.set(node, walk)
      path.push(node)
      node = node.parent === null ? undefined : byId.get(node.parent)
    }
    return node !== undefined && walkOf.get(node) === walk ? [fromFirst(path.slice(path.indexOf(node)), places)] : []
  })
}

/** The first node of each id. */
export function firstById<Node extends TreeNode>(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  return new Map(nodes.toReversed().map((node) => [node.id, node]))
}

function fromFirst<Node>(circle: readonly Node[], places: ReadonlyMap<Node, number>): readonly Node[] {
  const inList = circle.map((node) => places.get(node) ?? 0)
  const start = inList.indexOf(inList.reduce((least, next) => Math.min(least, next)))
  return [...circle.slice(start), ...circle.slice(0, start)]
}
