import { Details } from 'nhsuk-react-components'
import { Bullets, OwnForm, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { commandField, commands, goToField } from '../rules/commands.ts'
import type { Choice, Comparison } from '../rules/practice.ts'
import type { Reading } from '../rules/reading.ts'
import { firstWords } from '../words/advice.ts'
import { firstComparison, practiceWords as words, styleComparisonText } from '../words/practice.ts'
import type { PracticePlace } from './practice-choose-page.tsx'
import { WholeReading } from './reading.tsx'
import { SituationFacts, Story } from './situation-page.tsx'

/** What the model reads in a situation, beside what was chosen. */
export function practiceReadingPage({ situation, position, all, carried, choice, comparison, reading }: PracticePlace & { readonly choice: Choice; readonly comparison: Comparison; readonly reading: Reading }): string {
  const { advice } = reading
  const isLast = position + 1 === all
  return sitePage({
    title: words.readingTitle(position + 1, all),
    part: 'situations',
    content: (
      <div className="ek-reading">
        <PageHeading caption={`${words.caption(position + 1, all)}: ${situation.title}`} heading={firstWords[advice.first].heading} />
        <h2 className="nhsuk-heading-m">{words.yours}</h2>
        <Bullets lines={[firstComparison[comparison.first](choice.first, advice.first), styleComparisonText(comparison.style, choice.style, advice.styles, reading.situation.audience)]} />
        <h2 className="nhsuk-heading-m">{words.inTheStory}</h2>
        <p>{situation.because}</p>
        <WholeReading reading={reading} foldedUnder={words.whole} />
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
            isLast ? { text: words.finish, name: commandField, value: commands.stop } : { text: words.next, name: goToField, value: String(position + 2) },
            { text: words.again, name: goToField, value: String(position + 1), isSecondary: true },
            ...(isLast ? [] : [{ text: words.stop, name: commandField, value: commands.stop, isSecondary: true }]),
          ]}
        />
      </div>
    ),
  })
}
