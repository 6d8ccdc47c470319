import { dateText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { Answer, Route, RouteRequest } from '../../platform/http/route.ts'
import { compareWithKey, parseClassCode, readSorting, roundFrom, sentencesOf } from '../difference/index.ts'
import { classPage } from './pages/class-page.tsx'
import { countedPage } from './pages/counted-page.tsx'
import { noClassPage, noResultsPage, tooManyPage } from './pages/no-class-page.tsx'
import { participantPage } from './pages/participant-page.tsx'
import { resultsPage } from './pages/results-page.tsx'
import { dayOf, lastDayOf } from './rules/lifetime.ts'
import { viewOfRound } from './rules/round-view.ts'
import { cleanTypedCode } from './rules/typed-code.ts'
import { type OpenedClass, countInClass, findClass, openClass, readResults } from './service.ts'
import type { RandomBytes } from './service/opening.ts'
import { classStore } from './store.ts'

/** A university is one address, and so is whoever opens classes by machine. */
const openingsPerMinute = 10
/** A lecture hall is one address: what it may look at in a minute. */
const viewsPerMinute = 600
/** What it may send: whoever has the code needs more than a minute to fill a round with invented people. */
const sortingsPerMinute = 120

export interface ClassOutside {
  readonly now: () => Date
  readonly randomBytes: RandomBytes
  /** How people reach the site (https://evenkeel.example). */
  readonly publicOrigin: string
}

/**
 * Classes: open one, sort in one, see how it sorted.
 * @param outside how people reach the site, the clock, of which only the day is used, and a source of random bytes for codes and secrets
 */
export function classRoutes(outside: ClassOutside): readonly Route[] {
  return [
    { path: paths.classOpen, method: 'GET', kind: 'with-database', answer: async (request) => answerClassPage(request) },
    { path: paths.classOpen, method: 'POST', kind: 'with-database', perMinute: openingsPerMinute, answer: (request) => answerOpen(request, outside) },
    { path: paths.classSort, method: 'GET', kind: 'with-database', perMinute: viewsPerMinute, answer: (request) => answerParticipant(request, outside) },
    { path: paths.classSort, method: 'POST', kind: 'with-database', perMinute: sortingsPerMinute, answer: (request) => answerCount(request, outside) },
    { path: paths.classResults, method: 'GET', kind: 'with-database', perMinute: viewsPerMinute, answer: (request) => answerResults(request, outside) },
  ]
}

function answerClassPage({ query }: RouteRequest): Answer {
  const given = query['code']?.[0]
  if (given === undefined) return { kind: 'page', html: classPage(null) }
  const typed = cleanTypedCode(given)
  const code = parseClassCode(typed)
  if (code.ok) return { kind: 'redirect', to: href(paths.classSort, { code: code.value }) }
  return { kind: 'page', status: 422, html: classPage(typed) }
}

async function answerOpen({ transaction }: RouteRequest, { now, randomBytes }: ClassOutside): Promise<Answer> {
  const sentences = { before: sentencesOf('before').map(({ id }) => id), after: sentencesOf('after').map(({ id }) => id) }
  const opened = await openClass(classStore(transaction), sentences, { today: dayOf(now()), randomBytes })
  if (!opened.ok) return { kind: 'page', status: 409, html: tooManyPage() }
  const { code, secret } = opened.value
  return { kind: 'redirect', to: href(paths.classResults, { code, key: secret }) }
}

/** The class that an address names, or null. */
async function classOf({ parameters, transaction }: RouteRequest, { now }: ClassOutside): Promise<OpenedClass | null> {
  const code = parseClassCode(parameters['code'] ?? '')
  return code.ok ? findClass(classStore(transaction), code.value, dayOf(now())) : null
}

async function answerParticipant(request: RouteRequest, outside: ClassOutside): Promise<Answer> {
  const opened = await classOf(request, outside)
  if (opened === null) return noClass(request.parameters['code'])
  const round = roundFrom(request.query['round']?.[0])
  return { kind: 'page', html: participantPage({ code: opened.code, round, sentences: sentencesOf(round), sorting: new Map(), missing: [], until: untilOf(opened) }) }
}

async function answerCount(request: RouteRequest, outside: ClassOutside): Promise<Answer> {
  const { parameters, form, transaction } = request
  const code = parseClassCode(parameters['code'] ?? '')
  if (!code.ok) return noClass(parameters['code'])
  const round = roundFrom(form['round']?.[0])
  const sentences = sentencesOf(round)
  const sorting = readSorting(form, sentences)
  const missing = sentences.filter(({ id }) => !sorting.has(id))
  if (missing.length > 0) {
    const opened = await classOf(request, outside)
    const page = { code: code.value, round, sentences, sorting, missing }
    if (opened === null) return { kind: 'page', status: 404, html: participantPage({ ...page, until: null }) }
    return { kind: 'page', status: 422, html: participantPage({ ...page, until: untilOf(opened) }) }
  }
  const outcome = await countInClass(classStore(transaction), code.value, round, sorting, dayOf(outside.now()))
  const html = countedPage({ code: code.value, round, outcome, compared: compareWithKey(sentences, sorting) })
  return { kind: 'page', status: outcome === 'no-class' ? 404 : 200, html }
}

async function answerResults({ parameters, transaction }: RouteRequest, { now, publicOrigin }: ClassOutside): Promise<Answer> {
  const code = parseClassCode(parameters['code'] ?? '')
  const resultsSecret = parameters['key'] ?? ''
  const results = code.ok ? await readResults(classStore(transaction), code.value, resultsSecret, dayOf(now())) : null
  if (results === null) return { kind: 'page', status: 404, html: noResultsPage() }
  const { opened, counts } = results
  return {
    kind: 'page',
    html: resultsPage({
      code: opened.code,
      origin: publicOrigin,
      address: href(paths.classResults, { code: opened.code, key: resultsSecret }),
      until: untilOf(opened),
      views: { before: viewOfRound(counts.before), after: viewOfRound(counts.after) },
      sentences: { before: sentencesOf('before'), after: sentencesOf('after') },
    }),
  }
}

function noClass(given: string | undefined): Answer {
  const code = parseClassCode(given ?? '')
  return { kind: 'page', status: 404, html: noClassPage(code.ok ? code.value : null) }
}

function untilOf({ openedOn }: OpenedClass): string {
  return dateText(lastDayOf(openedOn))
}
