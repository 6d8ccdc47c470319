import type { FrameworkItem, ItemKind } from '../framework.ts'

/** The two versions of Competencies and Academic Standards Exchange. */
export type CaseVersion = '1.0' | '1.1'

/** What we call each kind of item in CFItemType, and what we say of it in CFDefinitions. */
export const itemTypes: Readonly<Record<ItemKind, { readonly title: string; readonly description: string; readonly hierarchyCode: string }>> = {
  part: { title: 'Part', description: 'A part of the framework. It holds parts or capabilities.', hierarchyCode: '1' },
  capability: { title: 'Capability', description: 'What a person can be capable of. It holds behaviours.', hierarchyCode: '2' },
  behaviour: { title: 'Behaviour', description: 'What a capability looks like to somebody who works with the person.', hierarchyCode: '3' },
}

/** What others call items that are to us of one kind. A name that they use for several, such as standard, is left out. */
const kindsOfOthers: Readonly<Record<ItemKind, readonly string[]>> = {
  part: ['part', 'domain', 'theme', 'category', 'cluster', 'strand', 'section', 'pillar', 'dimension', 'competency area'],
  capability: ['capability', 'competency', 'competence', 'skill'],
  behaviour: ['behaviour', 'behavior', 'indicator', 'behavioural indicator', 'behavioral indicator', 'descriptor', 'performance criterion', 'performance indicator'],
}

/** The kind of a CFItemType; null when it is not known. */
export function kindOfItemType(itemType: string): ItemKind | null {
  return kindOf.get(itemType.toLowerCase()) ?? null
}

const kindOf: ReadonlyMap<string, ItemKind> = new Map((['part', 'capability', 'behaviour'] as const).flatMap((kind) => kindsOfOthers[kind].map((name) => [name, kind] as const)))

/** What an item carries in its conceptKeywords, in this order: a name, a colon and a word of a closed set. */
export function keywordsOf({ domain, aspect, trends, form }: FrameworkItem): readonly string[] {
  return [
    ...(domain === null ? [] : [`domain: ${domain}`]),
    ...(aspect === null ? [] : [`aspect: ${aspect}`]),
    ...trends.map((trend) => `trend: ${trend}`),
    ...(form === 'full' ? [] : ['form: short']),
  ]
}

/** What we say in targetType of a competency that is known by its name only. */
export const nameTarget = 'ext:name'
