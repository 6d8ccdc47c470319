import { Bullets, NextSteps, Notice, PageHeading, Paragraphs, Warning } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { wardPageWords } from '../../simulated-ward/index.ts'
import { pageWords as words } from '../words/pages.ts'

/**
 * The way into the directorate: what it is, and what to know before.
 * @param run   the text of a run in which nothing is decided
 * @param state an address may have brought a run that is none
 */
export function startPage(run: string, state: 'opening' | 'no-such-run'): string {
  return sitePage({
    title: state === 'opening' ? words.title : words.noRunTitle,
    content: (
      <div className="ek-reading">
        <PageHeading heading={state === 'opening' ? words.title : words.noRunTitle} answer={state === 'opening' ? words.lead : words.noRun} />
        {state === 'no-such-run' && <Notice>{words.lead}</Notice>}
        <Bullets lines={words.how} />
        <Warning heading={words.noteHeading}>
          <Paragraphs lines={[...words.note, wardPageWords.note.support]} />
        </Warning>
        <p>{words.model}</p>
        <a className="nhsuk-button" href={href(paths.directorate, {}, { run })}>
          {words.start}
        </a>
        <NextSteps links={[{ text: words.oneWard, href: href(paths.simulatedWard) }]} />
      </div>
    ),
  })
}
