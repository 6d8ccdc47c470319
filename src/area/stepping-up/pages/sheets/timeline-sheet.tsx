import { Details, Tag } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { TaskList } from '../../../../platform/design/index.ts'
import type { Kind } from '../../rules/answers.ts'
import { stageToOpen } from '../../rules/standing.ts'
import type { TimelineStage } from '../../rules/timeline.ts'
import { longDate } from '../../words/dates.ts'
import { planWords as words, stageText } from '../../words/plan.ts'
import type { PlanState } from '../plan-state.ts'
import { WhereFrom } from '../where-from.tsx'

/** What to do when: a list of tasks for each stage, with boxes to tick. The stage that is next stands open, the others behind their names. */
export function TimelineSheet({ typed, answers, content, today }: PlanState): ReactNode {
  const stages = content.timeline(answers)
  const open = stageToOpen(answers.start, stages, typed.ticks, today)
  return (
    <>
      <Details.ExpanderGroup>
        {stages.map((stage) => (
          <Details key={stage.stage} expander open={stage.stage === open} className="ek-stage">
            <Details.Summary>
              {stageName(stage, answers.kind)} <StageStatus stage={stage} ticks={typed.ticks} />
            </Details.Summary>
            <Details.Text>
              <TaskList name="tick" tasks={stage.tasks.map(({ id, text, why }) => ({ id, text, why, isDone: typed.ticks.includes(id) }))} />
            </Details.Text>
          </Details>
        ))}
      </Details.ExpanderGroup>
      <WhereFrom sources={stages.flatMap(({ tasks }) => tasks.flatMap((task) => task.sources))} />
    </>
  )
}

/** The name of a stage, with its day when it has one. */
export function stageName({ stage, date }: TimelineStage, kind: Kind): string {
  return date === null ? stageText(stage, kind) : `${stageText(stage, kind)}: ${longDate(date)}`
}

/** Whether all of a stage is done, as an NHS task list says it. */
export function StageStatus({ stage: { tasks }, ticks }: { readonly stage: TimelineStage; readonly ticks: readonly string[] }): ReactNode {
  const isDone = tasks.every(({ id }) => ticks.includes(id))
  return isDone ? <span className="ek-stage__status">{words.status.done}</span> : <Tag modifier="blue">{words.status.open}</Tag>
}
