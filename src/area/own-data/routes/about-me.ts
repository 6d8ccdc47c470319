import { paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { pageIn } from '../../../platform/http/sent-fields.ts'
import type { OwnDataParts } from '../../../platform/own-data/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { aboutMePage } from '../pages/about-me-page.tsx'
import { whoLookedPage } from '../pages/who-looked-page.tsx'
import { type OwnKind, countOwnData, lastChangedWithMany, readOwnData } from '../service/own-data.ts'
import { readRetention } from '../service/retention.ts'
import { readLooks } from '../service/who-looked.ts'
import { lookStore } from '../store/look-store.ts'
import { ownKinds } from '../store/own-kinds.ts'
import { retentionStore } from '../store/retention-store.ts'
import { aboutMeWords } from '../words/about-me.ts'
import { daysText } from '../words/days-text.ts'

/** What somebody can see about themselves. Nobody else can: the person is always who is signed in. */
export function aboutMeRoutes(parts: OwnDataParts): readonly SignedInRoute[] {
  return [
    { path: paths.aboutMe, method: 'GET', kind: 'signed-in', answer: (request) => answerAboutMe(request, parts) },
    { path: paths.aboutMeFile, method: 'GET', kind: 'signed-in', answer: (request) => answerFile(request, parts) },
    { path: paths.whoLooked, method: 'GET', kind: 'signed-in', answer: (request) => answerWhoLooked(request, parts) },
  ]
}

async function answerAboutMe(request: SignedInRequest, parts: OwnDataParts): Promise<Answer> {
  const { transaction, viewer } = request
  const { days } = await readRetention(retentionStore(transaction, viewer.organisation.tenant), parts.retentionKinds)
  return { kind: 'page', html: aboutMePage(await countOwnData(ownOf(request, parts)), (kind) => daysText(days[kind] ?? 0)) }
}

async function answerFile(request: SignedInRequest, parts: OwnDataParts): Promise<Answer> {
  const { viewer, now, record } = request
  const file = await readOwnData(viewer.personId, ownOf(request, parts), { organisation: viewer.organisation, now })
  record({ action: 'own-data/everything-downloaded', subjectId: viewer.personId })
  return { kind: 'file', contentType: 'application/json; charset=utf-8', fileName: aboutMeWords.fileName, text: `${JSON.stringify(file, null, 2)}\n` }
}

function ownOf({ transaction, viewer }: SignedInRequest, { contributors }: OwnDataParts): readonly OwnKind[] {
  return ownKinds(transaction, viewer.organisation.tenant, viewer.personId, contributors)
}

async function answerWhoLooked(request: SignedInRequest, parts: OwnDataParts): Promise<Answer> {
  const { transaction, viewer, query, today } = request
  const store = lookStore(transaction, viewer.organisation.tenant, viewer.personId, today)
  const last = await lastChangedWithMany(ownOf(request, parts))
  return { kind: 'page', html: whoLookedPage(await readLooks(store, pageIn(query)), last === null ? null : londonDay(last)) }
}
