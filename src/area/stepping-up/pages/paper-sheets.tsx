import type { ReactNode } from 'react'
import { Sheet } from '../../../platform/design/index.ts'
import type { PlanContent } from '../content/kinds.ts'
import { type Plan, charterParts, weekPlaces } from '../rules/answers.ts'
import { onePageOf } from '../rules/one-page.ts'
import { isUnsorted, sortedWeek } from '../rules/sorted-week.ts'
import type { StageId } from '../rules/timeline.ts'
import { charterPartWords, matterWords, weekPlaceWords } from '../words/answers.ts'
import { paperWords, planWords as words } from '../words/plan.ts'
import { PaperTasks, TickBox } from './paper-tasks.tsx'
import { HelpSheet } from './sheets/help-sheet.tsx'
import { OnePageSheet } from './sheets/one-page-sheet.tsx'
import { SkillsSheet } from './sheets/skills-sheet.tsx'
import { StageStatus, stageName } from './sheets/timeline-sheet.tsx'
import { SortedWeekLists } from './sheets/week-sheet.tsx'
import { QuestionWords } from './sheets/ask-sheet.tsx'

type PlanAndContent = Omit<PaperModel, 'next'>

interface PaperModel {
  readonly plan: Plan
  readonly content: PlanContent
  /** The stage that the one page shows. */
  readonly next: StageId
}

/** What stands on one sheet of paper. The first is for the pocket; the timeline takes two. */
const papers = ['one-page', 'timeline-first', 'timeline-later', 'ask', 'charter', 'skills', 'week', 'help'] as const
type Paper = (typeof papers)[number]
const firstStages: readonly StageId[] = ['before', 'day-1', 'week-1']

/** Every sheet of a plan to read and print; nothing in it can be changed. Each begins on a sheet of paper of its own. */
export function PaperSheets(model: PaperModel): ReactNode {
  return papers.map((paper) => (
    <Sheet key={paper} id={`sheet-${paper}`} heading={paperWords[paper]}>
      <PaperContent paper={paper} {...model} />
    </Sheet>
  ))
}

function PaperContent({ paper, plan, content, next }: PaperModel & { readonly paper: Paper }): ReactNode {
  switch (paper) {
    case 'one-page':
      return <OnePageSheet page={onePageOf(plan, content, next)} kind={plan.answers.kind} />
    case 'timeline-first':
      return <PaperTimeline plan={plan} content={content} isFirst />
    case 'timeline-later':
      return <PaperTimeline plan={plan} content={content} isFirst={false} />
    case 'ask':
      return <PaperQuestions plan={plan} content={content} />
    case 'charter':
      return <PaperCharter plan={plan} content={content} />
    case 'skills':
      return <SkillsSheet answers={plan.answers} content={content} />
    case 'week':
      return <PaperWeek plan={plan} content={content} />
    case 'help':
      return <HelpSheet help={content.help} />
  }
}

function PaperTimeline({ plan: { answers, ticks }, content, isFirst }: PlanAndContent & { readonly isFirst: boolean }): ReactNode {
  const stages = content.timeline(answers).filter(({ stage }) => firstStages.includes(stage) === isFirst)
  return stages.map((stage) => (
    <section key={stage.stage} className="ek-stage">
      <div className="ek-stage__heading">
        <h3 className="nhsuk-heading-m nhsuk-u-margin-bottom-1">{stageName(stage, answers.kind)}</h3>
        <StageStatus stage={stage} ticks={ticks} />
      </div>
      <PaperTasks tasks={stage.tasks.map(({ id, text }) => ({ id, text, isDone: ticks.includes(id) }))} />
    </section>
  ))
}

function PaperQuestions({ plan: { answers, notes }, content }: PlanAndContent): ReactNode {
  return content.questionsToAsk(answers).map((question) => {
    const { matter } = question
    const isAgreed = answers.agreed.includes(matter)
    return (
      <section key={matter} className="ek-question">
        <QuestionWords question={question} />
        <p className="ek-question__agreed">
          <TickBox isTicked={isAgreed} /> {matterWords[matter]}: {isAgreed ? words.agreed.toLowerCase() : words.notAgreed.toLowerCase()}
        </p>
        {notes[matter] !== undefined && <p className="ek-written">{notes[matter]}</p>}
      </section>
    )
  })
}

function PaperCharter({ plan: { answers, charter }, content }: PlanAndContent): ReactNode {
  const draft = content.charterDraft(answers)
  return (
    <>
      {charterParts.map((part) => (
        <section key={part} className="ek-charter-box">
          <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">{charterPartWords[part]}</h3>
          <p className="ek-written">{(charter[part] ?? draft[part]).trim() || words.emptyBox}</p>
        </section>
      ))}
      <ul className="ek-blanks">
        {words.signatures.map((signature) => (
          <li key={signature} className="ek-blanks__blank">
            {signature}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is sorted; as long as nothing is, the tasks with boxes to sort them by pen. */
function PaperWeek({ plan, content }: PlanAndContent): ReactNode {
  const tasks = content.weekTasks(plan.answers)
  const sorted = sortedWeek(plan, tasks)
  if (!isUnsorted(sorted)) return <SortedWeekLists sorted={sorted} advice={content.weekAdvice} />
  return (
    <ul className="ek-tasks ek-tasks--paper">
      {[...tasks.map(({ text }) => text), ...plan.ownTasks.map(({ text }) => text)].map((text, index) => (
        <li key={index} className="ek-tasks__task">
          <p className="ek-written">{text}</p>
          <p className="ek-pen-choices">
            {weekPlaces.map((place) => (
              <span key={place} className="ek-pen-choices__choice">
                <TickBox isTicked={false} /> {weekPlaceWords[place]}
              </span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
