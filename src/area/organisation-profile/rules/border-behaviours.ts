import type { Framework } from '../../framework/index.ts'

/** Codes of our behaviours that stand near the line between the domains: by our own reading, before any answers. */
const borderCodes: ReadonlySet<string> = new Set(['M5-1-2', 'M5-1-3', 'M8-e-3', 'L5-f-3', 'L5-1-2', 'L5-1-3', 'L7-e-3'])

/** A behaviour with the capability that it stands under. */
export interface BorderBehaviour {
  readonly code: string
  readonly text: string
  readonly capability: string
}

/** The behaviours of our framework that could as well stand in the other domain, in its order. */
export function borderBehaviours({ items }: Framework): readonly BorderBehaviour[] {
  const textOf = new Map(items.map(({ id, text }) => [id, text]))
  return items.flatMap(({ code, text, parent }) => (code !== null && borderCodes.has(code) ? [{ code, text, capability: textOf.get(parent ?? '') ?? '' }] : []))
}
