import type { ReactNode } from 'react'
import { Sheet } from '../../../platform/design/index.ts'
import { isDraft } from '../rules/agreement.ts'
import { weekPlaces } from '../rules/answers.ts'
import type { OnePage } from '../rules/one-page.ts'
import type { PlanSheets } from '../rules/plan-sheets.ts'
import { isAnythingSorted } from '../rules/sorted-week.ts'
import type { StageId } from '../rules/timeline.ts'
import { charterPartWords, matterWords, weekPlaceWords } from '../words/answers.ts'
import { paperWords, planWords as words, stageName } from '../words/plan.ts'
import { PaperTasks, TickBox } from './paper-tasks.tsx'
import { QuestionWords } from './sheets/ask-sheet.tsx'
import { AgreementWords } from './sheets/charter-sheet.tsx'
import { HelpSheet } from './sheets/help-sheet.tsx'
import { OnePageSheet } from './sheets/one-page-sheet.tsx'
import { SkillsSheet } from './sheets/skills-sheet.tsx'
import { SortedWeekLists } from './sheets/week-sheet.tsx'

interface PaperModel {
  readonly sheets: PlanSheets
  readonly onePage: OnePage
}

/** What stands on one sheet of paper. The first is for the pocket; the timeline takes two. */
const papers = ['one-page', 'timeline-first', 'timeline-later', 'ask', 'charter', 'skills', 'week', 'help'] as const
type Paper = (typeof papers)[number]
const firstStages: readonly StageId[] = ['before', 'day-1', 'week-1']

/** Every sheet of a plan to read and print; nothing in it can be changed. Each begins on a sheet of paper of its own. */
export function PaperSheets(model: PaperModel): ReactNode {
  return papers.map((paper) => (
    <Sheet key={paper} id={paperId(paper)} heading={paperWords[paper]}>
      <PaperContent paper={paper} {...model} />
    </Sheet>
  ))
}

/** Links to each sheet further down on the page. */
export function PaperLinks({ label }: { readonly label: string }): ReactNode {
  return (
    <nav aria-label={label} className="ek-screen-only">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {papers.map((paper) => (
          <li key={paper}>
            <a href={`#${paperId(paper)}`}>{paperWords[paper]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function paperId(paper: Paper): string {
  return `sheet-${paper}`
}

function PaperContent({ paper, sheets, onePage }: PaperModel & { readonly paper: Paper }): ReactNode {
  switch (paper) {
    case 'one-page':
      return <OnePageSheet page={onePage} kind={sheets.answers.kind} />
    case 'timeline-first':
      return <PaperTimeline sheets={sheets} isFirst />
    case 'timeline-later':
      return <PaperTimeline sheets={sheets} isFirst={false} />
    case 'ask':
      return <PaperQuestions sheets={sheets} />
    case 'charter':
      return <PaperCharter sheets={sheets} />
    case 'skills':
      return <SkillsSheet sheets={sheets} />
    case 'week':
      return <PaperWeek week={sheets.week} />
    case 'help':
      return <HelpSheet help={sheets.help} />
  }
}

function PaperTimeline({ sheets: { stages, answers }, isFirst }: { readonly sheets: PlanSheets; readonly isFirst: boolean }): ReactNode {
  const shown = stages.filter(({ stage }) => firstStages.includes(stage) === isFirst)
  return shown.map((stage) => (
    <section key={stage.stage} className="ek-stage">
      <h3 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">{stageName(stage, answers.kind)}</h3>
      <PaperTasks tasks={stage.tasks} />
    </section>
  ))
}

function PaperQuestions({ sheets: { questions } }: { readonly sheets: PlanSheets }): ReactNode {
  return questions.map((question) => (
    <section key={question.matter} className="ek-question">
      <QuestionWords question={question} />
      <p>
        <TickBox isTicked={question.isAgreed} /> {matterWords[question.matter]}: {question.isAgreed ? words.status.agreed : words.status.notAgreed}
      </p>
      {question.note === '' ? <RuledLines /> : <p className="ek-written">{question.note}</p>}
    </section>
  ))
}

/** Two lines to write on with a pen. */
function RuledLines(): ReactNode {
  return (
    <div className="ek-ruled" aria-hidden="true">
      <div className="ek-ruled__line" />
      <div className="ek-ruled__line" />
    </div>
  )
}

function PaperCharter({ sheets: { charter, agreement } }: { readonly sheets: PlanSheets }): ReactNode {
  return (
    <>
      {isDraft(agreement) && (
        <p>
          <strong>{words.charterDraft}</strong>
        </p>
      )}
      {charter.map(({ part, text }) => (
        <section key={part} className="ek-charter-box">
          <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{charterPartWords[part]}</h3>
          <p className="ek-written">{text.trim() || words.emptyBox}</p>
        </section>
      ))}
      <section className="ek-charter-box">
        <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{words.standHeading}</h3>
        <AgreementWords agreement={agreement} />
      </section>
      <ul className="ek-blanks ek-blanks--row">
        {[words.postBlank, ...words.signatures].map((blank) => (
          <li key={blank} className="ek-blanks__blank">
            {blank}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is sorted; as long as nothing is, the tasks with boxes to sort them by pen. */
function PaperWeek({ week }: { readonly week: PlanSheets['week'] }): ReactNode {
  if (isAnythingSorted(week.sorted)) return <SortedWeekLists week={week} />
  return (
    <>
      <WeekByPen tasks={week.tasks} />
      {week.own.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">{words.unsorted}</h3>
          <WeekByPen tasks={week.own.map(({ text }) => ({ text, places: weekPlaces }))} />
        </>
      )}
    </>
  )
}

function WeekByPen({ tasks }: { readonly tasks: readonly Pick<PlanSheets['week']['tasks'][number], 'text' | 'places'>[] }): ReactNode {
  return (
    <ul className="ek-tasks ek-tasks--paper">
      {tasks.map(({ text, places }, index) => (
        <li key={index} className="ek-tasks__task">
          <p className="ek-written">{text}</p>
          <p className="ek-pen-choices">
            {places.map((place) => (
              <span key={place}>
                <TickBox isTicked={false} /> {weekPlaceWords[place]}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
