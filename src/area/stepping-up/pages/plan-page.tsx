import type { ReactNode } from 'react'
import { type CarriedFields, type FormButton, FormButtons, OwnForm, PageHeading, PrintButton, ProblemSummary, Sheet, SheetButtons, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { OpenNotice } from '../keeping/kept-file.ts'
import { type Sheet as SheetName, views } from '../rules/answers.ts'
import { commandFields } from '../rules/command.ts'
import type { PlanView } from '../rules/plan-view.ts'
import { noticeWords } from '../words/keeping.ts'
import { planFacts, planWords as words, sheetWords, standingWords, viewWords } from '../words/plan.ts'
import { hasWayHome } from '../way-home.ts'
import { PaperSheets } from './paper-sheets.tsx'
import { summaryOf } from './plan-problems.ts'
import { AskSheet } from './sheets/ask-sheet.tsx'
import { CharterSheet } from './sheets/charter-sheet.tsx'
import { HelpSheet } from './sheets/help-sheet.tsx'
import { OnePageSheet } from './sheets/one-page-sheet.tsx'
import { SkillsSheet } from './sheets/skills-sheet.tsx'
import { type PlanTexts, TextSheet } from './sheets/text-sheet.tsx'
import { TimelineSheet } from './sheets/timeline-sheet.tsx'
import { WeekSheet } from './sheets/week-sheet.tsx'

/** What a page of a plan shows beside the plan itself. */
interface BesidePlan {
  /** The plan as text, for the sheet that shows it. */
  readonly texts: PlanTexts
  /** What to know of the text from which it was opened. */
  readonly notices: readonly OpenNotice[]
  /** Fields that travel along when it was opened from the page of who is signed in. */
  readonly wayHome: CarriedFields
}

/** One page of a plan, with the ways to all others. What it does not show travels along unseen. */
export function planPage(view: PlanView, { texts, notices, wayHome }: BesidePlan): string {
  const { view: shown, problems, carried } = view
  return sitePage({
    title: words.title(viewWords[shown].name),
    part: 'stepping-up',
    hasProblem: problems.length > 0,
    content: (
      <>
        <ProblemSummary problems={summaryOf(problems)} />
        <Heading view={view} />
        {notices.map((notice) => (
          <Notice key={notice} isScreenOnly>
            {noticeWords[notice]}
          </Notice>
        ))}
        <OwnForm action={href(paths.steppingUpPlan)} carried={{ ...carried, ...wayHome }} isWorthKeeping buttons={[...(hasWayHome(wayHome) ? [saveButton] : []), ...keepButtons(view)]}>
          <EnterButton view={view} />
          <p className="ek-screen-only">
            {words.promise}{' '}
            <button type="submit" className="ek-link-button" data-gives-file="to-keep" name={commandFields.keep} value="file">
              {words.keep}
            </button>
            {hasWayHome(wayHome) && <SaveLink />}
          </p>
          <noscript>
            <p className="ek-screen-only">{words.withoutScript}</p>
          </noscript>
          <SheetButtons name={commandFields.view} sheets={views.map((value) => ({ value, text: viewWords[value].short }))} current={shown} />
          <Shown view={view} texts={texts} />
          <FormButtons buttons={[goOnButton(view)]} />
          <BeforeYouLeave hasWayHome={hasWayHome(wayHome)} />
        </OwnForm>
      </>
    ),
  })
}

/** The first two sheets say where today stands. Paper is read on other days, so there the facts of the plan stand instead. */
function Heading({ view: { view, standing, sheets } }: { readonly view: PlanView }): ReactNode {
  if (view === 'all') return <PageHeading heading={words.printHeading} answer={planFacts(sheets.answers)} />
  if (view !== 'one-page' && view !== 'timeline') return <PageHeading heading={words.heading} />
  return (
    <PageHeading
      heading={words.heading}
      answer={
        <>
          <span className="ek-screen-only">{standingWords(standing, sheets.answers, view)}</span>
          <span className="ek-paper-only">{planFacts(sheets.answers)}</span>
        </>
      }
    />
  )
}

/** The Enter key presses the first button of a form: this one, which goes nowhere else. The keyboard passes over it, a reader does not name it. */
function EnterButton({ view: { view } }: { readonly view: PlanView }): ReactNode {
  return (
    <button type="submit" className="nhsuk-u-visually-hidden" name={commandFields.view} value={view} tabIndex={-1} aria-hidden="true">
      {words.staySame}
    </button>
  )
}

/** The same as the button below, where somebody looks first. */
function SaveLink(): ReactNode {
  return (
    <>
      {' '}
      <button type="submit" className="ek-link-button" data-leaves="" name={saveButton.name} value={saveButton.value} formAction={saveButton.action}>
        {words.saveToPage}
      </button>
    </>
  )
}

function goOnButton({ nextView }: PlanView): FormButton {
  return nextView === null
    ? { text: words.goBack(viewWords['one-page'].name), name: commandFields.view, value: 'one-page' }
    : { text: words.goOn(viewWords[nextView].name), name: commandFields.view, value: nextView }
}

/** The page of who is signed in takes it, or asks them to sign in again with all of it kept. */
const saveButton: FormButton = { text: words.saveToPage, name: 'do', value: 'save', action: href(paths.ownPlan), leaves: true }

function keepButtons({ view }: PlanView): readonly FormButton[] {
  return [
    { text: words.keep, name: commandFields.keep, value: 'file', isSecondary: true, givesFile: 'to-keep' },
    { text: words.calendar, name: commandFields.keep, value: 'calendar', isSecondary: true, givesFile: 'extra' },
    ...(view === 'all' ? [] : [{ text: words.print, name: commandFields.view, value: 'all', isSecondary: true } as const]),
  ]
}

function BeforeYouLeave({ hasWayHome: isFromPage }: { readonly hasWayHome: boolean }): ReactNode {
  return (
    <section className="ek-keep ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.keepHeading}</h2>
      <p>{words.keepWords}</p>
      <p>{words.keepCare}</p>
      <p>{words.keepShared}</p>
      <p>{words.calendarHolds}</p>
      {!isFromPage && (
        <p>
          {words.accountAtWork}{' '}
          <a href={href(paths.ownPlan)} target="_blank" rel="noreferrer">
            {words.addToPage}
          </a>
        </p>
      )}
    </section>
  )
}

function Shown({ view, texts }: { readonly view: PlanView; readonly texts: PlanTexts }): ReactNode {
  if (view.view === 'all') {
    return (
      <>
        <div className="ek-screen-only">
          <PrintButton />
          <p>{words.printHint}</p>
        </div>
        <PaperSheets sheets={view.sheets} onePage={view.onePage} />
      </>
    )
  }
  const { name, lead } = sheetWords[view.view]
  return (
    <Sheet id={`sheet-${view.view}`} heading={name} lead={view.view === 'one-page' ? <span className="ek-screen-only">{lead}</span> : lead}>
      <OneSheet sheet={view.view} view={view} texts={texts} />
    </Sheet>
  )
}

function OneSheet({ sheet, view, texts }: { readonly sheet: SheetName; readonly view: PlanView; readonly texts: PlanTexts }): ReactNode {
  const { sheets, plan, problems } = view
  switch (sheet) {
    case 'one-page':
      return (
        <>
          <OnePageSheet page={view.onePage} kind={sheets.answers.kind} />
          <PrintButton />
        </>
      )
    case 'timeline':
      return <TimelineSheet sheets={sheets} openStage={view.openStage} />
    case 'ask':
      return <AskSheet questions={sheets.questions} notes={plan.notes} problems={problems} />
    case 'charter':
      return <CharterSheet sheets={sheets} problems={problems} />
    case 'skills':
      return <SkillsSheet sheets={sheets} />
    case 'week':
      return <WeekSheet week={sheets.week} problems={problems} />
    case 'help':
      return <HelpSheet help={sheets.help} />
    case 'text':
      return <TextSheet texts={texts} />
  }
}
