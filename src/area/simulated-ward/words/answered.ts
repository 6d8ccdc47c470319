import { situationWords } from '../content/index.ts'

/** From here on it was done well; below the other it was done badly; between them neither. */
const [well, badly] = [0.6, 0.4] as const

/** What follows from an answer, as it is seen on the ward. @param quality 0 to 1; null when the situation was left */
export function whatFollows(situation: string, quality: number | null): string {
  const words = situationWords[situation]
  if (words === undefined) return ''
  if (quality === null) return words.left
  if (quality >= well) return words.well
  return quality < badly ? words.badly : halfWell
}

const halfWell = 'It went half well. It is settled for now, and much of it stays as it was.'
