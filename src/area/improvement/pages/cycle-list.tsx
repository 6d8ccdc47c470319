import type { ReactNode } from 'react'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Cycle } from '../records.ts'
import { cycleStage } from '../rules/cycle-stage.ts'
import { actWords, cycleWords as words, stageWords } from '../words/cycle.ts'

/** Tests of one idea in their order, each with what comes next. */
export function CycleList({ improvementId, cycles }: { readonly improvementId: string; readonly cycles: readonly Cycle[] }): ReactNode {
  return (
    <ul className="ek-choices">
      {cycles.map((cycle) => (
        <li key={cycle.cycleId}>
          <a href={href(paths.improvementCycle, { improvement: improvementId, cycle: cycle.cycleId })}>{words.numbered(cycle.number)}</a>
          <span className="ek-note">{cycle.act === null ? stageWords[cycleStage(cycle)] : actWords[cycle.act]}</span>
          <span className="ek-note">{cycle.plan}</span>
        </li>
      ))}
    </ul>
  )
}
