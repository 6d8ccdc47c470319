import { isJsonObject } from '../../../kernel/json-value.ts'
import { textOf } from './json-value.ts'

/**
 * The code of the organisation that a reference points to: from its identifier, or from an address such as Organization/R1A.
 * @returns as written; empty when it points to none, or to something within the same resource
 */
export function codeOfReference(reference: unknown): string {
  if (!isJsonObject(reference)) return ''
  const identifier = reference['identifier']
  const code = isJsonObject(identifier) ? textOf(identifier['value']) : ''
  if (code !== '') return code
  return /(?:^|\/)Organization\/([^/#?]{1,64})/u.exec(textOf(reference['reference']))?.[1] ?? ''
}
