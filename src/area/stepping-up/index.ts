import type { RouteThatKeepsNothing } from '../../platform/http/route.ts'
import { planContent } from './content/index.ts'
import { routesOf } from './routes.ts'
import { exampleDocument } from './worked-examples/example-document.ts'
import { workedExamples } from './worked-examples/index.ts'

/**
 * The pages of stepping up.
 * @param now the clock
 */
export function steppingUpRoutes(now: () => Date): readonly RouteThatKeepsNothing[] {
  return routesOf(planContent, now)
}

/** The worked examples as documents, by the name of each. */
export function exampleDocuments(): Readonly<Record<string, string>> {
  return Object.fromEntries(workedExamples.map((example) => [example.id, exampleDocument(example, planContent)]))
}
