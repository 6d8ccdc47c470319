import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { parseCalendarDate } from '../../kernel/calendar-date.ts'
import { isOneOf } from '../../kernel/vocabulary.ts'
import { paths } from '../../platform/http/paths.ts'
import type { Answer, Route, RouteRequest } from '../../platform/http/route.ts'
import { calendarOf } from './calendar.ts'
import type { PlanContent } from './content/kinds.ts'
import { type OpenProblem, readKeptFile, readKeptText, writeKeptFile } from './keeping/kept-file.ts'
import { beforeSomebodyStartsPage } from './pages/before-somebody-starts-page.tsx'
import { agreementPage } from './pages/agreement-page.tsx'
import { doorPage } from './pages/door-page.tsx'
import { examplePage, examplesPage } from './pages/examples-page.tsx'
import { openPage } from './pages/open-page.tsx'
import { planPage } from './pages/plan-page.tsx'
import { planText } from './pages/plan-text.ts'
import { questionsPage } from './pages/questions-page.tsx'
import { type Answers, type CharterPart, type SheetId, charterParts, sheets } from './rules/answers.ts'
import { type StartRule, checkAnswers, planOf, sheetOf, textProblems } from './rules/check-plan.ts'
import { type Form, type TypedPlan, readTypedPlan, typedFrom } from './rules/typed-plan.ts'
import { londonDay } from './rules/today.ts'
import { calendarFileName, keepingWords, keptFileName } from './words/keeping.ts'
import { workedExamples } from './worked-examples/index.ts'

/** A hospital is one address, and every step of a plan is a POST. */
const postsPerMinute = 600

/**
 * The pages of stepping up. Nothing is kept: every page of a plan answers a POST that brings the whole plan along.
 * @param content what the sheets show
 * @param now the clock: which days a start may have, and where a person stands
 */
export function routesOf(content: PlanContent, now: () => Date): readonly Route[] {
  const post = { method: 'POST', keepsNothing: true, perMinute: postsPerMinute } as const
  return [
    get(paths.steppingUp, () => page(doorPage())),
    get(paths.steppingUpPlan, () => page(questionsPage({ typed: readTypedPlan({}), problems: [], startBefore: null }))),
    { path: paths.steppingUpPlan, ...post, answer: async ({ form }) => answerPlan(form, content, now()) },
    get(paths.steppingUpOpen, () => page(openPage({ typed: '', problem: null, field: 'file' }))),
    { path: paths.steppingUpOpen, ...post, answer: async (request) => answerOpen(request, content, londonDay(now())) },
    get(paths.steppingUpExamples, () => page(examplesPage(workedExamples))),
    get(paths.steppingUpExample, ({ parameters }) => answerExample(parameters['example'] ?? '', content)),
    get(paths.beforeSomebodyStarts, () => page(beforeSomebodyStartsPage())),
    get(paths.agreement, () => page(agreementPage())),
  ]
}

function get(path: Route['path'], answer: (request: RouteRequest) => Answer): Route {
  return { path, method: 'GET', answer: async (request) => answer(request) }
}

function page(html: string): Answer {
  return { kind: 'page', html }
}

function answerPlan(form: Form, content: PlanContent, now: Date): Answer {
  const today = londonDay(now)
  const sent = readTypedPlan(form)
  const answers = checkAnswers(sent, startRule(form, today))
  const startBefore = dayOf(form['start-before']?.[0])
  if (!answers.ok) return { kind: 'page', status: 422, html: questionsPage({ typed: sent, problems: answers.error, startBefore }) }
  const typed = withDraftPutBack(sent, form)
  const problems = textProblems(typed)
  const state = { typed, answers: answers.value, content, today, problems }
  const [problem] = problems
  if (problem !== undefined) return { kind: 'page', status: 422, html: planPage({ sheet: shownSheet(sheetOf(problem)), state }) }
  const plan = planOf(typed, answers.value, content.charterDraft(answers.value))
  if (form['keep']?.[0] === 'file') return keptFile(writeKeptFile(plan, readableText(planText(plan, content))))
  if (form['keep']?.[0] === 'calendar') return calendarFile(answers.value, content, now)
  const sheet = askedSheet(form)
  const settled = { ...state, typed: typedFrom(plan) }
  if (sheet === 'answers') return page(questionsPage({ typed: settled.typed, problems: [], startBefore: answers.value.start }))
  return page(planPage({ sheet, state: settled }))
}

/** Only the question itself asks for a start within reach of today: a plan that was kept goes on for as long as it is wanted. */
function startRule(form: Form, today: CalendarDate): StartRule {
  const shown = form['shown']?.[0] ?? 'answers'
  return shown === 'answers' ? { kind: 'asked', today, before: dayOf(form['start-before']?.[0]) } : { kind: 'known' }
}

function dayOf(text: string | undefined): CalendarDate | null {
  const date = parseCalendarDate(text ?? '')
  return date.ok ? date.value : null
}

function withDraftPutBack(typed: TypedPlan, form: Form): TypedPlan {
  const part = form['draft']?.[0] ?? ''
  return isOneOf(charterParts, part) ? { ...typed, charter: without(typed.charter, part) } : typed
}

function without(charter: TypedPlan['charter'], part: CharterPart): TypedPlan['charter'] {
  return Object.fromEntries(Object.entries(charter).filter(([name]) => name !== part))
}

/** The sheet that a button asks for; the one that was shown when the button asks for something else. */
function askedSheet(form: Form): SheetId {
  const asked = form['sheet']?.[0] ?? form['shown']?.[0] ?? ''
  return isOneOf(sheets, asked) && (asked !== 'answers' || form['sheet'] !== undefined) ? asked : 'one-page'
}

function shownSheet(sheet: SheetId): Exclude<SheetId, 'answers'> {
  return sheet === 'answers' ? 'timeline' : sheet
}

function readableText(text: string): string {
  return `${text.trim()}\n\n${keepingWords.openAgain}\n${keepingWords.blockFollows}`
}

function keptFile(text: string): Answer {
  return { kind: 'file', contentType: 'text/plain; charset=utf-8', fileName: keptFileName, text }
}

function calendarFile(answers: Answers, content: PlanContent, now: Date): Answer {
  return { kind: 'file', contentType: 'text/calendar; charset=utf-8', fileName: calendarFileName, text: calendarOf(answers, content.timeline(answers), now) }
}

function answerOpen({ form, files }: RouteRequest, content: PlanContent, today: CalendarDate): Answer {
  const [file] = files['file'] ?? []
  const typed = form['text']?.[0] ?? ''
  const opened = file === undefined ? readKeptText(typed) : readKeptFile(file.content)
  if (!opened.ok) return refuseToOpen(opened.error, typed, file === undefined && typed.trim() !== '' ? 'text' : 'file')
  const { answers } = opened.value
  return page(planPage({ sheet: 'one-page', state: { typed: typedFrom(opened.value), answers, content, today, problems: [] } }))
}

function refuseToOpen(problem: OpenProblem, typed: string, field: 'file' | 'text'): Answer {
  return { kind: 'page', status: 422, html: openPage({ typed, problem, field }) }
}

function answerExample(id: string, content: PlanContent): Answer {
  const example = workedExamples.find((one) => one.id === id)
  return example === undefined ? { kind: 'not-found' } : page(examplePage(example, content))
}
