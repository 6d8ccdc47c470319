import type { ReactNode } from 'react'
import { type FormState, Notice, PlainForm, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptGoal } from '../records.ts'
import type { NudgeDay } from '../rules/nudges.ts'
import { goalBadgeWords } from '../words/badge.ts'
import { deedWords, nudgeWords, stateWords } from '../words/goal.ts'
import { goalWords as words } from '../words/plan.ts'
import { framed } from './frame.tsx'
import { Facts } from './goal-facts.tsx'
import { GoalLink } from './goal-link.tsx'
import type { GoalModel } from './goal-model.ts'
import { Activities, EvidenceList, Notes, Reflections } from './goal-parts.tsx'

/** One goal with everything that belongs to it. */
export function goalPage(model: GoalModel): string {
  const { goal, askedName, nudge, done, deeds, state } = model
  const canChange = deeds.includes('change')
  return framed({
    title: goal.capability.name,
    answer: `${stateWords[goal.state]}.`,
    wayBack: { text: words.back, href: href(paths.developmentPlan) },
    problems: state.problems,
    said: done,
    children: (
      <div id="goal">
        {nudge !== null && <NudgeNotice goal={goal} nudge={nudge} state={state} />}
        <Facts goal={goal} askedName={askedName} isOwn />
        {canChange && <GoalLink to={href(paths.goalChange, { goal: goal.goalId })} text={words.change} />}
        <Activities model={model} canChange={canChange} />
        <EvidenceList model={model} canChange={canChange} />
        <Reflections model={model} canChange={canChange} />
        <Notes model={model} canChange={canChange} />
        {model.hasBadge !== null && <Badge goal={goal} hasBadge={model.hasBadge} />}
        <Deeds model={model} />
        <PrintButton />
      </div>
    ),
  })
}

function NudgeNotice({ goal, nudge, state }: { readonly goal: KeptGoal; readonly nudge: NudgeDay; readonly state: FormState }): ReactNode {
  return (
    <Notice isScreenOnly>
      <h2 className="nhsuk-heading-m">{nudgeWords[nudge].title}</h2>
      <p>{nudgeWords[nudge].text}</p>
      <PlainForm action={href(paths.goal, { goal: goal.goalId })} from={{ ...state.from, formId: state.secondFormId }} carried={{ after: [String(nudge)] }} buttons={[{ text: words.nudgeDone, name: 'do', value: 'nudge', isSecondary: true }]} />
    </Notice>
  )
}

function Badge({ goal, hasBadge }: { readonly goal: KeptGoal; readonly hasBadge: boolean }): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.badge}</h2>
      <p>{goalBadgeWords.answer}</p>
      <GoalLink to={href(paths.goalBadge, { goal: goal.goalId })} text={hasBadge ? goalBadgeWords.see : goalBadgeWords.take} />
    </section>
  )
}

function Deeds({ model: { goal, deeds, state } }: { readonly model: GoalModel }): ReactNode {
  const here = href(paths.goal, { goal: goal.goalId })
  const atOnce = (['begin', 'take-back', 'take-up-again'] as const).filter((deed) => deeds.includes(deed))
  const asked = (['hand-in', 'set-aside', 'delete'] as const).filter((deed) => deeds.includes(deed))
  if (atOnce.length + asked.length === 0) return null
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.nextHeading}</h2>
      {atOnce.length > 0 && <PlainForm action={here} from={state.from} carried={{ version: [String(goal.version)] }} buttons={atOnce.map((deed) => ({ text: deedWords[deed], name: 'do', value: deed }))} />}
      {asked.map((deed) => (
        <GoalLink key={deed} to={href(paths.goal, { goal: goal.goalId }, { ask: deed })} text={deedWords[deed]} />
      ))}
    </section>
  )
}
