import { type CarriedFields, OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Answers } from '../rules/answers.ts'
import { carriedBefore } from '../rules/answers-before.ts'
import type { AnswerProblem } from '../rules/check-plan.ts'
import { commandFields } from '../rules/command.ts'
import { type TypedPlan, carriedFields } from '../rules/typed-plan.ts'
import { questionWords as words } from '../words/questions.ts'
import { summaryOf } from './plan-problems.ts'
import { Questions, isQuestionField } from './questions.tsx'

/**
 * The questions on a page of their own.
 * @param before the answers that the plan has had before; null for a plan that is made now
 * @param wayHome fields that travel along when the plan was opened from the page of who is signed in
 */
export function questionsPage({ typed, problems, before, wayHome }: {
  readonly typed: TypedPlan
  readonly problems: readonly AnswerProblem[]
  readonly before: Answers | null
  readonly wayHome: CarriedFields
}): string {
  const isNew = before === null
  return sitePage({
    title: isNew ? words.title : words.changeTitle,
    part: 'stepping-up',
    hasProblem: problems.length > 0,
    // A link would leave the plan behind: from there the form itself leads back.
    ...(isNew ? { wayBack: { kind: 'back', link: { text: words.backToDoor, href: href(paths.steppingUp) } } as const } : {}),
    content: (
      <>
        <ProblemSummary problems={summaryOf(problems)} />
        <PageHeading heading={isNew ? words.heading : words.changeHeading} answer={isNew ? words.answer : words.changeAnswer} />
        <p>{words.promise}</p>
        <OwnForm
          action={href(paths.steppingUpPlan)}
          carried={{ ...carriedFields(typed, isQuestionField), ...wayHome, [commandFields.shown]: ['answers'], ...(before === null ? {} : carriedBefore(before)) }}
          buttons={[
            { text: isNew ? words.make : words.change, name: commandFields.view, value: 'one-page' },
            ...(isNew ? [] : [{ text: words.goBack, name: commandFields.nothingChanged, value: 'yes', isSecondary: true }]),
          ]}
        >
          <Questions typed={typed} problems={problems} />
        </OwnForm>
      </>
    ),
  })
}
