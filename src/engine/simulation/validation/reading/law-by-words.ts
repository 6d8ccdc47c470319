import type { Law } from '../../model/model.ts'

/** What is known of the law of a time. */
export interface LawFacts {
  /** Its name, perhaps with what belongs to it: "Erlang-2", "lognormal cv 1.5"; "" when only moments are known. */
  readonly text: string
  readonly mean: number
  /** Null when it is not said. */
  readonly variance: number | null
}

/**
 * The law that words and moments describe.
 * @returns 'unknown' when the words name none, 'impossible' when no law of that name has such moments or one of them is missing
 * @example lognormal, mean 1, variance 2.25: standard deviation 1.5
 */
export function lawByWords({ text, mean, variance }: LawFacts): Law | 'unknown' | 'impossible' {
  const words = text.toLowerCase()
  const kind = kinds.find(({ name }) => name.test(words))
  if (kind === undefined) return 'unknown'
  const law = kind.make({ mean, variance: variance ?? varianceIn(words, mean), words })
  return law === null || Object.values(law).some((value) => Number.isNaN(value)) ? 'impossible' : law
}

interface Known {
  readonly mean: number
  readonly variance: number | null
  readonly words: string
}

/** In this order, since the name of one stands in that of another. Only a law that needs its variance is impossible without. */
const kinds: readonly { readonly name: RegExp; readonly make: (known: Known) => Law | null }[] = [
  { name: /^\s*$/u, make: ({ mean, variance }) => byMoments(mean, variance) },
  { name: /hyper|\bh2\b/u, make: ({ mean, variance }) => (variance !== null && variance > mean * mean ? { law: 'hyperexponential', mean, sd: Math.sqrt(variance) } : null) },
  { name: /log-?\s?normal/u, make: ({ mean, variance }) => withSpread('lognormal', mean, variance) },
  { name: /constant|determin|fixed/u, make: ({ mean }) => ({ law: 'constant', value: mean }) },
  { name: /erlang/u, make: erlang },
  { name: /expon|markov/u, make: ({ mean }) => ({ law: 'exponential', mean }) },
  { name: /gamma/u, make: ({ mean, variance }) => withSpread('gamma', mean, variance) },
  { name: /uniform/u, make: uniform },
  { name: /normal|gauss/u, make: ({ mean, variance }) => withSpread('normal', mean, variance) },
]

/** Without a name: the gamma law of these moments, which is the exponential one when they are its. */
function byMoments(mean: number, variance: number | null): Law | null {
  return variance === null ? null : withSpread('gamma', mean, variance)
}

function withSpread(law: 'lognormal' | 'gamma' | 'normal', mean: number, variance: number | null): Law | null {
  if (variance === null || !(variance >= 0)) return null
  return variance === 0 ? { law: 'constant', value: mean } : { law, mean, sd: Math.sqrt(variance) }
}

function erlang({ mean, variance, words }: Known): Law | null {
  const said = /erlang\D{0,3}(\d+)/u.exec(words)?.[1]
  const phases = said !== undefined ? Number(said) : variance === null ? NaN : Math.round((mean * mean) / variance)
  return Number.isInteger(phases) && phases >= 1 ? { law: 'erlang', mean, phases } : null
}

/** Unless its variance is said, from 0 to twice the mean. */
function uniform({ mean, variance }: Known): Law | null {
  const halfWidth = variance === null ? mean : Math.sqrt(3 * variance)
  if (!(halfWidth <= mean * (1 + 1e-9))) return null
  return halfWidth === 0 ? { law: 'constant', value: mean } : { law: 'uniform', low: Math.max(0, mean - halfWidth), high: mean + halfWidth }
}

/** "cv 1.5" (standard deviation in means) or "scv 2" (its square). */
function varianceIn(words: string, mean: number): number | null {
  const [, square, said] = /\b(s?)cv\D{0,4}(\d+(?:\.\d+)?)/u.exec(words) ?? []
  if (said === undefined) return null
  const cv = Number(said)
  return (square === 's' ? cv : cv * cv) * mean * mean
}
