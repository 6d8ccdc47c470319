import type { ReactNode } from 'react'
import { Bullets, DataTable, HowSure, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { WaysView } from '../view/looks-further.ts'
import { debriefWords, wayPageWords as words, wayWords } from '../words/debrief.ts'
import { pageWords } from '../words/pages.ts'
import { wardWords } from '../words/wards.ts'

/** Other ways of leading beside one’s own. @param run the text of the whole run */
export function waysPage(run: string, view: WaysView): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: debriefWords.back, href: href(paths.directorate, {}, { run }) } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.title} answer={words.lead} />
        <Bullets lines={Object.values(wayWords).map(({ name, about }) => `${name}: ${about}`)} />
        <p>{words.how}</p>
        <Managers view={view} />
        <Told view={view} />
        <Tables view={view} />
        <HowSure>{words.sure}</HowSure>
        <p>{pageWords.model}</p>
      </div>
    ),
  })
}

function Managers({ view: { managers, wards } }: { readonly view: WaysView }): ReactNode {
  const columns = [{ heading: words.way }, ...wards.map((ward) => ({ heading: wardWords[ward].manager, isNumber: true }))]
  return (
    <>
      <h2 className="nhsuk-heading-l">{words.managers}</h2>
      <DataTable caption={words.managersTables.way} columns={columns} rows={managers.map(({ way, moved }) => [wayWords[way].name, ...moved])} />
      <DataTable caption={words.managersTables.trust} columns={columns} rows={managers.map(({ way, trust }) => [wayWords[way].name, ...trust])} />
      <p>{words.managersSure}</p>
    </>
  )
}

function Told({ view: { told } }: { readonly view: WaysView }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-l">{words.told}</h2>
      <p>{words.toldLead}</p>
      {told.map(({ way, lines }) => (
        <section key={way}>
          <h3 className="nhsuk-heading-s">{wayWords[way].name}</h3>
          {lines.length === 0 ? <p>{words.nothingTold}</p> : <Bullets lines={lines} />}
        </section>
      ))}
    </>
  )
}

function Tables({ view: { tables, wards } }: { readonly view: WaysView }): ReactNode {
  const columns = [{ heading: words.way }, ...wards.map((ward) => ({ heading: wardWords[ward].ward, isNumber: true }))]
  return (
    <>
      <h2 className="nhsuk-heading-l">{words.tables}</h2>
      <p>{words.tablesLead}</p>
      {tables.map(({ name, unit, rows }) => (
        <DataTable key={name} caption={`${name}: ${unit}`} columns={columns} rows={rows.map(({ way, cells }) => [wayWords[way].name, ...cells])} />
      ))}
    </>
  )
}
