import type { ReactNode } from 'react'
import { KeyFacts, dateText } from '../../../platform/design/index.ts'
import type { KeptGoal } from '../records.ts'
import { goalWords as words } from '../words/plan.ts'
import { Said } from './frame.tsx'
import { dayOrNone } from './new-goal-page.tsx'

/** What a goal says and where it stands. */
export function Facts({ goal, askedName, isOwn }: { readonly goal: KeptGoal; readonly askedName: string | null; /** Seen by the person whose goal it is. */ readonly isOwn: boolean }): ReactNode {
  const { facts } = words
  const { when, action } = goal.ifThen
  const all = [
    { name: facts.when, value: when === '' ? '–' : when },
    { name: facts.action, value: action === '' ? '–' : action },
    { name: facts.by, value: dayOrNone(goal.by, '–') },
    // Whom somebody else asks to remind them is told; that nobody does, only on their own page.
    ...(goal.owner.kind === 'other' ? [{ name: facts.owner, value: goal.owner.name }] : isOwn ? [{ name: facts.owner, value: facts.self }] : []),
    ...(askedName === null ? [] : [{ name: facts.asked, value: askedName }]),
    ...(goal.reason === '' ? [] : [{ name: facts.reason, value: goal.reason }]),
  ]
  return (
    <>
      <KeyFacts facts={all} />
      {goal.state === 'signed-off' && goal.signOff !== null && <Said heading={words.signedOff(goal.signOff.by, goal.signOff.role, dateText(goal.signOff.on))} text={goal.signOff.words} />}
    </>
  )
}
