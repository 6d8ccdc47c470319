import { type FormOrigin, PageHeading, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { StaffImport } from '../staff-import.ts'
import { importPageWords } from '../words/import-pages.ts'
import { KindsTable } from './plan.tsx'

const words = importPageWords.undoPage

/** What undoing does, before it is done. */
export function undoPage({ found, from }: { readonly found: StaffImport; readonly from: FormOrigin }): string {
  const parameters = { import: found.importId }
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: importPageWords.backToImport, href: href(paths.import, parameters) } },
    content: (
      <>
        <PageHeading caption={found.fileName} heading={words.title} answer={words.answer} />
        <div className="ek-reading">
          {words.facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </div>
        {found.findings !== null && <KindsTable findings={found.findings} />}
        <PlainForm action={href(paths.importUndo, parameters)} from={from} carried={{ version: [String(found.version)] }} buttons={[{ text: words.button }]} />
      </>
    ),
  })
}
