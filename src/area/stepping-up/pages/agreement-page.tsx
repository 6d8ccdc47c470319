import type { ReactNode } from 'react'
import { PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { matters } from '../rules/answers.ts'
import { agreementWords as words, mattersBefore } from '../words/before-somebody-starts.ts'

/** The agreement on one sheet of paper, with blanks to fill in by hand. */
export function agreementPage(): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.beforeSomebodyStarts) } },
    content: (
      <div className="ek-paper">
        <PageHeading heading={words.heading} answer={words.answer} />
        <div className="ek-screen-only">
          <PrintButton />
          <p>{words.print}</p>
        </div>
        <ul className="ek-blanks">
          {words.blanks.map((blank) => (
            <Blank key={blank} words={blank} />
          ))}
        </ul>
        {matters.map((matter, index) => (
          <section key={matter} className="ek-agreement">
            <h2 className="nhsuk-heading-s">
              {index + 1}. {mattersBefore[matter].name}
            </h2>
            <ul className="ek-blanks">
              <Blank words={`${mattersBefore[matter].blank}:`} isTall />
              <Blank words={words.agreed} />
              <Blank words={words.open} />
            </ul>
          </section>
        ))}
        <ul className="ek-blanks">
          {words.signatures.map((signature) => (
            <Blank key={signature} words={signature} isTall />
          ))}
        </ul>
      </div>
    ),
  })
}

/** A line to write on. */
function Blank({ words: said, isTall = false }: { readonly words: string; readonly isTall?: boolean }): ReactNode {
  return <li className={`ek-blanks__blank${isTall ? ' ek-blanks__blank--tall' : ''}`}>{said}</li>
}
