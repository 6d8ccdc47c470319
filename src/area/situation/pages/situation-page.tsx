import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { InlineMark, KeyFacts, NextSteps, OwnForm, PageHeading, trendWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { LibrarySituation } from '../content/library-situation.ts'
import { carriedFields, fields, valueOf } from '../rules/described.ts'
import type { Reading } from '../rules/reading.ts'
import { firstWords, readingWords } from '../words/advice.ts'
import { answerText, fieldWords } from '../words/fields.ts'
import { fieldOfWorkWords, libraryWords as words, placeWords } from '../words/library.ts'
import { ChangesSection, FirstReason, MindSection, ReadingFoot, RisksSection, StyleSection, TraceDetails } from './reading.tsx'

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
        <ul className="nhsuk-list nhsuk-list--bullet">
          {words.think.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <Details expander>
          <Details.Summary>{words.showReading}</Details.Summary>
          <Details.Text>
            <WholeReading reading={reading} />
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

/** “Nursing, ward. Workforce pressures”. */
export function kindOf({ field, place, trend }: LibrarySituation): string {
  const where = `${fieldOfWorkWords[field]}, ${placeWords[place].toLowerCase()}`
  return trend === null ? where : `${where}. ${trendWords[trend]}`
}

/** The story in its paragraphs. */
export function Story({ situation }: { readonly situation: LibrarySituation }): ReactNode {
  return situation.story.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}

function WholeReading({ reading }: { readonly reading: Reading }): ReactNode {
  const { advice, situation } = reading
  return (
    <>
      <h2 className="nhsuk-heading-l">
        {advice.first !== 'cannot-tell' && <InlineMark meaning={advice.first} />} {firstWords[advice.first].heading}
      </h2>
      <p>
        <FirstReason advice={advice} />
      </p>
      {advice.first === 'cannot-tell' && <p>{readingWords.cannotTellFirst}</p>}
      <StyleSection advice={advice} />
      <MindSection advice={advice} />
      <ChangesSection reading={reading} />
      <RisksSection situation={situation} />
      <TraceDetails advice={advice} />
      <ReadingFoot reading={reading} />
      <h2 className="nhsuk-heading-m">{words.factsHeading}</h2>
      <p>{words.factsLead}</p>
      <SituationFacts reading={reading} />
      <OwnForm action={href(paths.situationQuestions)} carried={carriedFields(situation)} buttons={[{ text: words.changeFacts, name: 'view', value: 'all', isSecondary: true }]} />
    </>
  )
}

/** Every fact of a situation by name. */
export function SituationFacts({ reading: { situation } }: { readonly reading: Reading }): ReactNode {
  return <KeyFacts facts={fields.map((field) => ({ name: fieldWords[field].short, value: answerText(field, valueOf(situation, field)) }))} />
}
