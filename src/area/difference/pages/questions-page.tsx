import { PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { CommonQuestion } from '../content/kinds.ts'
import { sourcesOf } from '../rules/source-numbers.ts'
import { questionWords as words, readingWords } from '../words.ts'
import { Marked } from './marked.tsx'
import { Sources } from './sources.tsx'

/** The seven questions with their short answers. */
export function questionsPage(questions: readonly CommonQuestion[]): string {
  const listed = sourcesOf(questions.map(({ short }) => short))
  return sitePage({
    title: words.title,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: readingWords.title, href: href(paths.difference) } },
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer} />
        {questions.map(({ id, question, short }) => (
          <section key={id} aria-labelledby={`question-${id}`}>
            <h2 className="nhsuk-heading-m" id={`question-${id}`}>
              {question}
            </h2>
            <Marked statement={short} listed={listed} />
            <p>
              <a href={href(paths.differenceQuestion, { question: id })} aria-label={words.more(question)}>
                {words.moreShort}
              </a>
            </p>
          </section>
        ))}
        <Sources listed={listed} />
      </>
    ),
  })
}
