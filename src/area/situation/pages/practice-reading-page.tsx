import { Details } from 'nhsuk-react-components'
import { InlineMark, OwnForm, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Choice, Comparison } from '../rules/practice.ts'
import type { Reading } from '../rules/reading.ts'
import { firstWords } from '../words/advice.ts'
import { firstComparison, practiceWords as words, styleComparison } from '../words/practice.ts'
import type { PracticePlace } from './practice-choose-page.tsx'
import { ChangesSection, FirstReason, MindSection, ReadingFoot, RisksSection, StyleSection, TraceDetails } from './reading.tsx'
import { SituationFacts, Story } from './situation-page.tsx'

/** What the model reads in a situation, beside what was chosen. */
export function practiceReadingPage({ situation, place, all, carried, choice, comparison, reading }: PracticePlace & { readonly choice: Choice; readonly comparison: Comparison; readonly reading: Reading }): string {
  const { advice } = reading
  const isLast = place + 1 === all
  return sitePage({
    title: words.readingTitle(place + 1, all),
    part: 'situations',
    content: (
      <div className="ek-reading">
        <PageHeading caption={`${words.caption(place + 1, all)}: ${situation.title}`} heading={firstWords[advice.first].heading} />
        <h2 className="nhsuk-heading-m">{words.yours}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>{firstComparison[comparison.first](choice.first, advice.first)}</li>
          <li>{styleComparison[comparison.style](choice.style, advice.styles)}</li>
        </ul>
        <p>
          {advice.first !== 'cannot-tell' && <InlineMark meaning={advice.first} />} <FirstReason advice={advice} />
        </p>
        <StyleSection advice={advice} />
        <Details>
          <Details.Summary>{words.whole}</Details.Summary>
          <Details.Text>
            <MindSection advice={advice} />
            <ChangesSection reading={reading} />
            <RisksSection situation={reading.situation} />
            <TraceDetails advice={advice} />
            <ReadingFoot reading={reading} />
          </Details.Text>
        </Details>
        <Details>
          <Details.Summary>{words.storyAgain}</Details.Summary>
          <Details.Text>
            <Story situation={situation} />
            <h2 className="nhsuk-heading-s">{words.facts}</h2>
            <SituationFacts reading={reading} />
          </Details.Text>
        </Details>
        <OwnForm
          action={href(paths.situationPractice)}
          carried={carried}
          buttons={[
            isLast ? { text: words.finish, name: 'stop', value: 'yes' } : { text: words.next, name: 'go', value: String(place + 2) },
            { text: words.again, name: 'go', value: String(place + 1), isSecondary: true },
            ...(isLast ? [] : [{ text: words.stop, name: 'stop', value: 'yes', isSecondary: true }]),
          ]}
        />
      </div>
    ),
  })
}
