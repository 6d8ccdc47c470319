import type { ReactNode } from 'react'
import { DataTable, Notice, PageHeading, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { SelfAssessment } from '../records.ts'
import { listWords as words, partWords } from '../words/assessments.ts'

/** An assessment of the list. */
export interface ListedAssessment {
  readonly assessment: SelfAssessment
  /** The day on which it was begun. */
  readonly begunOn: string
  /** null while it is open. */
  readonly finishedOn: string | null
  readonly answered: number
}

/** The self-assessments of somebody, newest first. */
export function listPage({ assessments, done }: { readonly assessments: readonly ListedAssessment[]; readonly done: string | null }): string {
  const isOpen = assessments.some(({ finishedOn }) => finishedOn === null)
  const hasFinished = assessments.some(({ finishedOn }) => finishedOn !== null)
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={assessments.length === 0 ? words.none : words.some(assessments.length)} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {assessments.length > 0 && <Listed assessments={assessments} />}
        {!isOpen && (
          <p>
            <a className="nhsuk-button" href={href(paths.assessmentNew)}>
              {words.begin}
            </a>
          </p>
        )}
        {!isOpen && hasFinished && <p className="ek-reading">{words.empty}</p>}
        {hasFinished && (
          <p>
            <a href={href(paths.ownProfile)}>{words.profile}</a>
          </p>
        )}
      </>
    ),
  })
}

function Listed({ assessments }: { readonly assessments: readonly ListedAssessment[] }): ReactNode {
  const { day, form, stage, answered, look } = words.columns
  return <DataTable caption={words.caption} columns={[{ heading: day }, { heading: form }, { heading: stage }, { heading: answered }, { heading: look }]} rows={assessments.map(cellsOf)} />
}

function cellsOf({ assessment: { assessmentId, form, stage }, begunOn, finishedOn, answered }: ListedAssessment): readonly ReactNode[] {
  const way = (
    <a key="way" href={href(paths.assessment, { assessment: assessmentId })}>
      {finishedOn === null ? words.goOn : words.open}
      <span className="nhsuk-u-visually-hidden">{words.of(finishedOn ?? begunOn)}</span>
    </a>
  )
  return [finishedOn ?? words.notFinished, partWords.forms[form], stageWords[stage], String(answered), way]
}
