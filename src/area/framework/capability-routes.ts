import { paths } from '../../platform/http/paths.ts'
import type { RouteThatKeepsNothing } from '../../platform/http/route.ts'
import { answerCapabilities, answerCapability, answerCoreCase, answerCoreCsv, answerNhsFramework, answerStage } from './routes/capability-answers.ts'

/**
 * Our framework for everyone: to read, by capability and by stage, beside the framework of the NHS, and as files. Nothing is kept.
 * @param publicOrigin how people reach the service: the addresses in the file of CASE begin with it
 */
export function capabilityRoutes({ publicOrigin }: { readonly publicOrigin: string }): readonly RouteThatKeepsNothing[] {
  return [
    { path: paths.capabilities, method: 'GET', kind: 'keeps-nothing', answer: answerCapabilities },
    { path: paths.capabilitiesNhs, method: 'GET', kind: 'keeps-nothing', answer: answerNhsFramework },
    { path: paths.capabilitiesAtStage, method: 'GET', kind: 'keeps-nothing', answer: answerStage },
    { path: paths.capabilitiesCase, method: 'GET', kind: 'keeps-nothing', answer: answerCoreCase(publicOrigin) },
    { path: paths.capabilitiesCsv, method: 'GET', kind: 'keeps-nothing', answer: answerCoreCsv },
    { path: paths.capability, method: 'GET', kind: 'keeps-nothing', answer: answerCapability },
  ]
}
