import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, versionIn, originOf } from '../../../platform/http/sent-fields.ts'
import type { OwnDataParts, RetentionKind } from '../../../platform/own-data/index.ts'
import { type RetentionView, fieldOf, retentionPage } from '../pages/retention-page.tsx'
import { type RetentionDays, isChoosable, readDays } from '../rules/retention-days.ts'
import { type RetentionSetting, changeRetention, dryRun, readRetention } from '../service/retention.ts'
import { retentionStore } from '../store/retention-store.ts'

/** Runs that the page lists. */
const runsShown = 20

/** How long an organisation keeps things, for its administrators. */
export function retentionRoutes({ retentionKinds: kinds }: OwnDataParts): readonly SignedInRoute[] {
  return [
    { path: paths.retention, method: 'GET', kind: 'signed-in', answer: (request) => answerRetention(request, kinds) },
    { path: paths.retention, method: 'POST', kind: 'signed-in', answer: (request) => answerChange(request, kinds) },
  ]
}

async function answerRetention(request: SignedInRequest, kinds: readonly RetentionKind[]): Promise<Answer> {
  const setting = await readRetention(storeOf(request), kinds)
  const notice = firstValue(request.query, 'done') === 'saved' ? 'saved' : null
  return { kind: 'page', html: await drawn(request, kinds, setting, { typed: typedFrom(setting.days), notice }) }
}

async function answerChange(request: SignedInRequest, kinds: readonly RetentionKind[]): Promise<Answer> {
  const { form, record } = request
  const store = storeOf(request)
  const typed = Object.fromEntries(kinds.map(({ id }) => [id, firstValue(form, fieldOf(id))]))
  const chosen = readDays(kinds, typed)
  const setting = await readRetention(store, kinds)
  if (!chosen.ok) return { kind: 'page', status: 422, html: await drawn(request, kinds, setting, { typed, problems: chosen.error }) }
  const drawnFrom = versionIn(form)
  if (firstValue(form, 'do') === 'try') return { kind: 'page', html: await drawn(request, kinds, { days: chosen.value, version: drawnFrom }, { typed, notice: 'tried' }) }
  const changed = await changeRetention(store, kinds, chosen.value, drawnFrom)
  if (!changed.ok) return { kind: 'page', status: 409, html: await drawn(request, kinds, changed.error.stands, { typed, notice: 'changed-meanwhile' }) }
  record({ action: 'own-data/retention-changed', details: Object.fromEntries(kinds.filter(isChoosable).map(({ id }) => [id, chosen.value[id] ?? null])) })
  return { kind: 'redirect', to: href(paths.retention, {}, { done: 'saved' }) }
}

async function drawn(request: SignedInRequest, kinds: readonly RetentionKind[], { days, version }: RetentionSetting, given: Pick<RetentionView, 'typed'> & Partial<RetentionView>): Promise<string> {
  const { now, today } = request
  const store = storeOf(request)
  const due = await dryRun(store, kinds, days, { now, today })
  const runs = await store.lastRuns(runsShown)
  return retentionPage({ kinds, days, due, version, runs, problems: [], notice: null, from: originOf(request), ...given })
}

function storeOf({ transaction, viewer }: SignedInRequest) {
  return retentionStore(transaction, viewer.organisation.tenant)
}

function typedFrom(days: RetentionDays): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(days).map(([id, count]) => [id, String(count)]))
}
