import { isObject, textOf } from './json-value.ts'

/**
 * The code of the organisation that a reference points to: from its identifier, or from an address such as Organization/R1A.
 * @returns as written; empty when it points to none, or to something within the same resource
 */
export function codeOfReference(reference: unknown): string {
  if (!isObject(reference)) return ''
  const identifier = reference['identifier']
  const code = isObject(identifier) ? textOf(identifier['value']) : ''
  if (code !== '') return code
  return /(?:^|\/)Organization\/([^/#?]{1,64})/u.exec(textOf(reference['reference']))?.[1] ?? ''
}
