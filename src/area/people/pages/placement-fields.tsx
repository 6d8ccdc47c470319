import type { ReactNode } from 'react'
import { type Choice, DateQuestion, RadioQuestion, TextField } from '../../../platform/design/index.ts'
import { type TypedPlacement, changes, holdersBeside } from '../rules/placement.ts'
import type { HeldPost } from '../service/people-store.ts'
import { placingWords as words } from '../words/placing.ts'
import type { FormProblem } from '../words/problems.ts'
import { problemAt } from './form-parts.tsx'
import { postText } from './holding-text.ts'

/**
 * How and from when somebody holds the post.
 * @param leaving the posts out of which they can move; null for somebody new
 * @param holders names of who holds the post now, others than the one who starts
 */
export function PlacementFields({ typed, problems, leaving, holders }: { readonly holders: readonly string[]; readonly typed: TypedPlacement; readonly problems: readonly FormProblem[]; readonly leaving: readonly HeldPost[] | null }): ReactNode {
  const isHeld = holders.length > 0 || typed.beside !== '' || problems.some(({ field }) => field === 'beside')
  return (
    <>
      {leaving === null ? (
        <RadioQuestion name="change" legend={words.kindLegend} size="s" value={typed.change} choices={kindChoices} {...problemAt(problems, 'change')} />
      ) : (
        <RadioQuestion name="change" legend={words.changeLegend} size="s" value={typed.change} choices={changeChoices.filter(({ value }) => value !== 'move' || leaving.length > 0)} {...problemAt(problems, 'change')} />
      )}
      {leaving !== null && leaving.length > 1 && (
        <RadioQuestion name="leaves" legend={words.leaves} size="s" value={typed.leaves} choices={leaving.map((post) => ({ value: post.holdingId, text: postText(post) }))} {...problemAt(problems, 'leaves')} />
      )}
      {leaving !== null && leaving.length === 1 && <Leaves problems={problems} />}
      <DateQuestion name="starts" legend={words.starts} size="s" hint={words.dateHint} value={typed.starts} {...problemAt(problems, 'starts')} />
      <DateQuestion name="agreed" legend={words.agreed} size="s" hint={words.agreedHint} value={typed.agreed} {...problemAt(problems, 'agreed')} />
      <TextField id="share" name="share" label={words.share} hint={words.shareHint} value={typed.share} {...problemAt(problems, 'share')} />
      {isHeld && (
        <RadioQuestion
          name="beside"
          legend={words.besideLegend(holders.join(', '))}
          size="s"
          hint={words.besideHint}
          value={typed.beside}
          choices={holdersBeside.map((value) => ({ value, text: words.beside[value] }))}
          {...problemAt(problems, 'beside')}
        />
      )}
    </>
  )
}

/** With one post there is nothing to choose, but something can be wrong with leaving it. */
function Leaves({ problems }: { readonly problems: readonly FormProblem[] }): ReactNode {
  const { problem } = problemAt(problems, 'leaves')
  return problem === undefined ? null : (
    <p className="nhsuk-error-message" id="leaves">
      {problem}
    </p>
  )
}

const changeChoices: readonly Choice[] = changes.map((change) => ({ value: change, text: words.changes[change], ...(change === 'further' ? {} : { hint: words.changeHints[change] }) }))
const kindChoices: readonly Choice[] = (['further', 'acting-up', 'secondment'] as const).map((change) => ({ value: change, text: words.kinds[change] }))
