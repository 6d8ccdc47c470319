import type { ReactNode } from 'react'
import { HowSure, InlineMark, NextSteps, OwnForm, PageHeading, PrintButton, Statement } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { sources } from '../../evidence/index.ts'
import { type FirstLook, type Thoughts, type WorthAThought, statements } from '../rules.ts'
import { firstLookWords as words, statementWords } from '../words.ts'

/** What is worth a thought, in words and without any number. */
export function thoughtsPage(look: FirstLook, thoughts: Extract<Thoughts, { kind: 'thoughts' }>): string {
  const { begin, parts, leftOut } = thoughts
  return sitePage({
    title: words.resultTitle,
    part: 'stepping-up',
    content: (
      <>
        <PageHeading heading={words.resultHeading} answer={words.resultAnswer} />
        <h2 className="nhsuk-heading-m">{words.beginHeading}</h2>
        <p>{words.begin[begin]}</p>
        {begin === 'management' && (
          <>
            <Statement mark="article-claim" words={words.beginClaim} sources={[sources.article]} />
            <Statement mark="our-advice" words={words.beginAdvice} sources={[]} />
          </>
        )}
        {parts.map((part) => (
          <Part key={part.domain} part={part} look={look} />
        ))}
        {leftOut.length > 0 && <p>{words.leftOut(leftOut.length)}</p>}
        <HowSure>{words.howSure}</HowSure>
        <OwnForm action={href(paths.firstLook)} carried={carried(look)} buttons={[{ text: words.change, name: 'change', value: 'yes', isSecondary: true }]} />
        <PrintButton />
        <NextSteps
          links={[
            { text: words.next.plan, href: href(paths.steppingUpPlan) },
            { text: words.next.difference, href: href(paths.difference) },
            { text: words.next.capabilities, href: href(paths.capabilities) },
            { text: words.next.situations, href: href(paths.situations) },
          ]}
        />
      </>
    ),
  })
}

function Part({ part, look }: { readonly part: WorthAThought; readonly look: FirstLook }): ReactNode {
  const isSilent = statements.every(({ id, domain }) => domain !== part.domain || look.replies[id] === undefined)
  return (
    <section>
      <h2 className="nhsuk-heading-m">
        <InlineMark meaning={part.domain} /> {words.partHeading[part.domain]}
      </h2>
      {part.statements.length === 0 && <p>{isSilent ? words.allLeftOut : words.nothingStoodOut}</p>}
      <ul className="nhsuk-list ek-thoughts">
        {part.statements.map((id) => (
          <li key={id}>
            <p className="nhsuk-u-margin-bottom-1">
              <strong>{statementWords[id].statement}</strong> {words.because[look.replies[id] === 'not-yet' ? 'not-yet' : 'partly']}
            </p>
            <p>
              {words.smallThing} {statementWords[id].smallThing}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was chosen, sent along so that it can be changed. */
function carried(look: FirstLook): Readonly<Record<string, readonly string[]>> {
  const given = Object.entries(look.replies).map(([id, reply]) => [id, [reply]] as const)
  return Object.fromEntries(look.standing === null ? given : [['standing', [look.standing]], ...given])
}
