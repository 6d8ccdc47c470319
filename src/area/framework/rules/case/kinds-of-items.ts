import type { ItemKind } from '../framework.ts'
import { type TreeNode, childrenOf, firstById } from '../tree.ts'
import { itemTypes, kindOfItemType } from './case-words.ts'

interface TypedNode extends TreeNode {
  readonly itemType: string | null
}

/**
 * Of what kind each item of a file of CASE is: as its types of items say where all are known; otherwise as the tree says.
 * @returns in the order of the items
 */
export function kindsOfItems(nodes: readonly TypedNode[]): { readonly kinds: readonly ItemKind[]; readonly told: 'by-type' | 'by-tree' } {
  const byType = nodes.flatMap(({ itemType }) => (itemType === null ? [] : (kindOfItemType(itemType) ?? [])))
  const isKnown = byType.length === nodes.length && (areOurs(nodes) || isSound(nodes, byType))
  return isKnown ? { kinds: byType, told: 'by-type' } : { kinds: kindsByTree(nodes), told: 'by-tree' }
}

/** A file that was written by us, and perhaps changed since, means what it says, also where it is wrong. */
function areOurs(nodes: readonly TypedNode[]): boolean {
  const titles = new Set<string | null>(Object.values(itemTypes).map(({ title }) => title))
  return nodes.every(({ itemType }) => titles.has(itemType))
}

/** What others call a competency may hold competencies: then their names do not fit ours. */
function isSound(nodes: readonly TypedNode[], kinds: readonly ItemKind[]): boolean {
  const byId = firstById(nodes)
  const kindOf = new Map(nodes.map((node, index) => [node, kinds[index]]))
  return nodes.every((node) => {
    const holder = node.parent === null ? undefined : byId.get(node.parent)
    const above = holder === undefined ? undefined : kindOf.get(holder)
    return kindOf.get(node) === 'behaviour' ? above === 'capability' : above === undefined || above === 'part'
  })
}

/** What holds nothing, under something that holds only such, is a behaviour; what holds it is a capability, as is any other that holds nothing. All else is a part. */
function kindsByTree(nodes: readonly TreeNode[]): readonly ItemKind[] {
  const [children, byId] = [childrenOf(nodes), firstById(nodes)]
  const isLeaf = ({ id }: TreeNode) => !children.has(id)
  const holdsLeaves = new Map(nodes.map((node) => [node, children.get(node.id)?.every(isLeaf) ?? false]))
  return nodes.map((node) => {
    const holder = node.parent === null ? undefined : byId.get(node.parent)
    if (isLeaf(node)) return holder !== undefined && holdsLeaves.get(holder) === true ? 'behaviour' : 'capability'
    return holdsLeaves.get(node) === true ? 'capability' : 'part'
  })
}
