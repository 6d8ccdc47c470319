import type { ReactNode } from 'react'
import { Bullets, DataTable, InlineMark, NextSteps, PageHeading, SourceNote } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { sitePage } from '../../../../platform/http/site-page.ts'
import type { Placement } from '../../content/mlf-competencies.ts'
import { type CoveredArea, type CoveredCompetency, coveredCompetencies } from '../../rules/competency-coverage.ts'
import { nhsFrameworkWords as words } from '../../words/capabilities.ts'
import { CapabilityLinks } from './capability-links.tsx'

/** Ours beside the 27 competencies of the NHS framework, by name. */
export function nhsFrameworkPage(areas: readonly CoveredArea[]): string {
  return sitePage({
    title: words.title,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.next.all, href: href(paths.capabilities) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <div className="ek-reading">
          <p>{words.whatIs}</p>
          <p>{words.ours}</p>
          <InShort competencies={coveredCompetencies(areas)} />
        </div>
        {areas.map((area) => (
          <Area key={area.area} area={area} />
        ))}
        <div className="ek-reading">
          <h2 className="nhsuk-heading-l">{words.textHeading}</h2>
          <p>{words.text}</p>
        </div>
        <SourceNote sources={[{ title: words.source }]} />
        <NextSteps
          links={[
            { text: words.next.all, href: href(paths.capabilities) },
            { text: words.next.load, href: href(paths.frameworkImport) },
          ]}
        />
      </>
    ),
  })
}

function InShort({ competencies }: { readonly competencies: readonly CoveredCompetency[] }): ReactNode {
  const without = competencies.filter(({ goesWith }) => goesWith.length === 0)
  const foundation = competencies.filter(({ placement }) => placement === 'foundation')
  const isSame = without.length === foundation.length && without.every(({ placement }) => placement === 'foundation')
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.summaryHeading}</h2>
      <p>{words.covered(competencies.length - without.length, competencies.length)}</p>
      {without.length > 0 && <p>{words.uncovered(without.length)}</p>}
      <Bullets lines={without.map(({ name }) => name)} />
      <p>
        {words.foundation(foundation.length)} {isSame && words.same(foundation.length)}
      </p>
    </>
  )
}

function Area({ area: { name, alsoCalled, standards } }: { readonly area: CoveredArea }): ReactNode {
  const { competency, placement, ours } = words.columns
  return (
    <section>
      <h2 className="nhsuk-heading-l nhsuk-u-margin-top-7">{words.area(name, alsoCalled)}</h2>
      {alsoCalled !== null && <p className="ek-reading">{words.twoNames}</p>}
      {standards.map((standard) => (
        <DataTable
          key={standard.name}
          caption={standard.name}
          columns={[{ heading: competency }, { heading: placement }, { heading: ours }]}
          rows={standard.competencies.map((one) => [one.name, <Placed key="placed" placement={one.placement} />, one.goesWith.length === 0 ? words.nothing : <CapabilityLinks key="ours" items={one.goesWith} />])}
        />
      ))}
    </section>
  )
}

function Placed({ placement }: { readonly placement: Placement }): ReactNode {
  return (
    <>
      {placement !== 'foundation' && <InlineMark meaning={placement} />} {words.placements[placement]}
    </>
  )
}
