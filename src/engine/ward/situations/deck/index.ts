import type { Situation } from '../situation.ts'
import { digital } from './digital.ts'
import { everyday } from './everyday.ts'
import { finance } from './finance.ts'
import { integratedCare } from './integrated-care.ts'
import { populationHealth } from './population-health.ts'
import { workforce } from './workforce.ts'

/** Every situation that can come up on the ward, trend after trend. */
export const deck: readonly Situation[] = [...everyday, ...workforce, ...digital, ...integratedCare, ...populationHealth, ...finance]
