import type { ReactNode } from 'react'
import { FileField, type FormOrigin, PlainForm, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { UploadProblem } from '../service/upload-extract.ts'
import { importsWords as words, uploadProblemWords } from '../words/imports.ts'

const fileId = 'extract'

interface Problematic {
  /** What was wrong with the file chosen before; null when none was. */
  readonly problem: UploadProblem | null
}

/** A field for a staff extract. */
export function UploadForm({ from, problem }: Problematic & { readonly from: FormOrigin }): ReactNode {
  return (
    <PlainForm action={href(paths.imports)} from={from} hasFile buttons={[{ text: words.upload }]}>
      <FileField id={fileId} name={fileId} label={words.fileLabel} hint={words.fileHint} accept=".csv,.txt,.tsv,.xlsx" {...(problem === null ? {} : { problem: uploadProblemWords(problem) })} />
    </PlainForm>
  )
}

/** What was wrong with the file, above the heading of the page. */
export function UploadProblems({ problem }: Problematic): ReactNode {
  return <ProblemSummary problems={problem === null ? [] : [{ fieldId: fileId, words: uploadProblemWords(problem) }]} />
}
