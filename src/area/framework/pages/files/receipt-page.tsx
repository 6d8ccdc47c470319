import type { ReactNode } from 'react'
import { KeyFacts, NextSteps, PageHeading, momentCell } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { OwnFramework } from '../../records.ts'
import type { ImportReceipt } from '../../service/import-store.ts'
import { receiptWords as words } from '../../words/import.ts'
import { frameworkFrame } from '../own/frame.tsx'
import { CountTable } from './count-table.tsx'

/** What the last file of a framework did. */
export function receiptPage(framework: OwnFramework, receipt: ImportReceipt | null, mayBringIn: boolean): string {
  const { id, title, version } = framework
  return frameworkFrame({
    title: words.title,
    framework,
    content: (
      <>
        <PageHeading heading={words.title} answer={receipt === null ? words.none : words.answer(title, version)} />
        {receipt !== null && <Receipt receipt={receipt} />}
        <NextSteps links={[{ text: words.next.framework, href: href(paths.framework, { framework: id }) }, ...(mayBringIn ? [{ text: words.next.another, href: href(paths.frameworkImport) }] : [])]} />
      </>
    ),
  })
}

function Receipt({ receipt: { fileName, broughtInAt, counts } }: { readonly receipt: ImportReceipt }): ReactNode {
  return (
    <>
      <KeyFacts
        facts={[
          { name: words.facts.file, value: fileName },
          { name: words.facts.at, value: momentCell(broughtInAt) },
        ]}
      />
      <CountTable counts={counts} />
    </>
  )
}
