import { OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { classWords as words, codeWords } from '../words.ts'
import { CodeForm, codeFieldId } from './code-form.tsx'
import { Plan } from './plan.tsx'

/**
 * The page that leads into a class: by its code, or by opening one.
 * @param typed what was typed as a code that is none; null when nothing was
 */
export function classPage(typed: string | null): string {
  return sitePage({
    title: words.title,
    part: 'difference',
    hasProblem: typed !== null,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.difference) } },
    content: (
      <div className="ek-reading">
        {typed !== null && <ProblemSummary problems={[{ fieldId: codeFieldId, words: words.codeProblem }]} />}
        <PageHeading heading={words.title} answer={words.answer} />
        <h2 className="nhsuk-heading-m">{codeWords.heading}</h2>
        <CodeForm action={href(paths.classOpen)} typed={typed ?? ''} {...(typed === null ? {} : { problem: words.codeProblem })} />
        <h2 className="nhsuk-heading-m">{words.open.heading}</h2>
        <p>{words.open.words}</p>
        <p>{words.open.ends}</p>
        <OwnForm action={href(paths.classOpen)} buttons={[{ text: words.open.button }]} />
        <h2 className="nhsuk-heading-m">{words.planHeading}</h2>
        <Plan />
        <h2 className="nhsuk-heading-m">{words.ward.heading}</h2>
        <p>
          {words.ward.words} <a href={href(paths.wardClassOpen)}>{words.ward.link}</a>
        </p>
        <h2 className="nhsuk-heading-m">{words.keptHeading}</h2>
        {words.kept.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    ),
  })
}
