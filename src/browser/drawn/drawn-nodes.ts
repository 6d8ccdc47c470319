/** What stands in TSX, for the document: a part that draws itself from what it is given, or an element by its name. */
interface Drawn {
  readonly type: string | symbol | ((given: Readonly<Record<string, unknown>>) => unknown)
  readonly given: Readonly<Record<string, unknown>>
}

/** Holds several things, and is no element itself. */
export const Fragment = Symbol('fragment')

/** One thing that stands in TSX: what its tags are turned into. */
export function jsx(type: Drawn['type'], given: Drawn['given']): Drawn {
  return { type, given }
}

export const jsxs = jsx

const svgNamespace = 'http://www.w3.org/2000/svg'
/** What React calls otherwise than the document does. */
const ownNames: Readonly<Record<string, string>> = { className: 'class', textAnchor: 'text-anchor' }

/**
 * Makes what was drawn into nodes of the document.
 * @param drawn     what a part of a chart gives: elements, texts, lists of them, or nothing
 * @param isPicture inside an SVG
 */
export function nodesOf(drawn: unknown, isPicture = false): readonly Node[] {
  if (drawn === null || drawn === undefined || typeof drawn === 'boolean') return []
  if (Array.isArray(drawn)) return drawn.flatMap((one) => nodesOf(one, isPicture))
  if (!isDrawn(drawn)) return [document.createTextNode(String(drawn))]
  const { type, given } = drawn
  if (typeof type === 'function') return nodesOf(type(given), isPicture)
  if (typeof type === 'symbol') return nodesOf(given['children'], isPicture)
  return [elementOf(type, given, isPicture || type === 'svg')]
}

function elementOf(name: string, given: Drawn['given'], isPicture: boolean): Element {
  const made = isPicture ? document.createElementNS(svgNamespace, name) : document.createElement(name)
  for (const [attribute, value] of Object.entries(given)) {
    if (attribute !== 'children' && value !== null && value !== undefined) made.setAttribute(ownNames[attribute] ?? attribute, String(value))
  }
  made.append(...nodesOf(given['children'], isPicture))
  return made
}

function isDrawn(value: unknown): value is Drawn {
  return typeof value === 'object' && value !== null && 'type' in value && 'given' in value
}
