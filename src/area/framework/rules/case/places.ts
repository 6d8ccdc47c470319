import type { FrameworkProblem, HeadField, TextField } from '../framework-problem.ts'
import { pathOf } from './json-reading.ts'
import type { PlacedDraft } from './place-items.ts'

const headKeys: Readonly<Record<HeadField, string>> = { title: 'title', version: 'version', language: 'language', creator: 'creator', about: 'description' }
const textKeys: Readonly<Record<TextField, string>> = { code: 'humanCodingScheme', text: 'fullStatement', about: 'notes', goesWith: '' }

/** Where a problem of the whole framework stands in a file of CASE. @param document the path of CFDocument */
export function frameworkPlace(problem: FrameworkProblem, document: string): string {
  if (problem.code === 'head-text') return pathOf(document, headKeys[problem.field])
  if (problem.code === 'language-form') return pathOf(document, 'language')
  return problem.code === 'framework-id-form' ? pathOf(document, 'identifier') : ''
}

/** Where a problem of an item stands in a file of CASE. */
export function itemPlace(problem: FrameworkProblem, { at, heldAt }: PlacedDraft): string {
  switch (problem.code) {
    case 'id-form':
    case 'id-twice':
      return pathOf(at, 'identifier')
    case 'code-twice':
      return pathOf(at, 'humanCodingScheme')
    case 'parent-missing':
    case 'cycle':
    case 'wrong-nesting':
      return heldAt ?? at
    case 'item-text':
      return textKeys[problem.field] === '' ? at : pathOf(at, textKeys[problem.field])
    default:
      return at
  }
}
