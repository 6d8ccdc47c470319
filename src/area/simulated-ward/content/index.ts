import { digitalWords } from './digital.ts'
import { everydayWords } from './everyday.ts'
import { financeWords } from './finance.ts'
import { integratedCareWords } from './integrated-care.ts'
import { populationHealthWords } from './population-health.ts'
import type { SituationWords } from './situation-words.ts'
import { workforceWords } from './workforce.ts'

/** What every situation of the ward says, by its id. */
export const situationWords: Readonly<Record<string, SituationWords>> = {
  ...everydayWords, ...workforceWords, ...digitalWords, ...integratedCareWords, ...populationHealthWords, ...financeWords,
}
