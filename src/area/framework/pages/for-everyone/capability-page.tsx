import type { ReactNode } from 'react'
import { InlineMark, KeyFacts, PageHeading, aspectWords, stageWords, trendWords } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { sitePage } from '../../../../platform/http/site-page.ts'
import type { CapabilityView } from '../../rules/capability-view.ts'
import { capabilityWords as words, domainHeadings } from '../../words/capabilities.ts'
import { Behaviours, capabilityHref } from './capability-links.tsx'

/** One capability of ours: what it is, what it goes with, and what it looks like at each stage. */
export function capabilityPage(view: CapabilityView, around: { readonly before: CapabilityView | null; readonly after: CapabilityView | null }): string {
  const { item } = view
  return sitePage({
    title: item.text,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.capabilities) } },
    content: (
      <>
        <PageHeading {...(item.domain === null ? {} : { caption: domainHeadings[item.domain] })} heading={item.text} answer={item.about} />
        <Facts view={view} />
        <div className="ek-reading">
          <h2 className="nhsuk-heading-l">
            {item.domain !== null && <InlineMark meaning={item.domain} />} {words.behavioursHeading}
          </h2>
          <p>{words.behavioursLead}</p>
          {view.stages.map(({ stage, behaviours }) => (
            <section key={stage} aria-labelledby={`stage-${stage}`}>
              <h3 className="nhsuk-heading-m nhsuk-u-margin-bottom-2" id={`stage-${stage}`}>
                <a href={href(paths.capabilitiesAtStage, { stage })}>{stageWords[stage]}</a>
              </h3>
              <Behaviours behaviours={behaviours} />
            </section>
          ))}
          {item.code !== null && (
            <p>
              <a href={href(paths.catalogue, {}, { capability: item.code })}>{words.build}</a>
            </p>
          )}
        </div>
        <Around {...around} />
      </>
    ),
  })
}

function Facts({ view: { item } }: { readonly view: CapabilityView }): ReactNode {
  const { aspect, trends, goesWith } = item
  const facts = [
    ...(aspect === null ? [] : [{ name: words.aspect, value: <a href={href(paths.difference)}>{aspectWords[aspect]}</a> }]),
    ...(trends.length === 0 ? [] : [{ name: words.trends, value: trends.map((trend) => trendWords[trend]).join(', ') }]),
    ...(goesWith.length === 0 ? [] : [{ name: words.goesWith, value: goesWith.map((name) => <div key={name}>{name}</div>), note: <a href={href(paths.capabilitiesNhs)}>{words.ourJudgement}</a> }]),
  ]
  return <KeyFacts facts={facts} />
}

function Around({ before, after }: Parameters<typeof capabilityPage>[1]): ReactNode {
  const link = (view: CapabilityView | null, rel: 'prev' | 'next', said: string) =>
    view === null ? null : (
      <li>
        {said}{' '}
        <a href={capabilityHref(view.item)} rel={rel}>
          {view.item.text}
        </a>
      </li>
    )
  return (
    <nav aria-label={words.around} className="ek-pages ek-screen-only">
      <ul className="ek-pages__list">
        {link(before, 'prev', words.before)}
        {link(after, 'next', words.after)}
      </ul>
    </nav>
  )
}
