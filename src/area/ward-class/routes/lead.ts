import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { PlaceLimits } from '../../../platform/http/places-at-once.ts'
import type { Answer, Route, RouteRequest } from '../../../platform/http/route.ts'
import { type CostlyWork, costlyWork } from '../../../platform/http/work-in-turns.ts'
import { type ClassKey, cleanTypedCode, dayOf, lastDayOf } from '../../class/index.ts'
import { parseClassCode } from '../../difference/index.ts'
import { looksByWeek, nextLook } from '../rules/look-groups.ts'
import { leadStore } from '../store/leading.ts'
import { leadPage } from '../pages/lead-page.tsx'
import { lookBusyPage, noLeadPage, tooManyPage } from '../pages/no-class-page.tsx'
import { openPage } from '../pages/open-page.tsx'
import { chosenCircumstances } from '../rules/circumstances.ts'
import { readLeadAct } from '../rules/class-state.ts'
import { openWardClass } from '../service.ts'
import { lead, readLedClass } from '../service/lead.ts'
import { wardClassStore } from '../store/classes.ts'
import type { WardClassOutside } from './outside.ts'

/** A university is one address, and so is whoever opens classes by machine. */
const openingsPerMinute = 10
const viewsPerMinute = 600
const actsPerMinute = 120
/** A look of 60 wards takes half a second and holds a connection to the database as long, of some ten: a heap of them must leave some to everybody else. */
const looksAtOnce = { places: 2, waiting: 2, longestWaitMs: 4_000 }

/** Opening a class, and leading it. @param looks how many looks are made at once, and how many may wait for it */
export function leadRoutes(outside: WardClassOutside, looks: PlaceLimits = looksAtOnce): readonly Route[] {
  const makeLook = costlyWork(looks)
  return [
    { path: paths.wardClassOpen, method: 'GET', kind: 'with-database', answer: async (request) => answerOpenPage(request) },
    { path: paths.wardClassOpen, method: 'POST', kind: 'with-database', perMinute: openingsPerMinute, answer: (request) => answerOpen(request, outside) },
    { path: paths.wardClassLead, method: 'GET', kind: 'with-database', perMinute: viewsPerMinute, answer: (request) => answerLead(request, outside) },
    { path: paths.wardClassLead, method: 'POST', kind: 'with-database', perMinute: actsPerMinute, answer: (request) => answerAct(request, outside, makeLook) },
  ]
}

function answerOpenPage({ query }: RouteRequest): Answer {
  const given = query['code']?.[0]
  if (given === undefined) return { kind: 'page', html: openPage(null) }
  const typed = cleanTypedCode(given)
  const code = parseClassCode(typed)
  if (code.ok) return { kind: 'redirect', to: href(paths.wardClassJoin, { code: code.value }) }
  return { kind: 'page', status: 422, html: openPage(typed) }
}

async function answerOpen({ form, transaction }: RouteRequest, { now, randomBytes }: WardClassOutside): Promise<Answer> {
  const opened = await openWardClass(wardClassStore(transaction), chosenCircumstances(form), { today: dayOf(now()), randomBytes })
  if (!opened.ok) return { kind: 'page', status: 409, html: tooManyPage() }
  return { kind: 'redirect', to: addressOf(opened.value) }
}

function keyOf({ parameters }: RouteRequest): ClassKey | null {
  const code = parseClassCode(parameters['code'] ?? '')
  return code.ok ? { code: code.value, secret: parameters['key'] ?? '' } : null
}

function addressOf({ code, secret }: ClassKey): string {
  return href(paths.wardClassLead, { code, key: secret })
}

async function answerLead(request: RouteRequest, { now, publicOrigin }: WardClassOutside): Promise<Answer> {
  const key = keyOf(request)
  const led = key === null ? null : await readLedClass(leadStore(request.transaction), key, dayOf(now()))
  if (key === null || led === null) return noLead()
  const { opened: { code, circumstances, state, openedOn }, joined, weeks, looks } = led
  return { kind: 'page', html: leadPage({ code, origin: publicOrigin, address: addressOf(key), circumstances, state, until: dateText(lastDayOf(openedOn)), joined, through: weeks.map(({ through }) => through), looks: { next: nextLook(weeks), weeks: looksByWeek(looks) } }) }
}

async function answerAct(request: RouteRequest, { now }: WardClassOutside, makeLook: CostlyWork): Promise<Answer> {
  const [key, act] = [keyOf(request), readLeadAct(request.form)]
  if (key === null) return noLead()
  const address = addressOf(key)
  if (act === null) return { kind: 'redirect', to: address }
  const done = async (): Promise<Answer> => ((await lead(leadStore(request.transaction), key, act, dayOf(now()))) ? { kind: 'redirect', to: address } : noLead())
  return act.kind === 'look' ? makeLook(done, () => ({ kind: 'page', status: 409, html: lookBusyPage(address) })) : done()
}

function noLead(): Answer {
  return { kind: 'page', status: 404, html: noLeadPage() }
}
