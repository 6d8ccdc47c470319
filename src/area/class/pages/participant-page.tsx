import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type ClassCode, type Round, SortQuestions, type SortSentence, type Sorting, rounds, sortWords } from '../../difference/index.ts'
import { className, classSortWords as words, classWords } from '../words.ts'

/** The ten sentences of a round in a class. */
export interface ParticipantModel {
  readonly code: ClassCode
  readonly round: Round
  readonly sentences: readonly SortSentence[]
  /** What was chosen, when the form came back with sentences left out. */
  readonly sorting: Sorting
  readonly missing: readonly SortSentence[]
  /** The last day of the class, in words; null when the class has ended. */
  readonly until: string | null
}

/** The page on which somebody sorts in a class. When the class ended in the meantime, what was chosen is still there and can be compared. */
export function participantPage({ code, round, sentences, sorting, missing, until }: ParticipantModel): string {
  const problems = new Map(missing.map((sentence) => [sentence.id, words.missing(sentences.indexOf(sentence) + 1)]))
  return sitePage({
    title: words.title[round],
    part: 'difference',
    hasProblem: missing.length > 0,
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={[...problems].map(([fieldId, problem]) => ({ fieldId, words: problem }))} />
        <PageHeading caption={className(code)} heading={words.heading[round]} answer={until === null ? words.ended : sortWords.answer} />
        {until !== null && (
          <>
            <RoundSwitch code={code} round={round} />
            <p>{words.all}</p>
            <Kept until={until} />
          </>
        )}
        <OwnForm action={href(paths.classSort, { code })} carried={{ round: [round] }} buttons={[{ text: until === null ? sortWords.show : words.send }]}>
          <SortQuestions sentences={sentences} sorting={sorting} problems={problems} />
        </OwnForm>
      </div>
    ),
  })
}

function RoundSwitch({ code, round }: Pick<ParticipantModel, 'code' | 'round'>): ReactNode {
  return (
    <nav aria-label={words.switchLabel} className="ek-choice">
      <ul className="ek-choice__list">
        {rounds.map((one) => (
          <li key={one}>
            <a className="ek-link-button" href={href(paths.classSort, { code }, { round: one })} aria-current={one === round ? 'true' : undefined}>
              {words.switch[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Kept({ until }: { readonly until: string }): ReactNode {
  return (
    <Details className="ek-details">
      <Details.Summary>{words.keptSummary}</Details.Summary>
      <Details.Text>
        {[...classWords.kept, words.twice, classWords.until(until)].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Details.Text>
    </Details>
  )
}
