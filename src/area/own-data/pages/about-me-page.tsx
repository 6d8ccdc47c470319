import type { ReactNode } from 'react'
import { KeyFacts, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { CountedKind } from '../service/own-data.ts'
import { aboutMeWords as words } from '../words/about-me.ts'

/**
 * Everything about the person who asks, by kind.
 * @param daysOf how long the organisation keeps a kind of retention, in words
 */
export function aboutMePage(kinds: readonly CountedKind[], daysOf: (retentionKind: string) => string): string {
  const kept = kinds.filter(({ records }) => records > 0)
  const { rights } = words
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer(kept.length, kept.reduce((sum, { records }) => sum + records, 0))} />
        <div className="ek-reading">
          <h2 className="nhsuk-heading-m">{words.takeHeading}</h2>
          <p>{words.take}</p>
          <p>
            <a href={href(paths.aboutMeFile)}>{words.download}</a>
          </p>
          <p>{words.takeCare}</p>
          <h2 className="nhsuk-heading-m">{words.look.heading}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            <LinkItem to={href(paths.whoLooked)}>{words.look.whoLooked}</LinkItem>
            <LinkItem to={href(paths.signIns)}>{words.look.signIns}</LinkItem>
            <LinkItem to={href(paths.ownSupervisor)}>{words.look.supervisor}</LinkItem>
            <LinkItem to={href(paths.ownPlan)}>{words.look.plan}</LinkItem>
          </ul>
          <h2 className="nhsuk-heading-m">{rights.heading}</h2>
          {rights.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            {rights.complain} <a href="https://ico.org.uk/make-a-complaint/">{rights.office}</a>
          </p>
          <p>{rights.basis}</p>
          <h2 className="nhsuk-heading-l">{words.kindsHeading}</h2>
        </div>
        {kept.map((kind) => (
          <Kind key={kind.kind} kind={kind} daysOf={daysOf} />
        ))}
        <Empty kinds={kinds.filter(({ records }) => records === 0)} />
      </>
    ),
  })
}

function LinkItem({ to, children }: { readonly to: string; readonly children: string }): ReactNode {
  return (
    <li>
      <a href={to}>{children}</a>
    </li>
  )
}

function Empty({ kinds }: { readonly kinds: readonly CountedKind[] }): ReactNode {
  if (kinds.length === 0) return null
  return (
    <section className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.emptyHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {kinds.map(({ kind, words: { name } }) => (
          <li key={kind}>{name}</li>
        ))}
      </ul>
    </section>
  )
}

function Kind({ kind: { kind, words: about, records }, daysOf }: { readonly kind: CountedKind; readonly daysOf: (retentionKind: string) => string }): ReactNode {
  return (
    <section className="ek-reading" aria-labelledby={`kind-${kind}`}>
      <h3 className="nhsuk-heading-s" id={`kind-${kind}`}>
        {about.name}
      </h3>
      <KeyFacts
        facts={[
          { name: words.records, value: words.recordsText(records) },
          { name: words.why, value: about.why },
          { name: words.howLong, value: about.howLong(daysOf) },
          { name: words.whoSees, value: about.whoSees },
        ]}
      />
    </section>
  )
}
