import { Contrast, NextSteps, PageHeading, factorWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { FactorContent } from '../content/kinds.ts'
import { factorPageWords as words, readingWords } from '../words.ts'
import { Marked } from './marked.tsx'

/** The six factors, and what each asks of both. */
export function factorsPage(factors: readonly FactorContent[]): string {
  return sitePage({
    title: words.title,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: readingWords.title, href: href(paths.difference) } },
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer} />
        <p>{words.list}</p>
        {factors.map(({ factor, means, management, leadership }) => (
          <section key={factor} className="ek-aspect" aria-labelledby={`factor-${factor}`}>
            <h2 className="nhsuk-heading-m" id={`factor-${factor}`}>
              {factorWords[factor]}
            </h2>
            <Marked statement={means} />
            <Contrast management={<p>{management}</p>} leadership={<p>{leadership}</p>} />
          </section>
        ))}
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
