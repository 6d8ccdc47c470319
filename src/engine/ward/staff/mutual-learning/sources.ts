import { type RandomSource, randomSource } from '../../../../kernel/chance/random-source.ts'

/** Sources of chance, one for each purpose. */
export interface Sources {
  readonly reality: RandomSource
  readonly beliefs: RandomSource
  readonly members: RandomSource
  readonly code: RandomSource
  readonly turnover: RandomSource
  readonly turbulence: RandomSource
}

/** The sources of chance of a seed. */
export function sourcesOf(seed: number): Sources {
  const source = (purpose: string): RandomSource => randomSource(seed, `staff/mutual-learning/${purpose}`)
  return { reality: source('reality'), beliefs: source('beliefs'), members: source('members'), code: source('code'), turnover: source('turnover'), turbulence: source('turbulence') }
}
