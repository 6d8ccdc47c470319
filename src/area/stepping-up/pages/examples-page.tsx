import { Doors, NextSteps, PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { OnePage } from '../rules/one-page.ts'
import type { PlanSheets } from '../rules/plan-sheets.ts'
import { exampleWords as words } from '../words/examples.ts'
import type { WorkedExample } from '../worked-examples/index.ts'
import { PaperLinks, PaperSheets } from './paper-sheets.tsx'

/** The list of worked examples. */
export function examplesPage(examples: readonly WorkedExample[]): string {
  return sitePage({
    title: words.title,
    part: 'stepping-up',
    wayBack: { kind: 'back', link: { text: words.backToDoor, href: href(paths.steppingUp) } },
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer} />
        <Doors doors={examples.map(({ id, title, story }) => ({ text: title, words: story, href: href(paths.steppingUpExample, { example: id }) }))} />
        <NextSteps links={[{ text: words.next.plan, href: href(paths.steppingUpPlan) }]} />
      </>
    ),
  })
}

/** One worked example, as its sheets would print. */
export function examplePage({ title, story }: WorkedExample, sheets: PlanSheets, onePage: OnePage): string {
  return sitePage({
    title,
    part: 'stepping-up',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.steppingUpExamples) } },
    content: (
      <>
        <PageHeading caption={words.invented} heading={title} answer={story} />
        <div className="ek-screen-only">
          <p>{words.lookAt}</p>
          <PaperLinks label={words.sheets} />
          <PrintButton />
          <p>{words.printHint}</p>
        </div>
        <PaperSheets sheets={sheets} onePage={onePage} />
        <div className="ek-screen-only">
          <NextSteps
            links={[
              { text: words.next.plan, href: href(paths.steppingUpPlan) },
              { text: words.next.others, href: href(paths.steppingUpExamples) },
            ]}
          />
        </div>
      </>
    ),
  })
}
