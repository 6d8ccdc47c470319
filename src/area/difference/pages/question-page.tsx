import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { PageHeading, PrintButton, Statement } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { SourceId } from '../../evidence/index.ts'
import type { CommonQuestion, MarkedStatement, ReconstructedList } from '../content/kinds.ts'
import { partStatements } from '../rules/question-parts.ts'
import { sourcesOf } from '../rules/source-numbers.ts'
import { questionWords as words } from '../words.ts'
import { Marked, numbersOf } from './marked.tsx'
import { Sources } from './sources.tsx'

/** One question: the short answer, what is claimed, what speaks for it and what against, and what we would do. */
export function questionPage({ question, short, statements, lists }: CommonQuestion, others: readonly CommonQuestion[]): string {
  const { claims, evidenceFor, evidenceAgainst, advice } = partStatements(statements)
  const listed = sourcesOf([short, ...claims, ...evidenceFor, ...evidenceAgainst, ...advice, ...lists])
  return sitePage({
    title: question,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.heading, href: href(paths.differenceQuestions) } },
    content: (
      <>
        <PageHeading caption={words.caption} heading={question} />
        <Marked statement={short} listed={listed} />
        <Marks />
        {claims.length > 0 && <Part heading={words.claimsHeading} statements={claims} listed={listed} />}
        <div className="ek-evidence__columns">
          <Part heading={words.forHeading} statements={evidenceFor} listed={listed} />
          <Part heading={words.againstHeading} statements={evidenceAgainst} listed={listed} />
        </div>
        {advice.length > 0 && <Part heading={words.adviceHeading} statements={advice} listed={listed} />}
        {lists.map((list) => (
          <List key={list.heading} list={list} listed={listed} />
        ))}
        <Sources listed={listed} />
        <PrintButton />
        <h2 className="nhsuk-heading-m">{words.otherQuestions}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {others.map((other) => (
            <li key={other.id}>
              <a href={href(paths.differenceQuestion, { question: other.id })}>{other.question}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  })
}

function Marks(): ReactNode {
  return (
    <Details className="ek-details">
      <Details.Summary>{words.marksSummary}</Details.Summary>
      <Details.Text>
        {Object.entries(words.marks).map(([mark, meaning]) => (
          // The keys are the marks: the words are written for each of them.
          <Statement key={mark} mark={mark as keyof typeof words.marks} words={meaning} sources={[]} />
        ))}
      </Details.Text>
    </Details>
  )
}

function Part({ heading, statements, listed }: { readonly heading: string; readonly statements: readonly MarkedStatement[]; readonly listed: readonly SourceId[] }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {statements.length === 0 && <p>{words.noEvidence}</p>}
      {statements.map((statement) => (
        <Marked key={statement.text} statement={statement} listed={listed} />
      ))}
    </section>
  )
}

function List({ list: { heading, mark, items, sources: named }, listed }: { readonly list: ReconstructedList; readonly listed: readonly SourceId[] }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Statement mark={mark} words={words.marks[mark]} sources={numbersOf(named, listed)} />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
