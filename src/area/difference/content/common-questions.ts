import type { CommonQuestion } from './kinds.ts'
import { howNursesDevelop } from './questions/how-nurses-develop.ts'
import { isTheNhsUnderManaged } from './questions/is-the-nhs-under-managed.ts'
import { whatIsEach } from './questions/what-is-each.ts'
import { whatNewlyPromotedNeed } from './questions/what-newly-promoted-need.ts'
import { whatProgrammesExist } from './questions/what-programmes-exist.ts'
import { whichStyleWorks } from './questions/which-style-works.ts'
import { whyUndervalued } from './questions/why-undervalued.ts'

/** The seven common questions, in the order of the page. */
export const commonQuestions: readonly CommonQuestion[] = [
  whatIsEach,
  whyUndervalued,
  whatNewlyPromotedNeed,
  isTheNhsUnderManaged,
  whatProgrammesExist,
  howNursesDevelop,
  whichStyleWorks,
]
