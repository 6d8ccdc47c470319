import { readRatingsAtOnce } from './area/reliability-files/index.ts'
import { fitComponents } from './engine/measurement/index.ts'
import { measured } from './measured-work.ts'

/**
 * Reads a file of ratings and fits its variance components, and measures both together.
 * @returns null where the file is not sound: `evenkeel reliability` says why
 */
export function benchReliability(file: string): object | null {
  const { value, ...usage } = measured(() => {
    const ratings = readRatingsAtOnce(file)
    return ratings.ok ? { answers: ratings.value.answers, persons: ratings.value.personCount, fit: fitComponents(ratings.value.rated) } : null
  })
  if (value === null) return null
  const { answers, persons, fit } = value
  const result = fit.ok ? { vc: fit.value.components, mu: fit.value.judged.mean, reml_crit: fit.value.judged.criterion } : { estimable: false, code: fit.error }
  return { peer: 'evenkeel', task: 'reliability', n: answers, answers, persons, events: null, ...usage, result }
}
