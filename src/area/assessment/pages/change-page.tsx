import { type FormOrigin, type Problem, Notice, PageHeading, PlainForm, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Offer } from '../rules/offer.ts'
import { changeWords as words } from '../words/assessments.ts'
import { taskWords } from '../words/questions.ts'
import { ChoiceFields, type ChosenText } from './choice-fields.tsx'

/** Everything that the page shows on which form or stage are changed. */
export interface ChangeView {
  readonly assessmentId: string
  readonly version: number
  readonly offer: Offer
  readonly chosen: ChosenText
  readonly problems: readonly Problem[]
  /** What another window chose meanwhile, in words. */
  readonly changedTo: string | null
  readonly from: FormOrigin
}

/** Another form or stage for an open assessment. */
export function changePage({ assessmentId, version, offer, chosen, problems, changedTo, from }: ChangeView): string {
  const tasks = href(paths.assessment, { assessment: assessmentId })
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    isUnsaved: changedTo !== null,
    wayBack: { kind: 'back', link: { text: taskWords.title, href: tasks } },
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.answer} />
        {changedTo !== null && <Notice>{changedTo}</Notice>}
        <PlainForm action={href(paths.assessmentChange, { assessment: assessmentId })} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.save }]}>
          <ChoiceFields offer={offer} chosen={chosen} stageFrom={null} problems={problems} />
        </PlainForm>
        <p>
          <a href={tasks}>{words.leave}</a>
        </p>
      </div>
    ),
  })
}
