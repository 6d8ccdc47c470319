import type { ReactNode } from 'react'
import { type FormButton, FormButtons, OwnForm, PageHeading, PrintButton, ProblemSummary, Sheet, SheetButtons } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type SheetId, sheets } from '../rules/answers.ts'
import { planOf, sheetOf } from '../rules/check-plan.ts'
import { onePageOf } from '../rules/one-page.ts'
import { nextStage, standingOn } from '../rules/standing.ts'
import type { StageId } from '../rules/timeline.ts'
import { carriedFields } from '../rules/typed-plan.ts'
import { longDate } from '../words/dates.ts'
import { planFacts, planWords as words, sheetWords, standingWords } from '../words/plan.ts'
import { PaperSheets } from './paper-sheets.tsx'
import { type PlanState, summaryOf } from './plan-state.ts'
import { planText } from './plan-text.ts'
import { isQuestionField } from './questions.tsx'
import { AskSheet } from './sheets/ask-sheet.tsx'
import { CharterSheet } from './sheets/charter-sheet.tsx'
import { HelpSheet } from './sheets/help-sheet.tsx'
import { OnePageSheet } from './sheets/one-page-sheet.tsx'
import { SkillsSheet } from './sheets/skills-sheet.tsx'
import { TextSheet } from './sheets/text-sheet.tsx'
import { TimelineSheet } from './sheets/timeline-sheet.tsx'
import { WeekSheet } from './sheets/week-sheet.tsx'

/** The sheets that a plan page shows; the answers are the questions page. */
export type ShownSheet = Exclude<SheetId, 'answers'>

/** One sheet of a plan, with the ways to all others. What it does not show travels along unseen. */
export function planPage({ sheet, state }: { readonly sheet: ShownSheet; readonly state: PlanState }): string {
  const { answers, content, today, problems } = state
  const standing = standingOn(answers.start, content.timeline(answers), today)
  return sitePage({
    title: `${sheetWords[sheet].name}: ${words.title.toLowerCase()}`,
    part: 'stepping-up',
    hasProblem: problems.length > 0,
    content: (
      <>
        <ProblemSummary problems={summaryOf(problems.filter((problem) => sheetOf(problem) === sheet))} />
        {sheet === 'all' ? (
          <PageHeading heading={words.printHeading} answer={planFacts(answers)} />
        ) : (
          <PageHeading heading={words.heading} answer={standingWords(standing, answers.kind, longDate(answers.start))} />
        )}
        <OwnForm action={href(paths.steppingUpPlan)} carried={carried(sheet, state)} buttons={keepButtons(sheet)}>
          <EnterButton sheet={sheet} />
          <SheetButtons name="sheet" sheets={sheets.map((value) => ({ value, text: sheetWords[value].name }))} current={sheet} />
          <ShownSheetOf sheet={sheet} state={state} />
          <FormButtons buttons={[goOnButton(sheet)]} />
          <section className="ek-keep ek-screen-only">
            <h2 className="nhsuk-heading-m">{words.keepHeading}</h2>
            <p>{words.keepWords}</p>
            <p>{words.keepCare}</p>
          </section>
        </OwnForm>
      </>
    ),
  })
}

/** The Enter key presses the first button of a form: this one, which goes nowhere else. The keyboard passes over it, a reader does not name it. */
function EnterButton({ sheet }: { readonly sheet: SheetId }): ReactNode {
  return (
    <button type="submit" className="nhsuk-u-visually-hidden" name="sheet" value={sheet} tabIndex={-1} aria-hidden="true">
      {words.staySame}
    </button>
  )
}

function goOnButton(sheet: ShownSheet): FormButton {
  const next = sheets[sheets.indexOf(sheet) + 1] ?? 'answers'
  return next === 'answers' ? { text: words.goBack(sheetWords['one-page'].name), name: 'sheet', value: 'one-page' } : { text: words.goOn(sheetWords[next].name), name: 'sheet', value: next }
}

function keepButtons(sheet: ShownSheet): readonly FormButton[] {
  return [
    { text: words.keep, name: 'keep', value: 'file', isSecondary: true },
    { text: words.calendar, name: 'keep', value: 'calendar', isSecondary: true },
    ...(sheet === 'all' ? [] : [{ text: words.print, name: 'sheet', value: 'all', isSecondary: true }]),
  ]
}

/** What travels along: all that the sheet has no field for. Ids that the present content does not know are never shown, so they always travel. */
function carried(sheet: SheetId, { typed, answers, content }: PlanState): ReturnType<typeof carriedFields> {
  const tasks = new Set(content.timeline(answers).flatMap(({ tasks: ofStage }) => ofStage.map(({ id }) => id)))
  const week = new Set(content.weekTasks(answers).map(({ id }) => `week-${id}`))
  const isShown: Readonly<Record<SheetId, (name: string, value: string) => boolean>> = {
    'one-page': () => false,
    timeline: (name, value) => name === 'tick' && tasks.has(value),
    ask: (name) => name === 'agreed' || name.startsWith('note-'),
    charter: (name) => name.startsWith('charter-'),
    skills: () => false,
    week: (name) => week.has(name) || name.startsWith('own-'),
    help: () => false,
    text: () => false,
    all: () => false,
    answers: isQuestionField,
  }
  return { ...carriedFields(typed, isShown[sheet]), shown: [sheet] }
}

function ShownSheetOf({ sheet, state }: { readonly sheet: ShownSheet; readonly state: PlanState }): ReactNode {
  if (sheet === 'all') {
    return (
      <>
        <div className="ek-screen-only">
          <PrintButton />
          <p>{words.printHint}</p>
        </div>
        <PaperSheets plan={planOfState(state)} content={state.content} next={nextStageOf(state)} />
      </>
    )
  }
  return (
    <Sheet id={`sheet-${sheet}`} heading={sheetWords[sheet].name} lead={sheetWords[sheet].lead}>
      <OneSheet sheet={sheet} state={state} />
    </Sheet>
  )
}

function OneSheet({ sheet, state }: { readonly sheet: Exclude<ShownSheet, 'all'>; readonly state: PlanState }): ReactNode {
  switch (sheet) {
    case 'one-page':
      return (
        <>
          <OnePageSheet page={onePageOf(planOfState(state), state.content, nextStageOf(state))} kind={state.answers.kind} />
          <PrintButton />
        </>
      )
    case 'timeline':
      return <TimelineSheet {...state} />
    case 'ask':
      return <AskSheet {...state} />
    case 'charter':
      return <CharterSheet {...state} />
    case 'skills':
      return <SkillsSheet {...state} />
    case 'week':
      return <WeekSheet {...state} />
    case 'help':
      return <HelpSheet help={state.content.help} />
    case 'text':
      return <TextSheet text={planText(planOfState(state), state.content)} />
  }
}

function planOfState({ typed, answers, content }: PlanState): ReturnType<typeof planOf> {
  return planOf(typed, answers, content.charterDraft(answers))
}

function nextStageOf({ answers, content, today }: PlanState): StageId {
  return nextStage(standingOn(answers.start, content.timeline(answers), today))
}
