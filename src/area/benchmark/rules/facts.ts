import type { PublishedFact } from './dataset.ts'

/** Facts that can stand side by side: the same kind of percentage. What is measured still differs from line to line. */
export interface FactGroups {
  /** How the whole system is governed and financed. */
  readonly spending: readonly PublishedFact[]
  /** What the NHS itself spends on administration, by broader definitions. */
  readonly nhsSpending: readonly PublishedFact[]
  readonly workforce: readonly PublishedFact[]
}

/** The percentages of health spending that go to administration, and the shares of a workforce that are managers. */
export function groupFacts(facts: readonly PublishedFact[]): FactGroups {
  const percentages = facts.filter((fact) => fact.unit.startsWith('percent') && Number.isFinite(Number(fact.value)))
  return {
    spending: percentages.filter((fact) => /health (spending|expenditure)/.test(fact.unit)),
    nhsSpending: percentages.filter((fact) => /NHS (spending|expenditure)/.test(fact.unit)),
    workforce: percentages.filter((fact) => /^(nhs |hospital and health service )?managers/i.test(fact.figure)),
  }
}

/** The lines that a paper for a board carries: both sides of each comparison, by the beginning of their names. */
const paperFacts = [
  'UK total administration (OECD)',
  'OECD average given beside it',
  'Managers and senior managers, 132 acute',
  'Managers and senior managers, all NHS trusts',
  'Managers, directors and senior officials, UK workforce',
]

/** The international and workforce figures of the board paper; of several years the newest. */
export function factsForPaper(facts: readonly PublishedFact[]): readonly PublishedFact[] {
  return paperFacts.flatMap((beginning) => facts.filter((fact) => fact.figure.startsWith(beginning)).at(-1) ?? [])
}
