import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { TaskList } from '../../../../platform/design/index.ts'
import type { PlanSheets } from '../../rules/plan-sheets.ts'
import type { StageId } from '../../rules/timeline.ts'
import { stageName, stageStatus } from '../../words/plan.ts'
import { WhereFrom } from '../where-from.tsx'

/** What to do when: a list of tasks for each stage, with boxes to tick. One stage stands open, the others behind their names. */
export function TimelineSheet({ sheets: { stages, answers }, openStage }: { readonly sheets: PlanSheets; readonly openStage: StageId }): ReactNode {
  return (
    <>
      <Details.ExpanderGroup>
        {stages.map((stage) => (
          <Details key={stage.stage} expander open={stage.stage === openStage} className="ek-stage">
            <Details.Summary>
              {stageName(stage, answers.kind)}
              <span className="nhsuk-u-visually-hidden">, </span>
              <span className="ek-stage__status">{stageStatus(stage)}</span>
            </Details.Summary>
            <Details.Text>
              <TaskList name="tick" tasks={stage.tasks} />
            </Details.Text>
          </Details>
        ))}
      </Details.ExpanderGroup>
      <WhereFrom sources={stages.flatMap(({ tasks }) => tasks.flatMap((task) => task.sources))} />
    </>
  )
}
