import type { ReactNode } from 'react'
import { href, paths } from '../../../platform/http/paths.ts'
import type { UnitBranch } from '../service/unit-branch.ts'
import { organisationWords as words, peopleText, postsText, unitsText } from '../words/organisation.ts'

/**
 * Units with the units below each of them folded away, by the browser's own means.
 * @param openUpTo units below a branch that are shown unfolded when there are at most so many
 */
export function UnitList({ branches, openUpTo }: { readonly branches: readonly UnitBranch[]; readonly openUpTo: number }): ReactNode {
  return (
    <ul className="nhsuk-list">
      {branches.map((branch) => (
        <UnitEntry key={branch.unit.unitId} branch={branch} openUpTo={openUpTo} />
      ))}
    </ul>
  )
}

function UnitEntry({ branch, openUpTo }: { readonly branch: UnitBranch; readonly openUpTo: number }): ReactNode {
  const { unit, posts, people, unitsBelow, children } = branch
  return (
    <li>
      <a href={href(paths.unit, { unit: unit.unitId })}>{unit.name}</a>
      <span className="ek-note">{`${postsText(posts)}, ${peopleText(people)}`}</span>
      {children.length > 0 && (
        <details className="nhsuk-details ek-details ek-details--printed" open={unitsBelow <= openUpTo}>
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">{words.unitsIn(unitsText(unitsBelow), unit.name)}</span>
          </summary>
          <div className="nhsuk-details__text">
            <UnitList branches={children} openUpTo={openUpTo} />
          </div>
        </details>
      )}
    </li>
  )
}
