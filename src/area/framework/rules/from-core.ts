import type { CapabilityText } from '../content/core-texts.ts'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import type { Framework, FrameworkItem } from './framework.ts'

/** The framework that our own texts make, besides its items. Its id is made from its name and version. */
export interface CoreHead extends Omit<Framework, 'id' | 'items'> {
  /** For ever the same, as `evenkeel-core`. */
  readonly name: string
  /** What each of the two parts is called, and what it is. */
  readonly parts: Readonly<Record<Domain, { readonly code: string; readonly text: string; readonly about: string }>>
}

/**
 * Our own texts as a framework: one part for each domain, in it the capabilities in their order, in each the behaviours stage by stage.
 * @param uuidOf the uuid of a name, the same for the same name
 * @returns ids that follow from name and code alone, so that a mended word keeps its id; the framework's own follows from name and version
 */
export function frameworkFromCore({ name, parts, ...head }: CoreHead, capabilities: readonly CapabilityText[], uuidOf: (text: string) => string): Framework {
  const idOf = (code: string) => uuidOf(`${name} ${code}`)
  const items = domains.flatMap((domain): readonly FrameworkItem[] => [
    { ...plain, ...parts[domain], id: idOf(parts[domain].code), kind: 'part', parent: null, domain },
    ...capabilities.filter((one) => one.domain === domain).flatMap((one) => capabilityItems(one, idOf(parts[domain].code), idOf)),
  ])
  return { ...head, id: uuidOf(`${name} version ${head.version}`), items }
}

/** What an item has unless more is said of it. */
const plain = { about: null, aspect: null, stage: null, trends: [], form: 'full', goesWith: [] } as const

function capabilityItems(capability: CapabilityText, parent: string, idOf: (code: string) => string): readonly FrameworkItem[] {
  const { code, domain, aspect, trends, name, about, competencies } = capability
  const id = idOf(code)
  const behaviours = stages.flatMap((stage) =>
    capability.behaviours[stage].map((one): FrameworkItem => ({ ...plain, id: idOf(one.code), code: one.code, kind: 'behaviour', text: one.text, parent: id, domain, aspect, stage, form: one.isShort === true ? 'short-and-full' : 'full' })),
  )
  return [{ ...plain, id, code, kind: 'capability', text: name, about, parent, domain, aspect, trends, goesWith: competencies }, ...behaviours]
}
