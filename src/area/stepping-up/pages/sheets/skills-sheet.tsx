import type { ReactNode } from 'react'
import { InlineMark, SourceNote } from '../../../../platform/design/index.ts'
import { sources } from '../../../evidence/index.ts'
import type { PlanSheets } from '../../rules/plan-sheets.ts'
import { planWords as words } from '../../words/plan.ts'
import { WhereFrom } from '../where-from.tsx'

/** Five skills to begin with, what to stop doing, and why management comes first. The same on screen and on paper. */
export function SkillsSheet({ sheets: { managementFirst, skills, stopDoing } }: { readonly sheets: PlanSheets }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-m">
        <InlineMark meaning="management" /> {words.managementFirst}
      </h3>
      {managementFirst.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <SourceNote sources={[sources.article]} />
      <h3 className="nhsuk-heading-m">{words.skills}</h3>
      <ol className="nhsuk-list nhsuk-list--number">
        {skills.map(({ id, name, why, smallThing }) => (
          <li key={id}>
            <strong>{name}.</strong> {why} <strong>{words.smallThing}</strong> {smallThing}
          </li>
        ))}
      </ol>
      <h3 className="nhsuk-heading-m">{words.stopDoing}</h3>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {stopDoing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <WhereFrom sources={skills.flatMap((skill) => skill.sources)} />
    </>
  )
}
