import { styles } from '../../../kernel/vocabulary.ts'
import { Carried, type CarriedFields, OwnForm, PageHeading, ProblemSummary, RadioQuestion, styleWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { LibrarySituation } from '../content/library-situation.ts'
import { type SentChoice, firstChoices, firstField, styleField } from '../rules/practice.ts'
import { styleHints } from '../words/advice.ts'
import { firstChoiceWords, practiceWords as words } from '../words/practice.ts'
import { Story } from './situation-page.tsx'

/** Where a practice stands: which situation, from 0, of how many, and the fields that carry what was chosen elsewhere. */
export interface PracticePlace {
  readonly situation: LibrarySituation
  readonly place: number
  readonly all: number
  readonly carried: CarriedFields
}

interface PracticeQuestion {
  /** What was chosen for this situation; a part may be missing. */
  readonly sent: SentChoice
  /** `opening` on the first page of a practice; `incomplete` when it was sent with a part missing. */
  readonly state: 'opening' | 'going-on' | 'incomplete'
  /** Is there a choice for another situation to look at? */
  readonly canStop: boolean
}

/** A situation to choose for. */
export function practiceChoosePage({ situation, place, all, carried, sent, state, canStop }: PracticePlace & PracticeQuestion): string {
  const [first, style] = [firstField(situation.id), styleField(situation.id)]
  const [hasProblem, isOpening] = [state === 'incomplete', state === 'opening']
  const problems = hasProblem ? [...(sent.first === null ? [{ fieldId: first, words: words.chooseFirst }] : []), ...(sent.style === null ? [{ fieldId: style, words: words.chooseStyle }] : [])] : []
  const problemAt = (fieldId: string) => {
    const found = problems.find((problem) => problem.fieldId === fieldId)
    return found === undefined ? {} : { problem: found.words }
  }
  return sitePage({
    title: words.title(place + 1, all),
    part: 'situations',
    hasProblem,
    ...(isOpening ? { wayBack: { kind: 'back', link: { text: words.backToSituations, href: href(paths.situations) } } } : {}),
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        <PageHeading caption={words.caption(place + 1, all)} heading={situation.title} />
        {isOpening && (
          <p className="ek-note nhsuk-u-margin-bottom-4">
            {words.intro} {words.promise}
          </p>
        )}
        <Story situation={situation} />
        <OwnForm
          action={href(paths.situationPractice)}
          carried={carried}
          buttons={[
            { text: words.see, name: 'see', value: 'yes' },
            ...(place > 0 ? [{ text: words.before, name: 'go', value: String(place), isSecondary: true }] : []),
            ...(canStop ? [{ text: words.stop, name: 'stop', value: 'yes', isSecondary: true }] : []),
          ]}
        >
          <Carried fields={{ place: [String(place + 1)] }} />
          <RadioQuestion
            name={first}
            legend={words.first}
            choices={firstChoices.map((value) => ({ value, ...firstChoiceWords[value] }))}
            {...(sent.first === null ? {} : { value: sent.first })}
            {...problemAt(first)}
          />
          <RadioQuestion
            name={style}
            legend={words.style}
            choices={styles.map((value) => ({ value, text: styleWords[value].plain, hint: styleHints[value] }))}
            {...(sent.style === null ? {} : { value: sent.style })}
            {...problemAt(style)}
          />
        </OwnForm>
      </div>
    ),
  })
}
