import { FileField, LongText, OwnForm, PageHeading, type Problem, ProblemSummary, RadioQuestion, TextField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { improvementDirections } from '../rules/sent-choices.ts'
import { directionWords } from '../words/chart-choices.ts'
import { pageWords as words } from '../words/pages.ts'

/** What is wrong with what was given: at the box for figures, or at the file. */
export interface StartProblem {
  readonly at: 'figures' | 'file'
  readonly words: string
}

/** The first page: a box to paste into, a file, which way is better. What was typed is shown again. */
export function startPage(typed: SentValues, problem: StartProblem | null): string {
  const problems: readonly Problem[] = problem === null ? [] : [{ fieldId: problem.at, words: problem.words }]
  const problemAt = (at: StartProblem['at']) => (problem?.at === at ? { problem: problem.words } : {})
  const direction = firstValue(typed, 'direction')
  return sitePage({
    title: words.title,
    hasProblem: problem !== null,
    wayBack: { kind: 'back', link: { text: words.home, href: href(paths.front) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.startAnswer} />
        <p>{words.promise}</p>
        <OwnForm action={href(paths.chartAMeasure)} hasFile buttons={[{ text: words.show }, { text: words.example, name: 'do', value: 'example', isSecondary: true }]}>
          <LongText id="figures" name="figures" label={words.figures} hint={words.figuresHint} rows={10} value={firstValue(typed, 'figures')} {...problemAt('figures')} />
          <FileField id="file" name="file" label={words.file} hint={words.fileHint} accept=".csv,.tsv,.txt,.xlsx" {...problemAt('file')} />
          <RadioQuestion name="direction" legend={words.direction} size="s" hint={words.directionHint} isInline choices={improvementDirections.map((value) => ({ value, text: directionWords[value] }))} value={direction} />
          <TextField id="target" name="target" label={words.target} value={firstValue(typed, 'target')} />
          <TextField id="name" name="name" label={words.name} value={firstValue(typed, 'name')} />
        </OwnForm>
        <h2 className="nhsuk-heading-m">{words.privacyHeading}</h2>
        <p>{words.privacy}</p>
        <p>{words.limits}</p>
      </>
    ),
  })
}
