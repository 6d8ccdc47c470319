import type { ReactNode } from 'react'
import { Doors, KeyFacts, PageHeading, SearchForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { frontPageWords as words } from '../words.ts'

/** The front page. The first place, before the organisation, is kept for the clinician who steps up. */
export function frontPage(): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.lead} />
        <FindOrganisation />
        <Doors
          doors={[
            { text: words.cards.national.title, href: href(paths.nationalPicture), words: words.cards.national.text },
            { text: words.cards.compare.title, href: href(paths.compareOrganisations), words: words.cards.compare.text },
            { text: words.cards.method.title, href: href(paths.benchmarkMethod), words: words.cards.method.text },
          ]}
        />
        <ForYou />
      </>
    ),
  })
}

function FindOrganisation(): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.organisation.title}</h2>
      <p>{words.organisation.text}</p>
      <SearchForm
        action={href(paths.findOrganisation)}
        field={{ id: 'q', name: 'q', label: words.organisation.label, hint: words.organisation.hint }}
        button={words.organisation.button}
      />
    </section>
  )
}

function ForYou(): ReactNode {
  const { line, teacher, board } = words.forYou
  const steps = [
    { ...line, href: href(paths.findOrganisation) },
    { ...teacher, href: href(paths.nationalPicture) },
    { ...board, href: href(paths.findOrganisation) },
  ]
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.forYou.heading}</h2>
      <KeyFacts facts={steps.map((step) => ({ name: step.title, value: <a href={step.href}>{step.text}</a> }))} />
    </section>
  )
}
