import type { ReactNode } from 'react'
import { InlineMark } from '../../../../platform/design/index.ts'
import type { PlanContent } from '../../content/kinds.ts'
import type { Answers } from '../../rules/answers.ts'
import { planWords as words } from '../../words/plan.ts'
import { WhereFrom } from '../where-from.tsx'

/** Five skills to begin with, what to stop doing, and why management comes first. The same on screen and on paper. */
export function SkillsSheet({ answers, content }: { readonly answers: Answers; readonly content: PlanContent }): ReactNode {
  const skills = content.firstSkills(answers)
  return (
    <>
      <h3 className="nhsuk-heading-m">
        <InlineMark meaning="management" /> {words.managementFirst}
      </h3>
      {content.managementFirst.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
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
        {content.stopDoing(answers).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <WhereFrom sources={skills.flatMap(({ sources }) => sources)} />
    </>
  )
}
