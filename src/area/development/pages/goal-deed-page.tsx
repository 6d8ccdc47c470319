import { CheckboxQuestion, type FormState, LongText, PlainForm, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Supporter } from '../../people/index.ts'
import type { KeptGoal } from '../records.ts'
import { deedWords } from '../words/goal.ts'
import { goalWords as words } from '../words/plan.ts'
import { framed } from './frame.tsx'
import { GoalLink } from './goal-link.tsx'

/** Asks before a goal is handed in, set aside or deleted. */
export function deedPage({ goal, deed, supporters, typed, state: { problems, from } }: { readonly goal: KeptGoal; readonly deed: 'hand-in' | 'set-aside' | 'delete'; readonly supporters: readonly Supporter[]; readonly typed: { readonly reason: string; readonly who: string; readonly share: readonly string[] }; readonly state: FormState }): string {
  const here = href(paths.goal, { goal: goal.goalId })
  const texts = { 'hand-in': [words.handInTitle, words.handInAnswer], 'set-aside': [words.setAsideTitle, words.setAsideText], delete: [words.deleteTitle, words.deleteAnswer] } as const
  const [title, answer] = texts[deed]
  const hasNobody = deed === 'hand-in' && supporters.length === 0
  return framed({
    title,
    answer,
    caption: goal.capability.name,
    wayBack: { text: goal.capability.name, href: here },
    problems,
    children: hasNobody ? (
      <>
        <p>{words.nobody}</p>
        <GoalLink to={href(paths.ownSupervisor)} text={words.chooseSupervisor} />
      </>
    ) : (
      <>
        <PlainForm action={here} from={from} carried={{ version: [String(goal.version)] }} buttons={[{ text: deedWords[deed], name: 'do', value: deed }]}>
          {deed === 'hand-in' && <RadioQuestion name="who" legend={words.who} value={typed.who} choices={supporters.map(({ personId, name }) => ({ value: personId, text: name }))} {...problemAt(problems, 'who')} />}
          {deed === 'hand-in' && <CheckboxQuestion name="share" legend={words.share} hint={words.shareHint} values={typed.share} choices={Object.entries(words.shareChoices).map(([value, text]) => ({ value, text }))} />}
          {deed === 'set-aside' && <LongText id="reason" name="reason" label={words.reasonLabel} value={typed.reason} rows={2} {...problemAt(problems, 'reason')} />}
        </PlainForm>
        <GoalLink to={here} text={words.deleteNot} />
      </>
    ),
  })
}
