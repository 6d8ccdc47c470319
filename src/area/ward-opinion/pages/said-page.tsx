import type { ReactNode } from 'react'
import { CheckboxQuestion, DataTable, HowSure, NotShown, Notice, PageHeading, PlainForm, type Problem, ProblemSummary, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type GivenOpinion, type OpinionQuestion, opinionWords } from '../../simulated-ward/index.ts'
import type { AnswerView, TallyView } from '../rules/tally.ts'
import { monthsText } from '../view/month-text.ts'
import { saidWords as words } from '../words.ts'

/** Everything that the page shows. */
export interface SaidView {
  readonly said: Readonly<Record<OpinionQuestion, TallyView>>
  /** What a form chose that could not be counted. */
  readonly chosen: GivenOpinion
  readonly problems: readonly Problem[]
  readonly isCounted: boolean
}

/** What people said of the ward, and the questions for who wants to answer. */
export function saidPage({ said, chosen, problems, isCounted }: SaidView): string {
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.toTheWard, href: href(paths.simulatedWard) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.answer} />
        {isCounted && (
          <Notice isScreenOnly>
            <p>
              {opinionWords.counted} {opinionWords.twice}
            </p>
          </Notice>
        )}
        <Said question={opinionWords.respect} view={said.respect} names={opinionWords.respectAnswers} />
        <Said question={opinionWords.confused} view={said.confused} names={opinionWords.confusedAnswers} note={words.several} />
        <div className="ek-reading">
          {(said.respect.kind === 'shown' || said.confused.kind === 'shown') && (
            <HowSure>
              {words.sure} {words.sureTwice}
            </HowSure>
          )}
          <p>{words.steps}</p>
          <p>{words.kept}</p>
          <Ask chosen={chosen} problems={problems} />
        </div>
      </>
    ),
  })
}

function Said({ question, view, names, note }: { readonly question: string; readonly view: TallyView; readonly names: Readonly<Record<string, string>>; readonly note?: string }): ReactNode {
  if (view.kind === 'too-few') return <NotShown {...words.tooFew(question)} />
  const { answer, people, share, range } = words.columns
  return (
    <section>
      <DataTable caption={question} columns={[{ heading: answer }, { heading: people, isNumber: true }, { heading: share, isNumber: true }, { heading: range, isNumber: true }]} rows={view.answers.map((one) => cellsOf(one, names))} />
      <div className="ek-reading">
        <p>
          {words.people(view.people, monthsText(view.months))} {note}
        </p>
      </div>
    </section>
  )
}

function cellsOf({ answer, people, share, range }: AnswerView, names: Readonly<Record<string, string>>): readonly ReactNode[] {
  return [names[answer], String(people), percent(share), words.range(percent(range.lower), percent(range.upper))]
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}

function Ask({ chosen, problems }: Pick<SaidView, 'chosen' | 'problems'>): ReactNode {
  const choices = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, text]) => ({ value, text }))
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-l">{words.sayHeading}</h2>
      <p>{opinionWords.lead}</p>
      <PlainForm action={href(paths.wardOpinion)} buttons={[{ text: opinionWords.send }]}>
        <RadioQuestion name="respect" legend={opinionWords.respect} size="s" choices={choices(opinionWords.respectAnswers)} {...(chosen.respect[0] === undefined ? {} : { value: chosen.respect[0] })} {...problemAt(problems, 'respect')} />
        <CheckboxQuestion name="confused" legend={opinionWords.confused} size="s" hint={opinionWords.confusedHint} choices={choices(opinionWords.confusedAnswers)} values={chosen.confused} {...problemAt(problems, 'confused')} />
      </PlainForm>
    </section>
  )
}
