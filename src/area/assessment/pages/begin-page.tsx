import { type FormOrigin, type Problem, Bullets, PageHeading, PlainForm, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Framework } from '../../framework/index.ts'
import type { Offer } from '../rules/offer.ts'
import { beginWords as words, listWords } from '../words/assessments.ts'
import { ChoiceFields, type ChosenText } from './choice-fields.tsx'

/** Everything that the page shows on which a self-assessment begins. */
export interface BeginView {
  readonly framework: Pick<Framework, 'id' | 'title' | 'version'>
  readonly offer: Offer
  readonly chosen: ChosenText
  /** Why a stage is chosen already. */
  readonly stageFrom: string | null
  readonly problems: readonly Problem[]
  readonly from: FormOrigin
}

/** What a self-assessment is, who sees it and how long it takes; then it begins. */
export function beginPage({ framework, offer, chosen, stageFrom, problems, from }: BeginView): string {
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: listWords.title, href: href(paths.assessments) } },
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.answer} />
        <h2 className="nhsuk-heading-m">{words.whatHeading}</h2>
        <p>{words.what}</p>
        <p>{words.notAppraisal}</p>
        {!offer.hasDomains && <p>{words.noDomains}</p>}
        <h2 className="nhsuk-heading-m">{words.whoHeading}</h2>
        <Bullets lines={words.who} />
        <h2 className="nhsuk-heading-m">{words.takesHeading}</h2>
        <p>{words.saved}</p>
        <PlainForm action={href(paths.assessmentNew)} from={from} buttons={[{ text: words.begin }]}>
          <ChoiceFields offer={offer} chosen={chosen} stageFrom={stageFrom} problems={problems} />
        </PlainForm>
        <p className="ek-note">
          {words.source(framework.title, framework.version)} <a href={href(paths.framework, { framework: framework.id })}>{words.sourceLink}</a>
        </p>
      </div>
    ),
  })
}

/** For a framework that asks nothing of anybody. */
export function nothingToAskPage({ title }: Pick<Framework, 'title'>): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: listWords.title, href: href(paths.assessments) } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.title} answer={words.nothing.answer} />
        <p>{words.nothing.why(title)}</p>
      </div>
    ),
  })
}
