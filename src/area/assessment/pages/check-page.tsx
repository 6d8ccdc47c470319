import type { ReactNode } from 'react'
import { type FormOrigin, type Problem, Bullets, FieldlessForm, Notice, PageHeading, PlainForm, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { progressOf } from '../rules/progress.ts'
import type { AskedQuestion } from '../rules/questions.ts'
import { checkWords as words } from '../words/answers.ts'
import { taskWords } from '../words/questions.ts'
import { AnswersList } from './answers-list.tsx'

/** Everything that the page shows on which answers are looked through. */
export interface CheckView {
  readonly assessmentId: string
  readonly version: number
  readonly asked: readonly AskedQuestion[]
  readonly aside: number
  readonly problems: readonly Problem[]
  readonly done: string | null
  readonly from: FormOrigin
}

/** All answers before an assessment is finished. Where none is missing, the way to finish comes first: on a phone the answers are long. */
export function checkPage({ assessmentId, version, asked, aside, problems, done, from }: CheckView): string {
  const id = { assessment: assessmentId }
  const { answered } = progressOf(asked)
  const isWhole = answered === asked.length
  const finish = <Finish assessmentId={assessmentId} version={version} aside={aside} problems={problems} from={from} />
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.assessment, id) } },
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={isWhole ? words.answerAll : words.answerSome(asked.length - answered)} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {isWhole && finish}
        <AnswersList asked={asked} changeHref={(place) => href(paths.assessmentQuestion, { ...id, place: String(place) }, { from: 'check' })} />
        {!isWhole && finish}
      </div>
    ),
  })
}

function Finish({ assessmentId, version, aside, problems, from }: Pick<CheckView, 'assessmentId' | 'version' | 'aside' | 'problems' | 'from'>): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.finishHeading}</h2>
      <Bullets lines={words.finishMeans} />
      {aside > 0 && <p>{taskWords.aside(aside)}</p>}
      <FieldlessForm id="finish" problems={problems}>
        <PlainForm action={href(paths.assessmentCheck, { assessment: assessmentId })} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.finish }]} />
      </FieldlessForm>
    </>
  )
}
