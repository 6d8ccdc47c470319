import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import type { Answer, SentRequest } from '../../../platform/http/route.ts'
import { firstValue, notFound } from '../../../platform/http/sent-fields.ts'
import { shippedCatalogue } from '../content/index.ts'
import { writeCatalogueFile } from '../files/catalogue-files.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { type CatalogueFilter, cataloguePage } from '../pages/catalogue-page.tsx'
import { entryPage } from '../pages/entry-page.tsx'

/** The shipped entries that are asked for. */
export async function answerCatalogue({ query }: SentRequest, today: CalendarDate): Promise<Answer> {
  const capabilities = coreCapabilities()
  const [stage, capability] = [firstValue(query, 'stage'), firstValue(query, 'capability')]
  const filter: CatalogueFilter = { stage: isOneOf(stages, stage) ? stage : null, capability: capabilities.some(({ code }) => code === capability) ? capability : null }
  const entries = shippedCatalogue.filter((entry) => (filter.stage === null || entry.stages.includes(filter.stage)) && (filter.capability === null || entry.builds.some((one) => one.capability === filter.capability)))
  return { kind: 'page', html: cataloguePage({ entries, filter, capabilities, today }) }
}

/** One of them. */
export async function answerEntry({ parameters }: SentRequest, today: CalendarDate): Promise<Answer> {
  const entry = shippedCatalogue.find(({ id }) => id === parameters['entry'])
  return entry === undefined ? notFound : { kind: 'page', html: entryPage({ entry, today, capabilities: coreCapabilities() }) }
}

/** All of them as a table, in the form in which an organisation adds its own. */
export async function answerCatalogueCsv(): Promise<Answer> {
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'evenkeel-catalogue.csv', text: new TextDecoder().decode(writeCatalogueFile(shippedCatalogue)) }
}
