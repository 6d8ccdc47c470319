import type { Situation } from '../situation.ts'
import { everyday } from './everyday.ts'

/** All situations that may come up. */
export const deck: readonly Situation[] = [...everyday]
