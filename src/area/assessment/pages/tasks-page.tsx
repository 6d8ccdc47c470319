import type { ReactNode } from 'react'
import { Notice, PageHeading, StatusList, type StatusTask, stageWords } from '../../../platform/design/index.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { SelfAssessment } from '../records.ts'
import { minutesFor } from '../rules/offer.ts'
import type { Progress, QuestionTask, TaskSection } from '../rules/progress.ts'
import { listWords, minutesText, partWords } from '../words/assessments.ts'
import { taskWords as words } from '../words/questions.ts'

/** Everything that the task list shows. */
export interface TasksView {
  readonly assessment: SelfAssessment
  readonly progress: Progress
  readonly sections: readonly TaskSection[]
  /** null when everything is answered. */
  readonly goOnAt: number | null
  readonly aside: number
  /** The last day before it goes, when that is soon. */
  readonly goesOn: string | null
  readonly done: string | null
}

/** An open assessment: what is answered, what is left, and the ways on. */
export function tasksPage({ assessment, progress, sections, goOnAt, aside, goesOn, done }: TasksView): string {
  const id = { assessment: assessment.assessmentId }
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    wayBack: { kind: 'back', link: { text: listWords.title, href: href(paths.assessments) } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.title} answer={answerOf(progress)} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {goesOn !== null && <Notice>{words.goesOn(goesOn)}</Notice>}
        <WayOn assessmentId={assessment.assessmentId} place={goOnAt} isBegun={progress.answered > 0} />
        <Tasks assessmentId={assessment.assessmentId} sections={sections} />
        {aside > 0 && <p>{words.aside(aside)}</p>}
        {goOnAt !== null && progress.answered > 0 && (
          <p>
            <a href={href(paths.assessmentCheck, id)}>{words.check}</a>. {words.checkHint}
          </p>
        )}
        <p>
          {words.choice(partWords.forms[assessment.form], stageWords[assessment.stage])} <a href={href(paths.assessmentChange, id)}>{words.change}</a>
        </p>
        <p>{words.onlyYou}</p>
        <p>
          <a href={href(paths.assessment, id, { ask: 'delete' })}>{words.delete}</a>
        </p>
      </div>
    ),
  })
}

function answerOf(progress: Progress): string {
  const left = progress.asked - progress.answered
  return `${words.answered(progress)} ${left === 0 ? words.allAnswered : words.left(minutesText(minutesFor(left)))}`
}

function WayOn({ assessmentId, place, isBegun }: { readonly assessmentId: string; readonly place: number | null; readonly isBegun: boolean }): ReactNode {
  const id = { assessment: assessmentId }
  const text = isBegun ? words.goOn(place ?? 1) : words.begin
  return (
    <p>
      <a className="nhsuk-button" href={place === null ? href(paths.assessmentCheck, id) : href(paths.assessmentQuestion, { ...id, place: String(place) })}>
        {place === null ? words.check : text}
      </a>
    </p>
  )
}

/** One list where each domain is one task; else a list for each domain. */
function Tasks({ assessmentId, sections }: { readonly assessmentId: string; readonly sections: readonly TaskSection[] }): ReactNode {
  const all = sections.flatMap(({ tasks }) => tasks)
  if (all.every(({ about }) => about.kind === 'domain')) return <StatusList tasks={all.map((task) => statusTaskOf(assessmentId, task))} />
  return sections.map(({ domain, tasks }) => {
    const name = domain ?? 'neither'
    return (
      <section key={name} aria-labelledby={`${name}-heading`}>
        <h2 className="nhsuk-heading-m" id={`${name}-heading`}>
          {domain === null ? partWords.neither : partWords.domains[domain]}
        </h2>
        <StatusList name={name} tasks={tasks.map((task) => statusTaskOf(assessmentId, task))} />
      </section>
    )
  })
}

function statusTaskOf(assessmentId: string, { about, place, ...progress }: QuestionTask): StatusTask {
  const isDone = progress.answered === progress.asked
  return {
    text: about.kind === 'capability' ? about.name : domainText(about.domain),
    hint: words.ofTask(progress),
    href: href(paths.assessmentQuestion, { assessment: assessmentId, place: String(place) }),
    state: { kind: isDone ? 'completed' : 'incomplete' },
  }
}

function domainText(domain: Domain | null): string {
  return domain === null ? words.onNeither : words.onDomain(partWords.domains[domain].toLowerCase())
}
