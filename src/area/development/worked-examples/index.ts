import { professions } from './professions.ts'
import { wardsAndCommunity } from './wards-and-community.ts'
import type { WorkedExample } from './worked-example.ts'

export type { WorkedExample } from './worked-example.ts'

/** The worked examples of suggestions, in the order of the document. */
export const workedExamples: readonly WorkedExample[] = [...wardsAndCommunity, ...professions]
