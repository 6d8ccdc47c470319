import { type FormOrigin, Bullets, PageHeading, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { SelfAssessment } from '../records.ts'
import { deleteWords as words } from '../words/answers.ts'
import { taskWords } from '../words/questions.ts'

/** Asks once more before an assessment is deleted. */
export function deletePage({ assessment: { assessmentId, version, finishedAt }, from }: { readonly assessment: SelfAssessment; readonly from: FormOrigin }): string {
  const here = href(paths.assessment, { assessment: assessmentId })
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: taskWords.title, href: here } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.title} answer={words.answer} />
        {finishedAt !== null && <Bullets lines={words.further} />}
        <PlainForm action={here} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.delete, name: 'do', value: 'delete' }]} />
        <p>
          <a href={here}>{words.leave}</a>
        </p>
      </div>
    ),
  })
}
