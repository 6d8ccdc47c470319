import { paths, href } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { originOf, doneWordsIn, trimmedValue, versionIn } from '../../../platform/http/sent-fields.ts'
import { settingsConflictPage, settingsPage } from '../pages/settings-page.tsx'
import { typedNumber } from '../rules/typed-number.ts'
import { changeSettings, idleMinutesLimits } from '../service/settings.ts'
import { settingsStore } from '../store/settings.ts'
import { settingsWords } from '../words/settings.ts'

/** What holds for everybody in an organisation. */
export const settingsRoutes: readonly Route[] = [
  { path: paths.settings, method: 'GET', kind: 'signed-in', answer: answerSettings },
  { path: paths.settings, method: 'POST', kind: 'signed-in', answer: answerChange },
]

async function answerSettings(request: SignedInRequest): Promise<Answer> {
  const { idleMinutes, version } = await storeOf(request).read()
  return { kind: 'page', html: settingsPage({ from: originOf(request), typed: String(idleMinutes), version, done: doneWordsIn(request.query, { saved: settingsWords.saved }) }) }
}

async function answerChange(request: SignedInRequest): Promise<Answer> {
  const typed = trimmedValue(request.form, 'idle-minutes')
  const version = versionIn(request.form)
  const from = originOf(request)
  const minutes = typedNumber(typed, idleMinutesLimits)
  if (!minutes.ok) return { kind: 'page', status: 422, html: settingsPage({ from, typed, version, isProblem: true }) }
  const changed = await changeSettings(storeOf(request), { idleMinutes: minutes.value, version })
  if (!changed.ok) return { kind: 'page', status: 409, html: settingsConflictPage({ from, typed: minutes.value, stands: changed.error.stands }) }
  request.record({ action: 'administration/settings-changed', details: { idleMinutes: minutes.value } })
  return { kind: 'redirect', to: href(paths.settings, {}, { done: 'saved' }) }
}

function storeOf({ transaction, viewer }: SignedInRequest) {
  return settingsStore(transaction, viewer.organisation.tenant)
}
