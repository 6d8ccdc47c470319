import type { ReactNode } from 'react'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Cycle } from '../records.ts'
import { cycleWords as words, stageText } from '../words/cycle.ts'

/** Tests of one idea in their order, each with what comes next. */
export function CycleList({ improvementId, cycles }: { readonly improvementId: string; readonly cycles: readonly Cycle[] }): ReactNode {
  return (
    <ul className="ek-choices">
      {cycles.map((cycle) => (
        <li key={cycle.cycleId}>
          <a href={href(paths.improvementCycle, { improvement: improvementId, cycle: cycle.cycleId })}>{words.numbered(cycle.number)}</a>
          <span className="ek-note">{stageText(cycle)}</span>
          <span className="ek-note">{cycle.plan}</span>
        </li>
      ))}
    </ul>
  )
}
