import type { Chance } from './chance.ts'

/**
 * An id of the form of a version 4 UUID, from a source of chance.
 * @source RFC 9562, section 5.4
 */
export function nextId(chance: Chance): string {
  const text = hexOf(chance.word()) + hexOf(chance.word()) + hexOf(chance.word()) + hexOf(chance.word())
  const variant = '89ab'.charAt(chance.word() >>> 30)
  return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-${variant}${text.slice(17, 20)}-${text.slice(20)}`
}

function hexOf(word: number): string {
  return word.toString(16).padStart(8, '0')
}
