import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, RouteRequest } from '../../../platform/http/route.ts'
import { type ClassKey, cleanTypedCode, dayOf, lastDayOf } from '../../class/index.ts'
import { parseClassCode } from '../../difference/index.ts'
import { looksByWeek, nextLook } from '../rules/look-groups.ts'
import { leadStore } from '../store/leading.ts'
import { leadPage } from '../pages/lead-page.tsx'
import { noLeadPage, tooManyPage } from '../pages/no-class-page.tsx'
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

/** Opening a class, and leading it. */
export function leadRoutes(outside: WardClassOutside): readonly Route[] {
  return [
    { path: paths.wardClassOpen, method: 'GET', kind: 'with-database', answer: async (request) => answerOpenPage(request) },
    { path: paths.wardClassOpen, method: 'POST', kind: 'with-database', perMinute: openingsPerMinute, answer: (request) => answerOpen(request, outside) },
    { path: paths.wardClassLead, method: 'GET', kind: 'with-database', perMinute: viewsPerMinute, answer: (request) => answerLead(request, outside) },
    { path: paths.wardClassLead, method: 'POST', kind: 'with-database', perMinute: actsPerMinute, answer: (request) => answerAct(request, outside) },
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

async function answerLead(request: RouteRequest, { now }: WardClassOutside): Promise<Answer> {
  const key = keyOf(request)
  const led = key === null ? null : await readLedClass(leadStore(request.transaction), key, dayOf(now()))
  if (key === null || led === null) return noLead()
  const { opened: { code, circumstances, state, openedOn }, joined, weeks, looks } = led
  return { kind: 'page', html: leadPage({ code, address: addressOf(key), circumstances, state, until: dateText(lastDayOf(openedOn)), joined, through: weeks.map(({ through }) => through), looks: { next: nextLook(weeks), weeks: looksByWeek(looks) } }) }
}

async function answerAct(request: RouteRequest, { now }: WardClassOutside): Promise<Answer> {
  const [key, act] = [keyOf(request), readLeadAct(request.form)]
  if (key === null) return noLead()
  if (act !== null && !(await lead(leadStore(request.transaction), key, act, dayOf(now())))) return noLead()
  return { kind: 'redirect', to: addressOf(key) }
}

function noLead(): Answer {
  return { kind: 'page', status: 404, html: noLeadPage() }
}
