import type { ReactNode } from 'react'
import { Bullets, DataTable, NextSteps, PageHeading, SourceNote } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Framework } from '../../framework/index.ts'
import { borderBehaviours } from '../rules/border-behaviours.ts'
import { pageNames } from '../words/profile.ts'
import { validityWords as words } from '../words/validity.ts'

/** What is known of our questions, and what is not. */
export function validityPage(framework: Framework): string {
  return sitePage({
    title: pageNames.validity,
    wayBack: { kind: 'back', link: { text: words.next.capabilities, href: href(paths.capabilities) } },
    content: (
      <>
        <PageHeading heading={pageNames.validity} answer={words.answer} />
        <Part heading={words.notHeading} items={words.not} />
        <Part heading={words.careHeading} items={words.care} />
        <Part heading={words.knownHeading} items={words.known} />
        <h2 className="nhsuk-heading-m">{words.bordersHeading}</h2>
        <p className="ek-reading">{words.bordersLead}</p>
        <DataTable caption={words.bordersCaption} isCaptionHidden columns={Object.values(words.bordersColumns).map((heading) => ({ heading }))} rows={borderBehaviours(framework).map(({ code, text, capability }) => [code, text, capability])} />
        <h2 className="nhsuk-heading-m">{words.ownHeading}</h2>
        <p className="ek-reading">{words.own}</p>
        <SourceNote sources={words.sources} />
        <NextSteps links={[{ text: words.next.capabilities, href: href(paths.capabilities) }]} />
      </>
    ),
  })
}

function Part({ heading, items }: { readonly heading: string; readonly items: readonly string[] }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <div className="ek-reading"><Bullets lines={items} /></div>
    </>
  )
}
