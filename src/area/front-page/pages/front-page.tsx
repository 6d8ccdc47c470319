import type { ReactNode } from 'react'
import { Doors, KeyFacts, Notice, PageHeading, SearchForm, type SmallWardModel } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { QuietWard } from '../../simulated-ward/index.ts'
import { frontPageWords as words } from '../words.ts'

/**
 * The front page. It begins with the clinician who steps up.
 * @param isRemoved the demonstration was removed a moment ago
 * @param ward      what stands beside the door of the simulated ward
 */
export function frontPage({ hasDemonstration, isRemoved, ward }: { readonly hasDemonstration: boolean; readonly isRemoved: boolean; readonly ward: SmallWardModel }): string {
  const { doors } = words
  return sitePage({
    title: words.title,
    content: (
      <>
        {isRemoved && <Notice>{words.removed}</Notice>}
        <PageHeading heading={words.heading} answer={words.lead} />
        <Doors isFirstLarge doors={[door(doors.steppingUp, href(paths.steppingUp)), { ...door(doors.ward, href(paths.simulatedWard)), picture: <QuietWard picture={ward} /> }, door(doors.difference, href(paths.difference))]} />
        <FindOrganisation />
        <h2 className="nhsuk-heading-l">{words.toolsHeading}</h2>
        <Doors
          doors={[
            door(doors.chart, href(paths.chartAMeasure)),
            door(doors.situation, href(paths.situations)),
            door(doors.practice, href(paths.situationPractice)),
            door(doors.firstLook, href(paths.firstLook)),
          ]}
        />
        {hasDemonstration && !isRemoved && (
          <section>
            <h2 className="nhsuk-heading-l">{words.demonstration.heading}</h2>
            <Doors doors={[door(words.demonstration, href(paths.signInDemonstration))]} />
          </section>
        )}
        <ForYou />
      </>
    ),
  })
}

function door({ title, text }: { readonly title: string; readonly text: string }, address: string): { readonly text: string; readonly href: string; readonly words: string } {
  return { text: title, href: address, words: text }
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
    { ...line, href: href(paths.beforeSomebodyStarts) },
    { ...teacher, href: href(paths.classOpen) },
    { ...board, href: href(paths.findOrganisation) },
  ]
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.forYou.heading}</h2>
      <KeyFacts facts={steps.map((step) => ({ name: step.title, value: <a href={step.href}>{step.text}</a> }))} />
    </section>
  )
}
