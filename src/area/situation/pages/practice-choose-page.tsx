import { styles } from '../../../kernel/vocabulary.ts'
import { Carried, type CarriedFields, OwnForm, PageHeading, ProblemSummary, RadioQuestion } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PracticeSituation } from '../content/practice.ts'
import { commandField, commands, goToField, positionField } from '../rules/commands.ts'
import { type SentChoice, firstChoices, firstField, styleField } from '../rules/practice.ts'
import { firstChoiceWords, practiceWords as words } from '../words/practice.ts'
import { styleName } from '../words/styles.ts'
import { Story } from './situation-page.tsx'

/** Where a practice stands: which situation, its position from 0, of how many, and the fields that carry what was chosen elsewhere. */
export interface PracticePlace {
  readonly situation: PracticeSituation
  readonly position: number
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
export function practiceChoosePage({ situation, position, all, carried, sent, state, canStop }: PracticePlace & PracticeQuestion): string {
  const [first, style] = [firstField(situation.id), styleField(situation.id)]
  const [hasProblem, isOpening] = [state === 'incomplete', state === 'opening']
  const problems = hasProblem ? [...(sent.first === null ? [{ fieldId: first, words: words.chooseFirst }] : []), ...(sent.style === null ? [{ fieldId: style, words: words.chooseStyle }] : [])] : []
  const problemAt = (fieldId: string) => {
    const found = problems.find((problem) => problem.fieldId === fieldId)
    return found === undefined ? {} : { problem: found.words }
  }
  return sitePage({
    title: words.title(position + 1, all),
    part: 'situations',
    hasProblem,
    ...(isOpening ? { wayBack: { kind: 'back', link: { text: words.backToSituations, href: href(paths.situations) } } } : {}),
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        <PageHeading caption={words.caption(position + 1, all)} heading={situation.title} />
        {isOpening && (
          <>
            <p className="ek-note nhsuk-u-margin-bottom-4">
              {words.intro(all)} {words.safe} {words.promise}
            </p>
            <p className="ek-note nhsuk-u-margin-bottom-4">{words.contentNote}</p>
          </>
        )}
        <Story situation={situation} />
        <OwnForm
          action={href(paths.situationPractice)}
          carried={carried}
          buttons={[
            { text: words.compare },
            ...(position > 0 ? [{ text: words.before, name: goToField, value: String(position), isSecondary: true }] : []),
            ...(canStop ? [{ text: words.stop, name: commandField, value: commands.stop, isSecondary: true }] : []),
          ]}
        >
          <Carried fields={{ [positionField]: [String(position + 1)] }} />
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
            choices={styles.map((value) => ({ value, text: styleName(value) }))}
            {...(sent.style === null ? {} : { value: sent.style })}
            {...problemAt(style)}
          />
        </OwnForm>
      </div>
    ),
  })
}
