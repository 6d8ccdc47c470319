import { shippedCatalogue } from '../../catalogue/index.ts'
import { activitiesFrom } from '../activities-from.ts'
import { exampleDocument } from './example-document.ts'
import { workedExamples } from './index.ts'

/** The twenty worked examples, from the shipped catalogue: docs/development-plan-examples.md. */
export function developmentExamples(): string {
  return exampleDocument(workedExamples, (stage) => activitiesFrom(shippedCatalogue, stage))
}
