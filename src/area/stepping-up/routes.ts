import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { paths } from '../../platform/http/paths.ts'
import { type Answer, type RouteThatKeepsNothing, type SentRequest, type UploadedFile, formsPerMinute } from '../../platform/http/route.ts'
import type { CarriedFields } from '../../platform/design/index.ts'
import { calendarOf } from './calendar.ts'
import type { PlanContent } from './content/kinds.ts'
import { type OpenNotice, type OpenProblem, type OpenedPlan, readKeptFile, readKeptText } from './keeping/kept-file.ts'
import { keptText } from './keeping/kept-text.ts'
import { managerText } from './keeping/manager-text.ts'
import { agreementPage } from './pages/agreement-page.tsx'
import { beforeSomebodyStartsPage } from './pages/before-somebody-starts-page.tsx'
import { doorPage } from './pages/door-page.tsx'
import { examplePage, examplesPage } from './pages/examples-page.tsx'
import { openPage } from './pages/open-page.tsx'
import { planPage } from './pages/plan-page.tsx'
import { questionsPage } from './pages/questions-page.tsx'
import type { CharterPart, Plan } from './rules/answers.ts'
import { answersBefore } from './rules/answers-before.ts'
import { checkAnswers, planOf, textProblems } from './rules/check-plan.ts'
import { type KeptThing, isNothingChanged, readCommand, shownBefore } from './rules/command.ts'
import { onePageOf } from './rules/one-page.ts'
import { planSheets } from './rules/plan-sheets.ts'
import { type PlanState, type ShownView, planView } from './rules/plan-view.ts'
import { sheetOf } from './rules/text-field.ts'
import { londonDay } from '../../platform/clock/london-day.ts'
import { type Form, type TypedPlan, readTypedPlan, typedFrom } from './rules/typed-plan.ts'
import { calendarFileName, keptFileName } from './words/keeping.ts'
import { wayHomeIn } from './way-home.ts'
import { workedExamples } from './worked-examples/index.ts'

/** A text far too long still comes back to be shortened: nothing typed is lost. */
const largestForm = 4 * 1_048_576

/**
 * The pages of stepping up. Nothing is kept: every page of a plan answers a POST that brings the whole plan along.
 * @param content what the sheets show
 * @param now the clock: which days a start may have, and where a person stands
 */
export function routesOf(content: PlanContent, now: () => Date): readonly RouteThatKeepsNothing[] {
  const post = { method: 'POST', kind: 'keeps-nothing', perMinute: formsPerMinute, largestForm } as const
  return [
    get(paths.steppingUp, () => page(doorPage())),
    get(paths.steppingUpPlan, () => page(questionsPage({ typed: readTypedPlan({}), problems: [], before: null, wayHome: {} }))),
    { path: paths.steppingUpPlan, ...post, answer: async ({ form }: SentRequest) => answerPlan(form, content, now()) },
    get(paths.steppingUpOpen, () => page(openPage({ typed: '', refusal: null }))),
    { path: paths.steppingUpOpen, ...post, takesFiles: true, answer: async (request: SentRequest) => answerOpen(request, content, londonDay(now())) },
    get(paths.steppingUpExamples, () => page(examplesPage(workedExamples))),
    get(paths.steppingUpExample, ({ parameters }) => answerExample(parameters['example'] ?? '', content)),
    get(paths.beforeSomebodyStarts, () => page(beforeSomebodyStartsPage())),
    get(paths.agreement, () => page(agreementPage())),
  ]
}

function get(path: RouteThatKeepsNothing['path'], answer: (request: SentRequest) => Answer): RouteThatKeepsNothing {
  return { path, method: 'GET', kind: 'keeps-nothing', answer: async (request: SentRequest) => answer(request) }
}

function page(html: string): Answer {
  return { kind: 'page', html }
}

function toMend(html: string): Answer {
  return { kind: 'page', status: 422, html }
}

function answerPlan(form: Form, content: PlanContent, now: Date): Answer {
  const command = readCommand(form)
  const read = readPlan(form, content, londonDay(now), command.kind === 'put-draft-back' ? command.part : null)
  if (!read.ok) return toMend(read.error)
  const { plan, state } = read.value
  switch (command.kind) {
    case 'keep':
      return keptThing(command.what, plan, content, now)
    case 'put-draft-back':
      return page(shownPlan('charter', settled(plan, state)))
    case 'show':
      return command.view === 'answers'
        ? page(questionsPage({ typed: typedFrom(plan), problems: [], before: plan.answers, wayHome: state.wayHome }))
        : page(shownPlan(command.view, settled(plan, state)))
  }
}

/** A plan as a page of it is made, with the way back to where it was opened from. */
type PagedPlan = PlanState & { readonly wayHome: CarriedFields }

/**
 * The plan that a form brings along.
 * @param dropped a part of the charter that is to stand as drafted again
 * @error the page with what is to be mended: nothing typed is lost on it
 */
export function readPlan(form: Form, content: PlanContent, today: CalendarDate, dropped: CharterPart | null): Result<{ readonly plan: Plan; readonly state: PagedPlan }, string> {
  const sent = readTypedPlan(form)
  const wayHome = wayHomeIn(form)
  const before = answersBefore(form)
  // Only the question itself asks for a start within reach of today: a plan that was kept goes on for as long as it is wanted.
  const rule = shownBefore(form) === 'answers' ? ({ kind: 'asked', today, before: before?.start ?? null } as const) : ({ kind: 'known' } as const)
  const answers = before !== null && isNothingChanged(form) ? success(before) : checkAnswers(sent, rule)
  if (!answers.ok) return failure(questionsPage({ typed: sent, problems: answers.error, before, wayHome }))
  const typed = dropped === null ? sent : without(sent, dropped)
  const state: PagedPlan = { typed, answers: answers.value, content, today, problems: textProblems(typed), wayHome }
  const [problem] = state.problems
  if (problem !== undefined) return failure(shownPlan(sheetOf(problem.field), state))
  return success({ plan: planOf(typed, answers.value, content), state })
}

function without(typed: TypedPlan, part: CharterPart): TypedPlan {
  return { ...typed, charter: Object.fromEntries(Object.entries(typed.charter).filter(([name]) => name !== part)) }
}

/** What was typed, as the plan that it makes would be typed. */
function settled(plan: Plan, state: PagedPlan): PagedPlan {
  return { ...state, typed: typedFrom(plan) }
}

function shownPlan(shown: ShownView, state: PagedPlan, notices: readonly OpenNotice[] = []): string {
  const view = planView(shown, state)
  return planPage(view, { texts: { mine: keptText(view.plan, state.content), manager: managerText(view.plan, state.content) }, notices, wayHome: state.wayHome })
}

function keptThing(what: KeptThing, plan: Plan, content: PlanContent, now: Date): Answer {
  switch (what) {
    case 'file':
      return { kind: 'file', contentType: 'text/plain; charset=utf-8', fileName: keptFileName, text: keptText(plan, content) }
    case 'calendar':
      return { kind: 'file', contentType: 'text/calendar; charset=utf-8', fileName: calendarFileName, text: calendarOf(plan.answers, content.timeline(plan.answers), now) }
  }
}

function answerOpen({ form, files }: SentRequest, content: PlanContent, today: CalendarDate): Answer {
  const typed = form['text']?.[0] ?? ''
  const { opened, field } = openedFrom(files['file']?.[0], typed)
  if (!opened.ok) return toMend(openPage({ typed, refusal: { problem: opened.error, field } }))
  const { plan, notices } = opened.value
  return page(shownPlan(openedSheet(form), { typed: typedFrom(plan), answers: plan.answers, content, today, problems: [], wayHome: wayHomeIn(form) }, notices))
}

/** The sheet that somebody asked for when they opened the plan; its first one else. */
function openedSheet(form: Form): ShownView {
  const command = readCommand(form)
  return command.kind === 'show' && command.view !== 'answers' ? command.view : 'one-page'
}

/** The plan of the file, or of the pasted text where there is no file or nothing in it; and the field of which the answer speaks. */
function openedFrom(file: UploadedFile | undefined, typed: string): { readonly opened: Result<OpenedPlan, OpenProblem>; readonly field: 'file' | 'text' } {
  const isPasted = typed.trim() !== ''
  if (file === undefined) return { opened: readKeptText(typed), field: isPasted ? 'text' : 'file' }
  const opened = readKeptFile(file)
  return !opened.ok && opened.error.code === 'empty-file' && isPasted ? { opened: readKeptText(typed), field: 'text' } : { opened, field: 'file' }
}

function answerExample(id: string, content: PlanContent): Answer {
  const example = workedExamples.find((one) => one.id === id)
  if (example === undefined) return { kind: 'not-found' }
  const sheets = planSheets(example.plan, content)
  return page(examplePage(example, sheets, onePageOf(sheets, 'before')))
}
