import { CheckboxQuestion, DataTable, type FormState, LongText, PlainForm, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptGoal } from '../records.ts'
import { activityName } from '../rules/development-plan.ts'
import type { AskedGoal } from '../service/sign-off.ts'
import { evidenceWords, stateWords } from '../words/goal.ts'
import { goalWords, signOffWords as words } from '../words/plan.ts'
import { framed } from './frame.tsx'
import { Facts } from './goal-facts.tsx'
import { EvidenceItems, ReflectionItem } from './goal-items.tsx'

/** The goals that somebody was asked to sign off. */
export function signOffsPage({ asked }: { readonly asked: readonly { readonly goal: KeptGoal; readonly personName: string }[] }): string {
  const { who, goal: heading, state } = words.columns
  const rows = asked.map(({ goal, personName }) => [<a key="goal" href={href(paths.signOff, { goal: goal.goalId })}>{personName}<span className="nhsuk-u-visually-hidden">: {goal.capability.name}</span></a>, goal.capability.name, stateWords[goal.state]])
  return framed({
    title: words.listTitle,
    answer: asked.length === 0 ? words.none : words.listAnswer,
    wayBack: { text: words.back, href: href(paths.home) },
    children: rows.length > 0 && <DataTable caption={words.caption} isCaptionHidden columns={[{ heading: who }, { heading }, { heading: state }]} rows={rows} />,
  })
}

/** What a supervisor typed. */
export interface TypedSignOff {
  readonly words: string
  readonly missing: string
  readonly evidence: readonly string[]
}

/** A goal as the supervisor who was asked sees it. */
export function signOffPage({ asked, typed, state, done }: { readonly asked: AskedGoal; readonly typed: TypedSignOff; readonly state: FormState; readonly done: string | null }): string {
  const { goal, personName, activities, evidence, reflections, notes } = asked
  const { problems, from } = state
  const here = href(paths.signOff, { goal: goal.goalId })
  const carried = { version: [String(goal.version)] }
  return framed({
    title: goal.capability.name,
    caption: personName,
    answer: goal.state === 'handed-in' ? words.answer(personName) : `${stateWords[goal.state]}.`,
    wayBack: { text: words.listTitle, href: href(paths.signOffs) },
    problems,
    said: done,
    children: (
      <>
        <Facts goal={goal} askedName={null} isOwn={false} />
        {activities.length > 0 && <h2 className="nhsuk-heading-m">{words.activities}</h2>}
        {activities.map((one) => (
          <p key={one.activityId}>
            {activityName(one)}
            {one.doneOn === null || one.minutesTaken === null ? '' : `: ${goalWords.taken(dateText(one.doneOn), one.minutesTaken)}`}
          </p>
        ))}
        <h2 className="nhsuk-heading-m">{goalWords.evidence}</h2>
        <EvidenceItems evidence={evidence} />
        <h2 className="nhsuk-heading-m">{goalWords.reflections}</h2>
        {reflections === null ? <p>{words.notShared.reflections}</p> : reflections.map((one) => <ReflectionItem key={one.reflectionId} one={one} />)}
        <h2 className="nhsuk-heading-m">{goalWords.notes}</h2>
        {notes === null ? <p>{words.notShared.notes}</p> : notes.map((one) => <p key={one.noteId}>{`${goalWords.noteOf(dateText(one.day), one.withWhom)}: ${one.agreed}`}</p>)}
        {goal.state === 'handed-in' && (
          <>
            <PlainForm action={here} from={from} carried={carried} buttons={[{ text: words.signOff, name: 'do', value: 'sign-off' }]}>
              <CheckboxQuestion name="evidence" legend={words.evidenceLegend} hint={words.evidenceHint} values={typed.evidence} choices={evidence.map((one) => ({ value: one.evidenceId, text: `${evidenceWords[one.kind]}, ${dateText(one.day)}` }))} {...problemAt(problems, 'evidence')} />
              <LongText id="words" name="words" label={words.words} hint={words.wordsHint} value={typed.words} {...problemAt(problems, 'words')} />
            </PlainForm>
            <h2 className="nhsuk-heading-m">{words.handBackHeading}</h2>
          </>
        )}
        {goal.state === 'signed-off' && <h2 className="nhsuk-heading-m">{words.withdrawHeading}</h2>}
        {goal.state !== 'withdrawn' && (
          <PlainForm action={here} from={{ ...from, formId: state.secondFormId }} carried={carried} buttons={[goal.state === 'handed-in' ? { text: words.handBack, name: 'do', value: 'hand-back', isSecondary: true } : { text: words.withdraw, name: 'do', value: 'withdraw-sign-off', isSecondary: true }]}>
            <LongText id="missing" name="missing" label={goal.state === 'handed-in' ? words.handBackLabel : words.withdrawLabel} value={typed.missing} rows={2} {...problemAt(problems, 'missing')} />
          </PlainForm>
        )}
      </>
    ),
  })
}
