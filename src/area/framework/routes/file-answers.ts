import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { idIn, notFound } from '../../../platform/http/sent-fields.ts'
import type { FrameworkFileKind } from '../files/framework-file.ts'
import { frameworkFileText } from '../files/written-file.ts'
import { receiptPage } from '../pages/files/receipt-page.tsx'
import { openFramework } from '../service/asking.ts'
import { receiptOf } from '../store/receipts.ts'
import { askingOf } from './asking-of.ts'

/** What the last file of a framework did. */
export async function answerReceipt(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const opened = await openFramework(asking, idIn(request, 'framework'))
  if (opened === null) return notFound
  const { framework } = opened
  const receipt = await receiptOf(request.transaction, request.viewer.organisation.tenant, framework.id)
  return { kind: 'page', html: receiptPage(framework, receipt, asking.viewer.isKeeper) }
}

/**
 * A framework that the viewer may see, as a file.
 * @param baseAddress where the service stands, without a slash at its end
 */
export function answerFrameworkFile(kind: FrameworkFileKind, baseAddress: string): (request: SignedInRequest) => Promise<Answer> {
  return async (request) => {
    const asking = await askingOf(request)
    const opened = await openFramework(asking, idIn(request, 'framework'))
    if (opened === null) return notFound
    const { framework } = opened
    const text = frameworkFileText(framework, await asking.store.items(framework.id), kind, baseAddress)
    return { kind: 'file', contentType: kind === 'case' ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8', fileName: kind === 'case' ? 'framework.json' : 'framework.csv', text }
  }
}
