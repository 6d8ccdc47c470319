import { addDays } from '../../../kernel/calendar-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue } from '../../../platform/http/sent-fields.ts'
import { recordPage } from '../pages/record-page.tsx'
import { type Regulator, regulators, revalidationRecord } from '../rules/revalidation.ts'
import { recordText } from '../words/revalidation.ts'
import { planningOf } from './of-request.ts'

/** Three years: the round of each of the three regulators is as long or longer. */
const daysOfRecord = 3 * 365

async function recordOf(request: SignedInRequest) {
  const asked = firstValue(request.query, 'regulator')
  const regulator: Regulator = isOneOf(regulators, asked) ? asked : 'NMC'
  const plan = await planningOf(request).store.plan()
  return { regulator, record: revalidationRecord(plan, { first: addDays(request.today, -daysOfRecord), last: request.today }) }
}

/** What somebody did in the last three years, under the names of a regulator. */
export async function answerRecord(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: recordPage(await recordOf(request)) }
}

/** The same as a text to keep. */
export async function answerRecordFile(request: SignedInRequest): Promise<Answer> {
  const { record, regulator } = await recordOf(request)
  return { kind: 'file', contentType: 'text/plain; charset=utf-8', fileName: 'evenkeel-development-record.txt', text: recordText(record, regulator) }
}
