import type { ReactNode } from 'react'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { Bullets, CsvLink, DataTable, HowSure, NextSteps, NotShown, PageHeading, dateText, domainWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { entryKinds } from '../rules/entry.ts'
import type { BesideGap } from '../rules/portfolio/beside-gaps.ts'
import { type DividedHundredths, type Portfolio, type PortfolioRow, portfolioMeasures, rowsByKind, rowsByTitle, titleAgainstContent } from '../rules/portfolio/portfolio.ts'
import { kindWords } from '../words/entry.ts'
import { amountText, gapReadingWords, placesText, portfolioWords as words } from '../words/portfolio.ts'
import { CapabilityName } from './entry-facts.tsx'

export interface PortfolioView {
  readonly portfolio: Portfolio
  readonly gaps: readonly BesideGap[]
  /** When the figures beside it were made; null before any were. */
  readonly figuresMadeAt: Date | null
  /** May who looks change what is offered? */
  readonly mayKeep: boolean
}

/** Places, hours and money by domain, title against content, beside the gaps. */
export function portfolioPage(view: PortfolioView): string {
  const { portfolio, mayKeep } = view
  const { first, last } = portfolio.period
  const isEmpty = portfolioMeasures.every((measure) => portfolio.cells[measure].length === 0)
  return sitePage({
    title: words.title,
    wayBack: { kind: 'breadcrumb', links: [{ text: words.crumb, href: href(paths.ourOrganisation) }] },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer(dateText(first), dateText(last))} />
        {isEmpty ? <NotShown what={words.nothing} because={words.nothingWhy} /> : <Numbers portfolio={portfolio} />}
        <BesideGaps {...view} />
        <HowSure>{words.sure}</HowSure>
        <div className="ek-reading"><Bullets lines={words.how} /></div>
        {!isEmpty && <CsvLink href={href(paths.portfolioCsv)} what={words.csv} />}
        <NextSteps links={[...(mayKeep ? [{ text: words.bring, href: href(paths.organisationCatalogueImport) }, { text: words.offer, href: href(paths.organisationCatalogue) }] : []), { text: words.figures, href: href(paths.organisationProfile) }]} />
      </>
    ),
  })
}

function Numbers({ portfolio }: { readonly portfolio: Portfolio }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.byTitleHeading}</h2>
      <DataTable caption={words.byTitleHeading} isCaptionHidden columns={columnsOf(words.byTitleColumn)} rows={rowsByTitle(portfolio).map(({ names, row }) => [words.titles[names], ...rowCells(row, words.fewer)])} />
      <h2 className="nhsuk-heading-m">{words.againstHeading}</h2>
      <p className="ek-reading">{words.againstLead}</p>
      <Against portfolio={portfolio} />
      <h2 className="nhsuk-heading-m">{words.byKindHeading}</h2>
      <ByKind portfolio={portfolio} />
    </>
  )
}

function columnsOf(name: string): readonly { readonly heading: string }[] {
  const { applications, places, completions, hours, pence } = words.columns
  return [name, applications, places, completions, hours, pence].map((heading) => ({ heading }))
}

/** @param otherwise what stands where nothing is told */
function rowCells(row: PortfolioRow, otherwise: string): readonly string[] {
  return [...portfolioMeasures.map((measure) => placesText(row[measure], otherwise)), ...(['hours', 'pence'] as const).map((measure) => amountText(measure, row, otherwise))]
}

const divisions = ['management', 'leadership', 'neither', 'notKnown'] as const

function Against({ portfolio }: { readonly portfolio: Portfolio }): ReactNode {
  const { what, byTitle, byContent } = words.againstColumns
  const told = titleAgainstContent(portfolio)
  const rows = told.flatMap(({ measure, split }) => (split === null ? [] : divisions.filter((part) => split.byTitle[part] + split.byContent[part] > 0).map((part) => [`${words.measures[measure]}: ${words.divisions[part]}`, hundredthsText(split.byTitle, part), hundredthsText(split.byContent, part)])))
  const untold = told.filter(({ split }) => split === null).map(({ measure }) => words.untold[measure])
  return (
    <>
      {rows.length > 0 && <DataTable caption={words.againstHeading} isCaptionHidden columns={[{ heading: what }, { heading: byTitle, isNumber: true }, { heading: byContent, isNumber: true }]} rows={rows} />}
      {untold.map((line) => <p key={line} className="ek-reading">{line}</p>)}
    </>
  )
}

function hundredthsText(split: DividedHundredths, part: (typeof divisions)[number]): string {
  return `${split[part]}%`
}

function ByKind({ portfolio }: { readonly portfolio: Portfolio }): ReactNode {
  const rows = rowsByKind(portfolio, entryKinds)
  return (
    <>
      {rows.length > 0 && <DataTable caption={words.byKindHeading} isCaptionHidden columns={columnsOf(words.byKindColumn)} rows={rows.map(({ kind, row }) => [kindWords[kind], ...rowCells(row, words.notTold)])} />}
      <p className="ek-reading">{words.kindsLeft}</p>
    </>
  )
}

function BesideGaps({ gaps, figuresMadeAt }: PortfolioView): ReactNode {
  const { capability, domain, figures, places } = words.gapColumns
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.gapsHeading}</h2>
      <p className="ek-reading">{figuresMadeAt === null ? words.noFigures : words.figuresOf(dateText(londonDay(figuresMadeAt)))}</p>
      <DataTable
        caption={words.gapsHeading}
        isCaptionHidden
        columns={[capability, domain, figures, places].map((heading) => ({ heading }))}
        rows={gaps.map(({ capability: { code, domain: of }, reading, told, places: count }) => [<CapabilityName key="name" code={code} capabilities={gaps.map((one) => one.capability)} />, of === null ? '' : domainWords[of], told === null || reading === 'not-shown' ? gapReadingWords[reading] : `${gapReadingWords[reading]} (${told})`, placesText(count, words.notTold)])}
      />
      <p className="ek-reading">{words.placesOnce}</p>
    </>
  )
}
