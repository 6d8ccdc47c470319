import { CheckboxQuestion, type FormOrigin, PageHeading, PlainForm, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { removeWords as words } from '../words.ts'

/** The page that says what removing takes away, and asks for the press. */
export function removePage({ organisation, people, from, isTickMissing }: { readonly organisation: string; readonly people: number; readonly from: FormOrigin; readonly isTickMissing: boolean }): string {
  return sitePage({
    title: words.title,
    hasProblem: isTickMissing,
    wayBack: { kind: 'breadcrumb', links: [{ text: words.yourPage, href: href(paths.home) }, { text: words.administration, href: href(paths.administration) }] },
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={isTickMissing ? [{ fieldId: 'sure', words: words.sureProblem }] : []} />
        <PageHeading heading={words.title} answer={words.answer} />
        <p>{words.goes}</p>
        <ul>
          {words.parts(organisation, people).map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
        <p>
          {words.signedOut} {words.others}
        </p>
        <p>{words.again}</p>
        <PlainForm action={href(paths.demonstrationRemove)} from={from} buttons={[{ text: words.button }]}>
          <CheckboxQuestion name="sure" legend={words.sureLegend} size="s" choices={[{ value: 'yes', text: words.sure }]} values={[]} {...(isTickMissing ? { problem: words.sureProblem } : {})} />
        </PlainForm>
        <p>
          <a href={href(paths.administration)}>{words.keep}</a>
        </p>
      </div>
    ),
  })
}
