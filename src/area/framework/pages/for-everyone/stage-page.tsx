import type { ReactNode } from 'react'
import type { Stage } from '../../../../kernel/workforce.ts'
import { InlineMark, PageHeading, PrintButton, stageWords } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { sitePage } from '../../../../platform/http/site-page.ts'
import type { CapabilityView } from '../../rules/capability-view.ts'
import type { FrameworkItem } from '../../rules/framework.ts'
import { capabilityWords, stagePageWords as words } from '../../words/capabilities.ts'
import { Behaviours, StageLinks, capabilityHref } from './capability-links.tsx'

/** What our framework asks of somebody at a stage, to read and to print. */
export function stagePage(stage: Stage, parts: readonly FrameworkItem[], views: readonly CapabilityView[]): string {
  const asked = views.flatMap((view) => behavioursAt(view, stage))
  return sitePage({
    title: stageWords[stage],
    part: 'difference',
    wayBack: { kind: 'back', link: { text: capabilityWords.back, href: href(paths.capabilities) } },
    content: (
      <>
        <PageHeading caption={words.caption} heading={stageWords[stage]} answer={words.answer(asked.length, asked.filter(({ form }) => form === 'short-and-full').length)} />
        <StageLinks current={stage} />
        <div className="ek-reading">
          <p>{capabilityWords.behavioursLead}</p>
          {parts.map((part) => (
            <section key={part.id} aria-labelledby={`part-${part.domain}`}>
              <h2 className="nhsuk-heading-l" id={`part-${part.domain}`}>
                {part.domain !== null && <InlineMark meaning={part.domain} />} {part.text}
              </h2>
              {views.filter(({ item }) => item.domain === part.domain).map((view) => (
                <Capability key={view.item.id} view={view} stage={stage} />
              ))}
            </section>
          ))}
        </div>
        <PrintButton />
      </>
    ),
  })
}

function behavioursAt({ stages }: CapabilityView, stage: Stage): readonly FrameworkItem[] {
  return stages.find((one) => one.stage === stage)?.behaviours ?? []
}

function Capability({ view, stage }: { readonly view: CapabilityView; readonly stage: Stage }): ReactNode {
  return (
    <div className="ek-capability">
      <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-1">
        <a href={capabilityHref(view.item)}>{view.item.text}</a>
      </h3>
      <Behaviours behaviours={behavioursAt(view, stage)} />
    </div>
  )
}
