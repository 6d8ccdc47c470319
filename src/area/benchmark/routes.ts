import { parseOdsCode } from '../../kernel/ods-code.ts'
import { formatCsv } from '../../platform/files/index.ts'
import { paths } from '../../platform/http/paths.ts'
import type { Answer, Route, RouteRequest } from '../../platform/http/route.ts'
import { boardPaperPage } from './pages/board-paper-page.tsx'
import { comparePage } from './pages/compare-page.tsx'
import { type ListedOrganisation, findPage } from './pages/find-page.tsx'
import { methodPage } from './pages/method-page.tsx'
import { nationalPage } from './pages/national-page.tsx'
import { organisationPage, withoutFiguresPage } from './pages/organisation-page.tsx'
import { comparisonView } from './rules/comparison-view.ts'
import { chooseOrganisations, organisationsAtMost } from './rules/comparison.ts'
import type { BenchmarkOrganisation } from './rules/dataset.ts'
import { downloadRows, nationalRows, rowsOfOrganisations } from './rules/download.ts'
import { factsForPaper } from './rules/facts.ts'
import { nationalView } from './rules/national-view.ts'
import { organisationView, predecessorsOf } from './rules/organisation-view.ts'
import { type Benchmark, benchmarkReader } from './service.ts'
import { benchmarkStore } from './store.ts'

/** Searches and downloads cost more than a page: what one address may ask for in a minute. A hospital is one address. */
const costlyPerMinute = 600
const longestTyped = 200

/**
 * The pages and downloads of the benchmark.
 * @param now the clock: pages say how old the figures are
 */
export function benchmarkRoutes(now: () => Date): readonly Route[] {
  const read = benchmarkReader()
  const answerFrom =
    (answer: (benchmark: Benchmark, request: RouteRequest) => Answer) =>
    async (request: RouteRequest): Promise<Answer> =>
      answer(await read(benchmarkStore(request.transaction)), request)
  return [
    { path: paths.findOrganisation, method: 'GET', kind: 'with-database', perMinute: costlyPerMinute, answer: answerFrom(answerFind) },
    { path: paths.organisation, method: 'GET', kind: 'with-database', answer: answerFrom((benchmark, request) => answerOrganisation(benchmark, request, now().getUTCFullYear())) },
    { path: paths.boardPaper, method: 'GET', kind: 'with-database', answer: answerFrom((benchmark, request) => answerPaper(benchmark, request, now().getUTCFullYear())) },
    { path: paths.organisationCsv, method: 'GET', kind: 'with-database', perMinute: costlyPerMinute, answer: answerFrom(answerOrganisationCsv) },
    { path: paths.compareOrganisations, method: 'GET', kind: 'with-database', perMinute: costlyPerMinute, answer: answerFrom(answerCompare) },
    { path: paths.compareCsv, method: 'GET', kind: 'with-database', perMinute: costlyPerMinute, answer: answerFrom(answerCompareCsv) },
    { path: paths.nationalPicture, method: 'GET', kind: 'with-database', answer: answerFrom(answerNational) },
    { path: paths.nationalCsv, method: 'GET', kind: 'with-database', perMinute: costlyPerMinute, answer: answerFrom(({ dataset }) => csv('evenkeel-national.csv', downloadRows(nationalRows(dataset)))) },
    { path: paths.benchmarkMethod, method: 'GET', kind: 'with-database', answer: answerFrom(({ dataset }) => ({ kind: 'page', html: methodPage(dataset) })) },
  ]
}

/** Every organisation that has figures, by name. */
function withFigures({ dataset }: Benchmark): readonly BenchmarkOrganisation[] {
  return [...dataset.organisations.values()].filter((organisation) => dataset.trusts.has(organisation.code)).sort((one, other) => (one.name < other.name ? -1 : 1))
}

function answerFind(benchmark: Benchmark, { query }: RouteRequest): Answer {
  const { dataset, finder } = benchmark
  const typed = readable(query['q']?.[0])
  const all = withFigures(benchmark)
  if (typed === undefined) return { kind: 'page', html: findPage({ kind: 'none' }, all) }
  if (typed.trim() === '') return { kind: 'page', status: 422, html: findPage({ kind: 'empty' }, all) }
  const found = finder.find(typed).map((organisation): ListedOrganisation => ({ organisation, hasFigures: dataset.trusts.has(organisation.code) }))
  return { kind: 'page', html: findPage({ kind: 'found', typed, found }, all) }
}

/** What a person typed, without signs that no keyboard makes, and no longer than any name. */
function readable<Text extends string | undefined>(typed: Text): Text | string {
  return typed === undefined ? typed : typed.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, longestTyped)
}

/** The organisation that an address names, or null. */
function organisationOf({ dataset }: Benchmark, { parameters }: RouteRequest): BenchmarkOrganisation | null {
  const code = parseOdsCode(parameters['code'] ?? '')
  return code.ok ? (dataset.organisations.get(code.value) ?? null) : null
}

function answerOrganisation(benchmark: Benchmark, request: RouteRequest, thisYear: number): Answer {
  const organisation = organisationOf(benchmark, request)
  if (organisation === null) return { kind: 'page', status: 404, html: findPage({ kind: 'found', typed: readable(request.parameters['code'] ?? ''), found: [] }, withFigures(benchmark)) }
  const view = organisationView(benchmark.dataset, organisation.code)
  if (view !== null) return { kind: 'page', html: organisationPage({ view, thisYear }) }
  const successor = organisation.successor === null ? null : (benchmark.dataset.organisations.get(organisation.successor) ?? null)
  return { kind: 'page', html: withoutFiguresPage({ organisation, successor, predecessors: predecessorsOf(benchmark.dataset, organisation.code) }) }
}

function answerPaper(benchmark: Benchmark, request: RouteRequest, thisYear: number): Answer {
  const organisation = organisationOf(benchmark, request)
  const view = organisation === null ? null : organisationView(benchmark.dataset, organisation.code)
  if (view === null) return { kind: 'not-found' }
  return { kind: 'page', html: boardPaperPage({ view, facts: factsForPaper(benchmark.dataset.facts), thisYear }) }
}

function answerOrganisationCsv(benchmark: Benchmark, request: RouteRequest): Answer {
  const organisation = organisationOf(benchmark, request)
  if (organisation === null || !benchmark.dataset.trusts.has(organisation.code)) return { kind: 'not-found' }
  return csv(`evenkeel-${organisation.code}.csv`, downloadRows(rowsOfOrganisations(benchmark.dataset, [organisation.code])))
}

function answerCompare({ dataset, finder }: Benchmark, { query }: RouteRequest): Answer {
  const typed = (query['code'] ?? []).map(readable)
  const choices = chooseOrganisations(dataset, finder, typed.slice(0, organisationsAtMost))
  const chosen = choices.flatMap((choice) => (choice.kind === 'chosen' ? [choice.organisation] : []))
  const isClean = typed.length === 0 || (chosen.length > 0 && choices.every((choice) => choice.kind === 'chosen' || choice.kind === 'nothing'))
  const view = chosen.length === 0 ? null : comparisonView(dataset, chosen)
  return { kind: 'page', status: isClean ? 200 : 422, html: comparePage({ choices, wasSent: typed.length > 0, view }) }
}

function answerCompareCsv({ dataset, finder }: Benchmark, { query }: RouteRequest): Answer {
  const choices = chooseOrganisations(dataset, finder, (query['code'] ?? []).slice(0, organisationsAtMost))
  const codes = choices.flatMap((choice) => (choice.kind === 'chosen' ? [choice.organisation.code] : []))
  return codes.length === 0 ? { kind: 'not-found' } : csv('evenkeel-comparison.csv', downloadRows(rowsOfOrganisations(dataset, codes)))
}

function answerNational({ dataset }: Benchmark): Answer {
  const view = nationalView(dataset)
  return view === null ? { kind: 'not-found' } : { kind: 'page', html: nationalPage(view) }
}

function csv(fileName: string, rows: readonly (readonly (string | number)[])[]): Answer {
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName, text: formatCsv(rows) }
}
