import type { Domain } from '../../../kernel/vocabulary.ts'

/** Where something can be practised or done. */
export type Practice = 'ward' | 'three-wards' | 'places' | 'measures' | 'improvements' | 'reviews' | 'situations' | 'plan'

/** Where each capability of our own framework is practised best, by its code. Our judgement. */
const practiceOfCode: Readonly<Record<string, Practice>> = {
  M1: 'measures',
  M2: 'ward',
  M3: 'plan',
  M4: 'ward',
  M5: 'improvements',
  M6: 'situations',
  M7: 'plan',
  M8: 'ward',
  L1: 'reviews',
  L2: 'reviews',
  L3: 'situations',
  L4: 'improvements',
  L5: 'situations',
  L6: 'places',
  L7: 'places',
  L8: 'three-wards',
}

const practiceOfDomain: Readonly<Record<Domain, Practice>> = { management: 'ward', leadership: 'improvements' }

/** Where a capability is practised; one of another framework by its domain. */
export function practiceFor(code: string | null, domain: Domain): Practice {
  const known = code !== null && Object.hasOwn(practiceOfCode, code) ? practiceOfCode[code] : undefined
  return known ?? practiceOfDomain[domain]
}
