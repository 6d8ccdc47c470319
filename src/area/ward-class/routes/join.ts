import { dateText } from '../../../platform/design/index.ts'
import { paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, RouteRequest } from '../../../platform/http/route.ts'
import { dayOf, lastDayOf } from '../../class/index.ts'
import { type ClassCode, parseClassCode } from '../../difference/index.ts'
import { joinPage } from '../pages/join-page.tsx'
import { noClassPage } from '../pages/no-class-page.tsx'
import { startText } from '../rules/circumstances.ts'
import { readSentRun } from '../rules/sent-run.ts'
import { type NotKept, type WardClass, findWardClass, keepRun } from '../service.ts'
import { wardClassStore } from '../store/classes.ts'
import type { WardClassOutside } from './outside.ts'

/** A lecture hall is one address: what it may look at in a minute. */
const viewsPerMinute = 600
/** 60 browsers, each of which asks every 2 seconds. */
const asksPerMinute = 2_400
/** 60 browsers, each of which sends after every decision of a run at the fastest pace. */
const sendsPerMinute = 1_200
/** A run of eight weeks is some 2 kB. */
const longestForm = 65_536

const statusOf: Readonly<Record<NotKept, 404 | 409>> = { 'no-class': 404, 'ended': 409, 'full': 409, 'another-run': 409 }

/** What browsers of those who join ask and send. */
export function joinRoutes(outside: WardClassOutside): readonly Route[] {
  return [
    { path: paths.wardClassJoin, method: 'GET', kind: 'with-database', perMinute: viewsPerMinute, answer: (request) => answerJoin(request, outside) },
    { path: paths.wardClassState, method: 'GET', kind: 'with-database', perMinute: asksPerMinute, isAskedByItself: true, answer: (request) => answerState(request, outside) },
    { path: paths.wardClassRun, method: 'POST', kind: 'with-database', perMinute: sendsPerMinute, largestForm: longestForm, isAskedByItself: true, answer: (request) => answerRun(request, outside) },
  ]
}

/** The class that an address names, or null. */
async function classOf(request: RouteRequest, { now }: WardClassOutside): Promise<WardClass | null> {
  const code = codeIn(request)
  return code === null ? null : findWardClass(wardClassStore(request.transaction), code, dayOf(now()))
}

function codeIn({ parameters }: RouteRequest): ClassCode | null {
  const code = parseClassCode(parameters['code'] ?? '')
  return code.ok ? code.value : null
}

async function answerJoin(request: RouteRequest, outside: WardClassOutside): Promise<Answer> {
  const found = await classOf(request, outside)
  if (found === null) return { kind: 'page', status: 404, html: noClassPage(codeIn(request)) }
  return { kind: 'page', html: joinPage({ code: found.code, start: startText(found.circumstances), until: dateText(lastDayOf(found.openedOn)) }) }
}

async function answerState(request: RouteRequest, outside: WardClassOutside): Promise<Answer> {
  const found = await classOf(request, outside)
  return found === null ? notKept('no-class', 404) : { kind: 'json', status: 200, body: found.state }
}

async function answerRun({ parameters, form, transaction }: RouteRequest, { now }: WardClassOutside): Promise<Answer> {
  const code = parseClassCode(parameters['code'] ?? '')
  if (!code.ok) return notKept('no-class', 404)
  const sent = readSentRun(form)
  if (!sent.ok) return notKept(sent.error, 422)
  const kept = await keepRun(wardClassStore(transaction), code.value, sent.value, dayOf(now()))
  return kept.ok ? { kind: 'json', status: 200, body: { kept: true, state: kept.value } } : notKept(kept.error, statusOf[kept.error])
}

function notKept(reason: NotKept | 'not-a-run', status: 404 | 409 | 422): Answer {
  return { kind: 'json', status, body: { kept: false, reason } }
}
