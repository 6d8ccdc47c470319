import type { ReactNode } from 'react'
import { CsvLink, DataTable, HowSure, PageHeading, dateText, professionWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { LeadsTable } from '../rules/leads.ts'
import type { LeadsView } from '../service/see-leads.ts'
import { bandGroupWords, countText, leadsWords as words } from '../words/leads.ts'
import { improvementFrame } from './frame.tsx'

/** Who leads improvements, in numbers from which nobody can be worked out. */
export function leadsPage({ day, byBand, byProfession }: LeadsView): string {
  return improvementFrame({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer(dateText(day))} />
        <p>{words.total(countText(byBand.total.leads), countText(byBand.total.people))}</p>
        <Leads caption={words.byBand} table={byBand} groupWords={bandGroupWords} />
        <Leads caption={words.byProfession} table={byProfession} groupWords={professionWords} />
        <p>{words.held}</p>
        <HowSure>{words.sure}</HowSure>
        <CsvLink href={href(paths.improvementLeadsCsv)} what={words.csv} />
      </>
    ),
  })
}

function Leads<Group extends string>({ caption, table: { rows, total }, groupWords }: { readonly caption: string; readonly table: LeadsTable<Group>; readonly groupWords: Readonly<Record<Group, string>> }): ReactNode {
  const { columns } = words
  return (
    <DataTable
      caption={caption}
      columns={[{ heading: columns.group }, { heading: columns.leads, isNumber: true }, { heading: columns.people, isNumber: true }]}
      rows={[...rows.map(({ group, leads, people }) => [groupWords[group], countText(leads), countText(people)]), [<strong key="all">{words.all}</strong>, countText(total.leads), countText(total.people)]]}
    />
  )
}
