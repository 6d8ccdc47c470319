import type { ReactNode } from 'react'
import { type FormOrigin, DataTable, momentCell, momentText, Carried, originFields } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { JobStatus } from '../../../platform/jobs/index.ts'
import { type Names, nameBehind, nameText } from '../../people/index.ts'
import { jobKindText, jobProblemText, jobStateText, jobsWords as words } from '../words/jobs.ts'
import { administrationPage } from './administration-page.tsx'

/** Work that was done, waits or failed. */
export function jobsPage({ jobs, names, origin, done }: {
  readonly jobs: readonly JobStatus[]
  readonly names: Names
  /** Makes where a form comes from, one for each. */
  readonly origin: () => FormOrigin
  readonly done: string | null
}): string {
  const failed = jobs.filter(({ state }) => state === 'failed').length
  return administrationPage({
    title: words.title,
    answer: words.answer,
    done,
    content: (
      <>
        {failed > 0 && (
          <p>
            <strong>{words.failed(failed)}</strong>
          </p>
        )}
        {jobs.length === 0 ? <p>{words.none}</p> : <JobTable jobs={jobs} names={names} origin={origin} />}
      </>
    ),
  })
}

function JobTable({ jobs, names, origin }: { readonly jobs: readonly JobStatus[]; readonly names: Names; readonly origin: () => FormOrigin }): ReactNode {
  const { kind, state, made, by, progress, attempts, problem } = words.columns
  return (
    <DataTable
      caption={words.caption}
      columns={[{ heading: kind }, { heading: state }, { heading: made }, { heading: by }, { heading: progress }, { heading: attempts, isNumber: true }, { heading: problem }]}
      rows={jobs.map((job) => [
        jobKindText(job.kind),
        <State key="state" job={job} origin={origin} />,
        momentCell(job.madeAt),
        byText(job, names),
        progressText(job),
        String(job.attempts),
        job.problem === null ? words.nothing : jobProblemText(job.problem),
      ])}
    />
  )
}

function byText({ madeBy }: JobStatus, names: Names): string {
  const name = nameBehind(names, madeBy)
  return name === null ? words.byService : nameText(name)
}

function progressText({ progress, state, finishedAt, dueAt, attempts }: JobStatus): string {
  if (finishedAt !== null) return state === 'failed' ? words.givenUp(momentText(finishedAt)) : words.finished(momentText(finishedAt))
  if (progress !== null) return words.progress(progress.done, progress.total)
  return state === 'waiting' && attempts > 0 ? words.due(momentText(dueAt)) : words.noProgress
}

function State({ job, origin }: { readonly job: JobStatus; readonly origin: () => FormOrigin }): ReactNode {
  const text = jobStateText(job)
  if (job.state !== 'failed') return text
  return (
    <form method="post" action={href(paths.jobRetry, { job: job.jobId })}>
      <strong>{text}</strong>
      <Carried fields={originFields(origin())} />
      <br />
      <button className="ek-link-button" type="submit" aria-label={words.retryLabel(jobKindText(job.kind), momentText(job.madeAt))}>
        {words.retry}
      </button>
    </form>
  )
}
