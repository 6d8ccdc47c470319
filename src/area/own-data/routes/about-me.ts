import { paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { pageIn } from '../../../platform/http/sent-fields.ts'
import type { OwnDataParts } from '../../../platform/own-data/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { aboutMePage } from '../pages/about-me-page.tsx'
import { whoLookedPage } from '../pages/who-looked-page.tsx'
import { type WhoseData, countOwnData, readOwnData } from '../service/own-data.ts'
import { readRetention } from '../service/retention.ts'
import { readLooks } from '../service/who-looked.ts'
import { lookStore } from '../store/look-store.ts'
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

async function answerAboutMe(request: SignedInRequest, { contributors, retentionKinds }: OwnDataParts): Promise<Answer> {
  const { transaction, viewer } = request
  const { days } = await readRetention(retentionStore(transaction, viewer.organisation.tenant), retentionKinds)
  return { kind: 'page', html: aboutMePage(await countOwnData(contributors, ownOf(request)), (kind) => daysText(days[kind] ?? 0)) }
}

async function answerFile(request: SignedInRequest, { contributors }: OwnDataParts): Promise<Answer> {
  const { viewer, now, record } = request
  const file = await readOwnData(contributors, ownOf(request), { organisation: viewer.organisation, now })
  record({ action: 'own-data/everything-downloaded', subjectId: viewer.personId })
  return { kind: 'file', contentType: 'application/json; charset=utf-8', fileName: aboutMeWords.fileName, text: `${JSON.stringify(file, null, 2)}\n` }
}

function ownOf({ transaction, viewer }: SignedInRequest): WhoseData {
  return { transaction, tenant: viewer.organisation.tenant, personId: viewer.personId }
}

async function answerWhoLooked({ transaction, viewer, query, today }: SignedInRequest, { contributors }: OwnDataParts): Promise<Answer> {
  const store = lookStore(transaction, viewer.organisation.tenant, viewer.personId, today)
  const lists = []
  for (const { changedWithMany } of contributors) lists.push(await changedWithMany?.(transaction, viewer.organisation.tenant, viewer.personId))
  const last = lists.filter((at) => at instanceof Date).toSorted((one, other) => Number(other) - Number(one))[0]
  return { kind: 'page', html: whoLookedPage(await readLooks(store, pageIn(query)), last === undefined ? null : londonDay(last)) }
}
