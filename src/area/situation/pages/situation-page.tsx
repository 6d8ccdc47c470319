import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Bullets, KeyFacts, NextSteps, OwnForm, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { LibrarySituation } from '../content/library-situation.ts'
import { commandField, commands } from '../rules/commands.ts'
import { carriedFields, fields, valueOf } from '../rules/described.ts'
import type { Reading } from '../rules/reading.ts'
import { firstWords } from '../words/advice.ts'
import { answerText, textOf } from '../words/fields.ts'
import { kindOf, libraryWords as words } from '../words/library.ts'
import { WholeReading } from './reading.tsx'

/** One situation of the library: the story, time to think, then the reading behind a details element. */
export function situationPage({ library: situation, reading }: { readonly library: LibrarySituation; readonly reading: Reading }): string {
  return sitePage({
    title: situation.title,
    part: 'situations',
    wayBack: { kind: 'back', link: { text: words.backToLibrary, href: `${href(paths.situations)}#library` } },
    content: (
      <div className="ek-reading">
        <PageHeading caption={kindOf(situation)} heading={situation.title} />
        <Story situation={situation} />
        <h2 className="nhsuk-heading-m">{words.thinkHeading}</h2>
        <Bullets lines={words.think} />
        <Details expander>
          <Details.Summary>{words.showReading}</Details.Summary>
          <Details.Text>
            <ReadingOfStory reading={reading} />
          </Details.Text>
        </Details>
        <NextSteps
          links={[
            { text: words.next.another, href: `${href(paths.situations)}#library` },
            { text: words.next.describe, href: href(paths.situationQuestions) },
            { text: words.next.practise, href: href(paths.situationPractice) },
          ]}
        />
      </div>
    ),
  })
}

/** The story in its paragraphs. */
export function Story({ situation }: { readonly situation: LibrarySituation }): ReactNode {
  return situation.story.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}

function ReadingOfStory({ reading }: { readonly reading: Reading }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-l">{firstWords[reading.advice.first].heading}</h2>
      <WholeReading reading={reading} />
      <h2 className="nhsuk-heading-m">{words.factsHeading}</h2>
      <p>{words.factsLead}</p>
      <SituationFacts reading={reading} />
      <OwnForm action={href(paths.situationQuestions)} carried={carriedFields(reading.situation)} buttons={[{ text: words.changeFacts, name: commandField, value: commands.showAll, isSecondary: true }]} />
    </>
  )
}

/** Every fact of a situation by name. */
export function SituationFacts({ reading: { situation } }: { readonly reading: Reading }): ReactNode {
  return <KeyFacts facts={fields.map((field) => ({ name: textOf(field, situation.audience).short, value: answerText(field, valueOf(situation, field), situation.audience) }))} />
}
