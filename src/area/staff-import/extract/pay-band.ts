import type { Band } from '../../../kernel/workforce.ts'
import { folded } from '../../../kernel/line-text.ts'

/**
 * A pay band from the words of a staff system: "Band 7", "AfC 6", "8b", "Review Body Band 8 - Range A", the scale codes XR07 and XN07,
 * "Consultant", "VSM". A name with several parts ("NHS|XR07|Review Body Band 7|Point 3") is searched for the first that is known.
 * @param text of the cell, not empty
 * @returns undefined when no part of it is known
 * @source scale codes of the Electronic Staff Record as known: XR and XN 02 to 07 are bands 2 to 7, 08 to 11 are 8a to 8d, 12 is band 9
 */
export function payBand(text: string): Band | undefined {
  const words = folded(text)
  return bandOfWords(words) ?? bandOfScaleCode(words) ?? bandOfTitle(words)
}

function bandOfWords(words: string): Band | undefined {
  const eight = /\b8\s*[-–]?\s*(?:range\s*)?([a-d])\b/u.exec(words)
  if (eight !== null) return eightOf(eight[1] ?? '')
  const number = /\b(?:band|afc|agenda for change)\s*(?:band\s*)?0?([2-9])\b/u.exec(words) ?? /^0?([2-9])$/u.exec(words)
  return number === null ? undefined : plainBand(number[1] ?? '')
}

function eightOf(letter: string): Band | undefined {
  return ({ a: '8a', b: '8b', c: '8c', d: '8d' } as const)[letter]
}

/** Band 8 alone does not say which of its four ranges. */
function plainBand(digit: string): Band | undefined {
  return (['2', '3', '4', '5', '6', '7', '9'] as const).find((band) => band === digit)
}

const bandOfScale: readonly (Band | undefined)[] = [undefined, undefined, '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9']

function bandOfScaleCode(words: string): Band | undefined {
  const code = /\bx[rn](\d\d)\b/u.exec(words)
  return code === null ? undefined : bandOfScale[Number(code[1])]
}

/** The scales of doctors and dentists begin with K, M, Y or L in the staff system: YC72, MN37, KC11. */
const doctors = /\b(?:[kmy][a-z]\d\d|consultants?|specialty doctor|speciality doctor|associate specialist|specialty registrar|registrar|foundation (?:year|doctor|house officer).*|house officer|clinical fellow|medical|medical and dental|m&d|doctor|salaried (?:gp|dentist)|general practitioner)\b/u
const verySenior = /\b(?:vsm|very senior managers?|very-senior-manager|executive and senior managers?|esm|chief executive|executive director)\b/u

function bandOfTitle(words: string): Band | undefined {
  if (verySenior.test(words)) return 'very-senior-manager'
  if (doctors.test(words)) return 'medical'
  return words === 'other' ? 'other' : undefined
}
