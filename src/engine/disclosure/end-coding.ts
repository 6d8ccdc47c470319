/** A figure as it may be shown: rounded, or cut off near the ends of the scale. */
export interface CodedValue {
  readonly value: number
  readonly code: 'exact' | 'at-least' | 'at-most'
}

/** What decides how near the ends of the scale a mean may be told. */
export interface EndCoding {
  /** The least and the largest value that a mean can have. */
  readonly scale: readonly [number, number]
  /** Steps in which means are shown, for each point of the scale: 10 for one decimal. */
  readonly stepsPerPoint: number
  /** How many points of the scale every single person's own mean keeps open, whatever is shown. */
  readonly points: number
  /** The largest share of the weights that one person has. */
  readonly load: number
  /** The largest share of the weights that one answer has. */
  readonly answerWeight: number
}

/**
 * A mean as it is shown: rounded, and near an end of the scale only as "x or above" or "x or below". A mean at the very end would give everybody's answers away.
 * @param mean     within the scale
 * @returns the rounded mean, or the bound: the scale's end less room, rounded inwards, also where that is a round number
 * @source rule 5: room = max(points x load, width of the scale x answer weight)
 * @example scale 1 to 5, 5 people with 3 answers each, 2 points: 4.8 is '4.5 or above'; one answer each of 8 people, 4 points: '4.4 or above'
 */
export function endCoded(mean: number, { scale: [lowest, highest], stepsPerPoint, points, load, answerWeight }: EndCoding): CodedValue {
  const room = Math.max(points * load, (highest - lowest) * answerWeight)
  const top = Math.ceil((highest - room) * stepsPerPoint - tiny) - 1
  const bottom = Math.floor((lowest + room) * stepsPerPoint + tiny) + 1
  const whole = Math.floor(mean * stepsPerPoint + 0.5 + tiny)
  // So few people that both ends meet: nothing between them is left to be told.
  if (whole >= top) return { value: top / stepsPerPoint, code: 'at-least' }
  if (whole <= bottom) return { value: bottom / stepsPerPoint, code: 'at-most' }
  return { value: whole / stepsPerPoint, code: 'exact' }
}

/** Larger than what doubles lose here, smaller than anything that is shown. */
const tiny = 1e-9
