import type { ReactNode } from 'react'
import { CsvLink, DataTable, HowSure, KeyFacts, NextSteps, PageHeading, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { FiguresView } from '../service/see-figures.ts'
import { figureColumns, groupName } from '../words/figures-text.ts'
import { figuresWords as words } from '../words/figures.ts'
import { organisationWords } from '../words/organisation.ts'

/** The organisation in figures: a table by division, what is counted, and what is held back. */
export function figuresPage(view: FiguresView): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'breadcrumb', links: [{ text: organisationWords.crumb, href: href(paths.ourOrganisation) }] },
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer(view.about.map(({ name }) => name).join(', '), dateText(view.day))} />
        <DataTable {...tableOf(view)} />
        <HowSure>{words.sure}</HowSure>
        <CsvLink href={href(paths.inFiguresCsv)} what={words.csv} />
        <Method />
        <NextSteps links={[{ text: words.linkTree, href: href(paths.ourOrganisation) }]} />
      </>
    ),
  })
}

/** Before there is anything to count. */
export function noFiguresPage(): string {
  return sitePage({ title: words.title, content: <><PageHeading heading={words.heading} answer={words.emptyAnswer} /><NextSteps links={[{ text: words.linkTree, href: href(paths.ourOrganisation) }]} /></> })
}

function tableOf({ rows, total }: FiguresView): Parameters<typeof DataTable>[0] {
  const cells = (figures: FiguresView['total']) => figureColumns.map(({ text }) => text(figures))
  return {
    caption: words.caption,
    columns: [{ heading: words.division }, ...figureColumns.map(({ heading }) => ({ heading, isNumber: true }))],
    rows: [...rows.map(({ group, figures }) => [groupName(group), ...cells(figures)]), [<strong key="total">{words.total}</strong>, ...cells(total)]],
  }
}

function Method(): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.countedHeading}</h2>
      <KeyFacts facts={words.counted.map(({ name, text }) => ({ name, value: text }))} />
      <h2 className="nhsuk-heading-m">{words.heldHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet ek-reading">
        {words.held.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
