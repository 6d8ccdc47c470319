import { FileField, LongText, OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { OpenProblem } from '../keeping/kept-file.ts'
import { keepingWords as words, openProblemWords } from '../words/keeping.ts'

export interface OpenModel {
  /** What was pasted: it stays. */
  readonly typed: string
  /** Why no plan was opened; null before anything was sent. */
  readonly problem: OpenProblem | null
  /** The field that the problem is about. */
  readonly field: 'file' | 'text'
}

/** Opens a plan from a file or from pasted text. */
export function openPage({ typed, problem, field }: OpenModel): string {
  const sentence = problem === null ? null : openProblemWords(problem)
  const atField = (name: OpenModel['field']) => (sentence !== null && field === name ? { problem: sentence } : {})
  return sitePage({
    title: words.title,
    part: 'stepping-up',
    hasProblem: sentence !== null,
    wayBack: { kind: 'back', link: { text: words.backToDoor, href: href(paths.steppingUp) } },
    content: (
      <>
        <ProblemSummary problems={sentence === null ? [] : [{ fieldId: field, words: sentence }]} />
        <PageHeading heading={words.heading} answer={words.answer} />
        <OwnForm action={href(paths.steppingUpOpen)} hasFile buttons={[{ text: words.open }]}>
          <FileField id="file" name="file" label={words.file} hint={words.fileHint} accept=".txt,text/plain" {...atField('file')} />
          <LongText id="text" name="text" label={words.text} hint={words.textHint} value={typed} rows={6} {...atField('text')} />
        </OwnForm>
      </>
    ),
  })
}
