import { Contrast, NextSteps, PageHeading, factorWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { FactorContent, MarkedStatement } from '../content/kinds.ts'
import { sourcesOf } from '../rules/source-numbers.ts'
import { factorPageWords as words, readingWords } from '../words.ts'
import { Marked } from './marked.tsx'
import { Sources } from './sources.tsx'

/**
 * The six factors, and what each asks of both.
 * @param asAWhole what all of it is: said once
 */
export function factorsPage(asAWhole: MarkedStatement, factors: readonly FactorContent[]): string {
  const listed = sourcesOf([asAWhole])
  return sitePage({
    title: words.title,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: readingWords.title, href: href(paths.difference) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <Marked statement={asAWhole} listed={listed} />
        {factors.map(({ factor, means, management, leadership }) => (
          <section key={factor} className="ek-aspect" aria-labelledby={`factor-${factor}`}>
            <h2 className="nhsuk-heading-m" id={`factor-${factor}`}>
              {factorWords[factor]}
            </h2>
            <p>{means}</p>
            <Contrast management={<p>{management}</p>} leadership={<p>{leadership}</p>} />
          </section>
        ))}
        <Sources listed={listed} />
        <NextSteps
          links={[
            { text: words.next.questions, href: href(paths.differenceQuestions) },
            { text: words.next.situations, href: href(paths.situations) },
          ]}
        />
      </>
    ),
  })
}
