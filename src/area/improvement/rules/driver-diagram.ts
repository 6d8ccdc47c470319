import type { DriverNode, DriverTree } from './driver-tree.ts'

/** What a box of the diagram stands for, from left to right. */
export type BoxKind = 'aim' | 'primary' | 'secondary' | 'idea'

/** A box with its words in lines. */
export interface DiagramBox {
  readonly kind: BoxKind
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line from the right side of a box to the left side of another. */
export interface DiagramLine {
  readonly fromX: number
  readonly fromY: number
  readonly toX: number
  readonly toY: number
}

export interface DriverDiagram {
  readonly width: number
  readonly height: number
  readonly boxes: readonly DiagramBox[]
  readonly lines: readonly DiagramLine[]
}

const boxWidth = 159
const columnGap = 28
const rowGap = 12
const lineHeight = 17
const padding = 9
/** So many letters of 13 units fit into a box. */
const lettersInBox = 21
const mostLines = 9
const columns: Readonly<Record<BoxKind, number>> = { aim: 0, primary: 1, secondary: 2, idea: 3 }

const diagramWidth = 4 * boxWidth + 3 * columnGap
/** Room above the boxes for what each column is. */
const headingHeight = 26

/** Where the heading of each column stands: the foot of its words. */
export const columnHeadings: readonly { readonly kind: BoxKind; readonly x: number; readonly y: number }[] = (['aim', 'primary', 'secondary', 'idea'] as const).map((kind) => ({ kind, x: 1 + columns[kind] * (boxWidth + columnGap), y: 15 }))

interface Placed {
  readonly height: number
  readonly boxes: readonly DiagramBox[]
  readonly lines: readonly DiagramLine[]
  /** The box in which all lines begin. */
  readonly root: DiagramBox
}

interface Node {
  readonly kind: BoxKind
  readonly text: string
  readonly below: readonly Node[]
}

/**
 * Lays the diagram out from left to right: the aim, its drivers, change ideas; each box in the middle of what hangs on it.
 * @param aim in words
 * @returns in units of about one pixel; ideas without a driver stand below, without a line
 */
export function driverDiagram(aim: string, { primary, looseIdeas }: DriverTree): DriverDiagram {
  const placed = place({ kind: 'aim', text: aim, below: primary.map((node) => nodeOf(node, 'primary')) }, headingHeight)
  const loose = stacked(looseIdeas.map(({ text }) => ({ kind: 'idea', text, below: [] })), headingHeight + placed.height + (looseIdeas.length === 0 ? 0 : rowGap))
  return { width: diagramWidth + 2, height: headingHeight + placed.height + (looseIdeas.length === 0 ? 0 : rowGap + loose.height) + 1, boxes: [...placed.boxes, ...loose.parts.flatMap(({ boxes }) => boxes)], lines: placed.lines }
}

function nodeOf({ driver, below, ideas }: DriverNode, kind: 'primary' | 'secondary'): Node {
  return { kind, text: driver.text, below: [...below.map((node) => nodeOf(node, 'secondary')), ...ideas.map(({ text }): Node => ({ kind: 'idea', text, below: [] }))] }
}

function place({ kind, text, below }: Node, top: number): Placed {
  const lines = wrapped(text, lettersInBox, mostLines)
  const own = lines.length * lineHeight + 2 * padding
  const beneath = stacked(below, top)
  const height = Math.max(own, beneath.height)
  const shift = (height - beneath.height) / 2
  const parts = shift === 0 ? beneath.parts : stacked(below, top + shift).parts
  const root: DiagramBox = { kind, lines, x: 1 + columns[kind] * (boxWidth + columnGap), y: top + (height - own) / 2, width: boxWidth, height: own }
  return { height, root, boxes: [root, ...parts.flatMap(({ boxes }) => boxes)], lines: [...parts.map((part) => lineBetween(root, part.root)), ...parts.flatMap((part) => part.lines)] }
}

function stacked(nodes: readonly Node[], top: number): { readonly height: number; readonly parts: readonly Placed[] } {
  let at = top
  const parts: Placed[] = []
  for (const node of nodes) {
    const part = place(node, at)
    parts.push(part)
    at += part.height + rowGap
  }
  return { height: parts.length === 0 ? 0 : at - rowGap - top, parts }
}

function lineBetween(from: DiagramBox, to: DiagramBox): DiagramLine {
  return { fromX: from.x + from.width, fromY: from.y + from.height / 2, toX: to.x, toY: to.y + to.height / 2 }
}

/** Words in lines of at most so many letters; a longer word is cut, and what is beyond the last line ends in an ellipsis. */
export function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).flatMap((one) => pieces(one, letters))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines.length === 0 ? [''] : lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, letters - 1)}…`]
}

function pieces(word: string, letters: number): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < word.length; at += letters) found.push(word.slice(at, at + letters))
  return found
}
