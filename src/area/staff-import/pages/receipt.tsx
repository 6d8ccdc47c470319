import type { ReactNode } from 'react'
import { DataTable, KeyFacts, NextSteps } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { ConflictPlace } from '../service/import-store.ts'
import type { ImportView } from '../service/view-import.ts'
import { importPageWords } from '../words/import-pages.ts'
import { momentAndName } from './moment-and-name.ts'
import { KindsTable, RowFacts } from './plan.tsx'
import { Warnings } from './warnings.tsx'

const words = importPageWords.receipt
/** Conflicts that the page lists. */
const conflictsListed = 50

/** What an import did, by whom and when; why it was not undone, where somebody tried; and the way to undo it. */
export function Receipt({ view }: { readonly view: ImportView }): ReactNode {
  const { found, conflicts } = view
  const { findings } = found
  return (
    <>
      {found.conflicts !== null && found.conflicts.length > 0 && <NotUndone conflicts={conflicts} />}
      <WhenAndWho view={view} />
      {findings !== null && (
        <>
          <h2 className="nhsuk-heading-m">{importPageWords.plan.rowsHeading}</h2>
          <RowFacts findings={findings} />
          <KindsTable findings={findings} />
          <Warnings findings={findings} endMissing={found.endMissing} isDone />
        </>
      )}
      <NextSteps
        links={[
          { text: words.next.people, href: href(paths.people) },
          { text: words.next.organisation, href: href(paths.ourOrganisation) },
          { text: words.next.another, href: href(paths.imports) },
        ]}
      />
      <div className="ek-reading">
        <h2 className="nhsuk-heading-m">{words.undoHeading}</h2>
        <p>{words.undoWords}</p>
        <p>
          <a href={href(paths.importUndo, { import: found.importId })}>{words.undo}</a>
        </p>
      </div>
    </>
  )
}

function WhenAndWho({ view: { found, names } }: { readonly view: ImportView }): ReactNode {
  const { uploaded, imported, undone } = importPageWords.facts
  const { receipt, settledAt, state } = found
  const isApplied = settledAt !== null && (state === 'applied' || state === 'undone')
  return (
    <KeyFacts
      facts={[
        { name: uploaded, value: momentAndName(found.madeAt, found.madeBy, names) },
        ...(isApplied ? [{ name: imported, value: momentAndName(settledAt, receipt?.confirmedBy ?? null, names) }] : []),
        ...(typeof receipt?.undoneAt === 'string' ? [{ name: undone, value: momentAndName(new Date(receipt.undoneAt), receipt.undoneBy, names) }] : []),
      ]}
    />
  )
}

/** Whoever tried to undo sees first why it was not done. */
function NotUndone({ conflicts }: { readonly conflicts: readonly ConflictPlace[] }): ReactNode {
  const { heading, answer, caption, columns, gone } = importPageWords.refused
  const shown = conflicts.slice(0, conflictsListed)
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <p className="ek-reading">{answer}</p>
      {shown.length === 0 ? <p>{gone}</p> : <DataTable caption={caption(shown.length, shown.length === conflicts.length)} columns={[{ heading: columns.place }, { heading: columns.why }]} rows={shown.map(conflictRow)} />}
    </section>
  )
}

function conflictRow({ why, place, what }: ConflictPlace): readonly ReactNode[] {
  const { kinds, changed, used } = importPageWords.refused
  return [
    <a key="place" href={placeHref(place)}>
      {`${kinds[place.kind]}: ${place.name}`}
    </a>,
    why === 'changed-since' ? changed[what] : used[place.kind],
  ]
}

function placeHref({ kind, id }: ConflictPlace['place']): string {
  if (kind === 'person') return href(paths.person, { person: id })
  return kind === 'post' ? href(paths.post, { post: id }) : href(paths.unit, { unit: id })
}

/** An import that was taken back. */
export function Undone({ view }: { readonly view: ImportView }): ReactNode {
  return (
    <>
      <p>{importPageWords.undone.again}</p>
      <WhenAndWho view={view} />
    </>
  )
}

/** An import that was let go before it changed anything. */
export function Discarded({ view }: { readonly view: ImportView }): ReactNode {
  return <WhenAndWho view={view} />
}
