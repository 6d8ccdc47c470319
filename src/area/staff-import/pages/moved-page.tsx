import { DataTable, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { ColumnUse, Mapping } from '../extract/fields.ts'
import type { ImportStanding } from '../rules/import-standing.ts'
import { mappingDifferences } from '../rules/sent-mapping.ts'
import type { StaffImport } from '../staff-import.ts'
import { columnWords } from '../words/import-columns.ts'
import { fieldNames } from '../words/import-fields.ts'
import { columnName } from '../words/import-files.ts'
import { importPageWords } from '../words/import-pages.ts'
import { standingWords } from '../words/imports.ts'

const words = importPageWords.moved

export interface MovedPageModel {
  readonly found: StaffImport
  readonly standing: ImportStanding['kind']
  /** What the person chose for the columns, when that is what they sent. */
  readonly chosen?: { readonly mapping: Mapping; readonly endMissing: boolean; readonly headings: readonly string[] }
}

/** Somebody else moved the import on meanwhile: where it stands now, beside what this person sent. */
export function movedPage({ found, standing, chosen }: MovedPageModel): string {
  const rows = chosen === undefined ? [] : differences(found, chosen)
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: importPageWords.imports, href: href(paths.imports) } },
    content: (
      <>
        <PageHeading caption={found.fileName} heading={words.title} answer={words.answer} />
        <p>{words.now(standingWords[standing])}</p>
        {rows.length > 0 && (
          <>
            <h2 className="nhsuk-heading-m">{words.differences}</h2>
            <DataTable caption={words.differencesCaption} columns={Object.values(words.columns).map((heading) => ({ heading }))} rows={rows} />
          </>
        )}
        <p>
          <a className="nhsuk-button" href={href(paths.import, { import: found.importId })}>
            {words.look}
          </a>
        </p>
      </>
    ),
  })
}

function differences(found: StaffImport, { mapping, endMissing, headings }: NonNullable<MovedPageModel['chosen']>): readonly (readonly string[])[] {
  if (found.mapping === null) return []
  const columns = mappingDifferences(found.mapping, mapping).map(({ column, now, yours }) => [columnName(headings, column), useText(now), useText(yours)])
  const choice = (ends: boolean) => (ends ? columnWords.end : columnWords.stay)
  return found.endMissing === endMissing ? columns : [...columns, [words.missing, choice(found.endMissing), choice(endMissing)]]
}

function useText(use: ColumnUse): string {
  return use === 'ignored' ? columnWords.ignored : fieldNames[use]
}
