import { isOneOf } from '../../../kernel/vocabulary.ts'
import { stages } from '../../../kernel/workforce.ts'
import type { Answer, SentRequest } from '../../../platform/http/route.ts'
import { notFound } from '../../../platform/http/sent-fields.ts'
import { mlfCompetencies } from '../content/mlf-competencies.ts'
import { coreCaseText, coreCsvText } from '../files/core-files.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import { capabilitiesPage } from '../pages/for-everyone/capabilities-page.tsx'
import { capabilityPage } from '../pages/for-everyone/capability-page.tsx'
import { nhsFrameworkPage } from '../pages/for-everyone/nhs-framework-page.tsx'
import { stagePage } from '../pages/for-everyone/stage-page.tsx'
import { capabilityViews, neighboursOf } from '../rules/capability-view.ts'
import { competencyCoverage } from '../rules/competency-coverage.ts'

const partsOfCore = () => shippedFramework().items.filter(({ kind }) => kind === 'part')

export async function answerCapabilities(): Promise<Answer> {
  return { kind: 'page', html: capabilitiesPage(partsOfCore(), capabilityViews(shippedFramework())) }
}

export async function answerCapability({ parameters }: SentRequest): Promise<Answer> {
  const views = capabilityViews(shippedFramework())
  const view = views.find(({ item }) => item.code?.toLowerCase() === parameters['capability']?.toLowerCase())
  return view === undefined ? notFound : { kind: 'page', html: capabilityPage(view, neighboursOf(views, view)) }
}

export async function answerStage({ parameters }: SentRequest): Promise<Answer> {
  const stage = parameters['stage'] ?? ''
  return isOneOf(stages, stage) ? { kind: 'page', html: stagePage(stage, partsOfCore(), capabilityViews(shippedFramework())) } : notFound
}

export async function answerNhsFramework(): Promise<Answer> {
  return { kind: 'page', html: nhsFrameworkPage(competencyCoverage(shippedFramework(), mlfCompetencies)) }
}

/** The file is the same for everybody at one address of the service, so it is made once. */
export function answerCoreCase(baseAddress: string): () => Promise<Answer> {
  let text: string | null = null
  return async () => {
    text ??= coreCaseText(baseAddress)
    return { kind: 'file', contentType: 'application/json; charset=utf-8', fileName: 'evenkeel-core.json', text }
  }
}

export async function answerCoreCsv(): Promise<Answer> {
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'evenkeel-core.csv', text: coreCsvText() }
}
