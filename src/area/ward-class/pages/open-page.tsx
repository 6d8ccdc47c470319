import { OwnForm, PageHeading, ProblemSummary, RadioQuestion } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { CodeForm, codeFieldId, codeWords } from '../../class/index.ts'
import { openWords as words } from '../words/class.ts'

/**
 * The page that leads into a class of the ward: by its code, or by opening one.
 * @param typed what was typed as a code that is none; null when nothing was
 */
export function openPage(typed: string | null): string {
  return sitePage({
    title: words.title,
    hasProblem: typed !== null,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.simulatedWard) } },
    content: (
      <div className="ek-reading">
        {typed !== null && <ProblemSummary problems={[{ fieldId: codeFieldId, words: words.codeProblem }]} />}
        <PageHeading heading={words.title} answer={words.answer} />
        <h2 className="nhsuk-heading-m">{codeWords.heading}</h2>
        <CodeForm action={href(paths.wardClassOpen)} typed={typed ?? ''} {...(typed === null ? {} : { problem: words.codeProblem })} />
        <h2 className="nhsuk-heading-m">{words.open.heading}</h2>
        <p>{words.open.words}</p>
        <p>{words.open.ends}</p>
        <OwnForm action={href(paths.wardClassOpen)} buttons={[{ text: words.open.button }]}>
          <RadioQuestion name="setting" legend={words.open.setting} size="s" value="average" choices={words.settings} />
          <RadioQuestion name="pack" legend={words.open.pack} size="s" value="everyday" choices={words.packs} />
        </OwnForm>
        <h2 className="nhsuk-heading-m">{words.lesson.heading}</h2>
        <p>{words.lesson.words}</p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <a href={href(paths.wardClassLesson)}>{words.lesson.link}</a>
          </li>
          <li>
            <a href={href(paths.wardClassSheet)}>{words.lesson.sheet}</a>
          </li>
        </ul>
        <h2 className="nhsuk-heading-m">{words.keptHeading}</h2>
        {words.kept.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    ),
  })
}
