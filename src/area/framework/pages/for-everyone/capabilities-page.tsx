import type { ReactNode } from 'react'
import { ratings } from '../../../../kernel/rating.ts'
import { domains } from '../../../../kernel/vocabulary.ts'
import { CsvLink, DataTable, DetailsTable, InlineMark, NextSteps, PageHeading, aspectMeanings, aspectWords, ratingWords } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { sitePage } from '../../../../platform/http/site-page.ts'
import { type CapabilityView, byAspect } from '../../rules/capability-view.ts'
import type { FrameworkItem } from '../../rules/framework.ts'
import { capabilitiesWords as words, domainHeadings } from '../../words/capabilities.ts'
import { CapabilityLinks, StageLinks, capabilityHref } from './capability-links.tsx'

/** Our framework on one page: two domains, sixteen capabilities with what each is, six aspects, five stages. */
export function capabilitiesPage(parts: readonly FrameworkItem[], views: readonly CapabilityView[]): string {
  return sitePage({
    title: words.title,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.next.difference, href: href(paths.difference) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <div className="ek-reading">
          <p>{words.notOfficial}</p>
          <p>{words.both}</p>
          <p>{words.stagesLead}</p>
          <StageLinks current={null} />
          {parts.map((part) => (
            <Part key={part.id} part={part} views={views.filter(({ item }) => item.domain === part.domain)} />
          ))}
          <h2 className="nhsuk-heading-l">{words.aspectHeading}</h2>
          <p>{words.aspectLead}</p>
        </div>
        <AspectTable views={views} />
        <Scale />
        <Files />
        <NextSteps
          links={[
            { text: words.next.nhs, href: href(paths.capabilitiesNhs) },
            { text: words.next.validity, href: href(paths.validity) },
            { text: words.next.catalogue, href: href(paths.catalogue) },
            { text: words.next.firstLook, href: href(paths.firstLook) },
            { text: words.next.ownFrameworks, href: href(paths.frameworks) },
          ]}
        />
      </>
    ),
  })
}

function Part({ part, views }: { readonly part: FrameworkItem; readonly views: readonly CapabilityView[] }): ReactNode {
  return (
    <section aria-labelledby={`part-${part.domain}`}>
      <h2 className="nhsuk-heading-l nhsuk-u-margin-bottom-2" id={`part-${part.domain}`}>
        {part.domain !== null && <InlineMark meaning={part.domain} />} {part.text}
      </h2>
      <p>{part.about}</p>
      {views.map(({ item }) => (
        <div key={item.id} className="ek-capability">
          <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
            <a href={capabilityHref(item)}>{item.text}</a>
          </h3>
          <p>{item.about}</p>
        </div>
      ))}
    </section>
  )
}

function AspectTable({ views }: { readonly views: readonly CapabilityView[] }): ReactNode {
  return (
    <DataTable
      caption={words.aspectCaption}
      columns={[{ heading: words.aspectColumn }, ...domains.map((domain) => ({ heading: domainHeadings[domain] }))]}
      rows={byAspect(views).map(({ aspect, of }) => [`${aspectWords[aspect]}: ${aspectMeanings[aspect]}`, ...domains.map((domain) => <CapabilityLinks key={domain} items={of[domain].map(({ item }) => item)} />)])}
    />
  )
}

function Scale(): ReactNode {
  const { step, means } = words.scaleColumns
  return (
    <div className="ek-reading">
      <h2 className="nhsuk-heading-l">{words.scaleHeading}</h2>
      <p>{words.scaleLead}</p>
      <p>{words.unrated}</p>
      <DetailsTable summary={words.scaleCaption} table={{ caption: words.scaleCaption, columns: [{ heading: step }, { heading: means }], rows: ratings.map((rating) => [ratingWords[rating].name, ratingWords[rating].ofMe]) }} />
    </div>
  )
}

function Files(): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l nhsuk-u-margin-top-7">{words.filesHeading}</h2>
      <p className="ek-reading">{words.filesLead}</p>
      <CsvLink href={href(paths.capabilitiesCsv)} what={words.csvFile} />
      <p className="ek-download">
        <a href={href(paths.capabilitiesCase)}>{words.caseFile}</a>
      </p>
    </section>
  )
}
