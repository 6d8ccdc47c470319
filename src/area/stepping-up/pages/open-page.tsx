import { FileField, LongText, OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { OpenProblem } from '../keeping/kept-file.ts'
import { keepingWords as words, openProblemWords } from '../words/keeping.ts'

/** Why no plan was opened, and the field that it is about. */
interface Refusal {
  readonly problem: OpenProblem
  readonly field: 'file' | 'text'
}

/**
 * Opens a plan from a file or from pasted text.
 * @param typed what was pasted: it stays
 * @param refusal null before anything was sent
 */
export function openPage({ typed, refusal }: { readonly typed: string; readonly refusal: Refusal | null }): string {
  const problems = refusal === null ? [] : [{ fieldId: refusal.field, words: openProblemWords(refusal.problem) }]
  const atField = (field: Refusal['field']) => {
    const found = problems.find(({ fieldId }) => fieldId === field)
    return found === undefined ? {} : { problem: found.words }
  }
  return sitePage({
    title: words.title,
    part: 'stepping-up',
    hasProblem: refusal !== null,
    wayBack: { kind: 'back', link: { text: words.backToDoor, href: href(paths.steppingUp) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.heading} answer={words.answer} />
        <OwnForm action={href(paths.steppingUpOpen)} hasFile buttons={[{ text: words.open }]}>
          <FileField id="file" name="file" label={words.file} hint={words.fileHint} accept=".txt,text/plain" {...atField('file')} />
          <LongText id="text" name="text" label={words.text} hint={words.textHint} value={typed} rows={6} {...atField('text')} />
        </OwnForm>
      </>
    ),
  })
}
