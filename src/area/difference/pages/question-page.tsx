import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { PageHeading, PrintButton, SourceNote, Statement } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { sources } from '../../evidence/index.ts'
import type { CommonQuestion, MarkedStatement, ReconstructedList } from '../content/kinds.ts'
import { partStatements } from '../rules/question-parts.ts'
import { questionWords as words } from '../words.ts'
import { Marked } from './marked.tsx'

/** One question: the short answer, what is claimed, what speaks for it and what against, and what we would do. */
export function questionPage({ question, short, statements, lists }: CommonQuestion, others: readonly CommonQuestion[]): string {
  const { claims, evidenceFor, evidenceAgainst, advice } = partStatements(statements)
  return sitePage({
    title: question,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.differenceQuestions) } },
    content: (
      <>
        <PageHeading caption={words.caption} heading={question} />
        <Marked statement={short} />
        <Marks />
        {claims.length > 0 && <Part heading={words.claimsHeading} statements={claims} />}
        <div className="ek-evidence__columns">
          <Part heading={words.forHeading} statements={evidenceFor} />
          <Part heading={words.againstHeading} statements={evidenceAgainst} />
        </div>
        {advice.length > 0 && <Part heading={words.adviceHeading} statements={advice} />}
        {lists.map((list) => (
          <List key={list.heading} list={list} />
        ))}
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

function Part({ heading, statements }: { readonly heading: string; readonly statements: readonly MarkedStatement[] }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      {statements.length === 0 && <p>{words.noEvidence}</p>}
      {statements.map((statement) => (
        <Marked key={statement.text} statement={statement} />
      ))}
    </section>
  )
}

function List({ list: { heading, mark, items, sources: named } }: { readonly list: ReconstructedList }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Statement mark={mark} words={words.marks[mark]} sources={[]} />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {named.length > 0 && <SourceNote sources={named.map((id) => sources[id])} />}
    </section>
  )
}
