import { isJsonObject } from '../../../../kernel/json-value.ts'
import { longestTexts } from '../text-limits.ts'
import { type Findings, type Found, jsonKind, memberOf, pathOf, textIn } from './json-reading.ts'

/** An end of an association: what the file calls it by, and what it is called. */
export interface CaseNode {
  readonly at: string
  /** As the file writes it: identifier, address and the last part of the address. */
  readonly names: readonly string[]
  readonly title: string | null
}

/** What a file says of two nodes. */
export interface CaseLink {
  readonly at: string
  readonly type: string
  readonly origin: CaseNode
  readonly destination: CaseNode
  /** Infinity without: then it comes last, in the order of the file. */
  readonly sequence: number
}

const longestName = 2_000

/** Reads an association; null when an end of it or its type cannot be read, which is a problem. */
export function readAssociation(found: Found, findings: Findings): CaseLink | null {
  const type = textIn(found, 'associationType', { longest: longestName, isNeeded: true }, findings)
  const origin = readNode(found, 'originNodeURI', findings)
  const destination = readNode(found, 'destinationNodeURI', findings)
  const sequence = readSequence(found, findings)
  return type === null || origin === null || destination === null ? null : { at: found.at, type, origin, destination, sequence }
}

/** A link is an object with title, identifier and address; some write its address or its identifier alone. */
function readNode(found: Found, key: string, findings: Findings): CaseNode | null {
  const value = memberOf(found, key)
  const at = pathOf(found.at, key)
  if (isJsonObject(value)) return linkOf({ object: value, at }, findings)
  if (typeof value === 'string' && value !== '') return { at, names: namesOf([textIn(found, key, { longest: longestName }, findings)]), title: null }
  findings.problems.push(value === undefined || value === '' ? { at, code: 'missing' } : { at, code: 'wrong-type', expected: 'object', found: jsonKind(value) })
  return null
}

function linkOf(link: Found, findings: Findings): CaseNode {
  const identifier = textIn(link, 'identifier', { longest: longestName }, findings)
  const uri = textIn(link, 'uri', { longest: longestName }, findings)
  if (identifier === null && uri === null) findings.problems.push({ at: pathOf(link.at, 'identifier'), code: 'missing' })
  return { at: link.at, names: namesOf([identifier, uri]), title: textIn(link, 'title', { longest: longestTexts.text }, findings) }
}

function namesOf(names: readonly (string | null)[]): readonly string[] {
  return names.flatMap((name) => (name === null ? [] : [name, name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1)]))
}

/** A whole number; some write it in quotation marks. */
function readSequence(found: Found, { problems }: Findings): number {
  const value = memberOf(found, 'sequenceNumber')
  if (value === undefined || value === '') return Infinity
  const number = typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : value
  if (typeof number === 'number') return number
  problems.push({ at: pathOf(found.at, 'sequenceNumber'), code: 'wrong-type', expected: 'number', found: jsonKind(value) })
  return Infinity
}
