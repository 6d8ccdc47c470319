import type { ReactNode } from 'react'
import { type FormOrigin, type Problem, Notice, PageHeading, PlainForm, PrintButton, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { debriefWords } from '../../simulated-ward/index.ts'
import type { Written } from '../records.ts'
import { onePageWords as words, runWords } from '../words/practice-runs.ts'
import { Facts, WrittenFields } from './fields.tsx'
import { type ShownInWard, WardLink } from './list-page.tsx'

/** Everything that the page of a run shows. */
export interface RunView {
  readonly runId: string
  readonly version: number
  readonly keptOn: string
  /** Null when it cannot be replayed any more. */
  readonly ward: ShownInWard | null
  /** What is kept. */
  readonly written: Written
  /** What stands in the boxes: of a form that was not saved, what was typed. */
  readonly typed: Written
  readonly problems: readonly Problem[]
  /** Somebody was quicker in another window. */
  readonly isChangedMeanwhile: boolean
  readonly done: string | null
  readonly from: FormOrigin
}

/** One run with what its owner wrote about it. */
export function runPage(view: RunView): string {
  const { ward, problems, done, keptOn } = view
  return sitePage({
    title: done === null ? words.heading : `${done} ${words.heading}`,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: runWords.title, href: href(paths.practiceRuns) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.heading} answer={words.answer} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        <div className="ek-reading">
          {ward === null ? <p>{runWords.unreadable}</p> : <Facts facts={ward.facts} keptOn={keptOn} />}
          {ward !== null && (
            <p className="ek-screen-only">
              <WardLink ward={ward} />
            </p>
          )}
          <Reflections written={view.written} isChangedMeanwhile={view.isChangedMeanwhile} />
          <WriteForm view={view} />
          <TakeAlong runId={view.runId} />
        </div>
      </>
    ),
  })
}

function Reflections({ written: { note, reflections }, isChangedMeanwhile }: { readonly written: Written; readonly isChangedMeanwhile: boolean }): ReactNode {
  return (
    <>
      {isChangedMeanwhile && (
        <Notice>
          <h2 className="nhsuk-heading-m">{words.changed.heading}</h2>
          <p>{words.changed.below}</p>
        </Notice>
      )}
      <h2 className="nhsuk-heading-l">{words.reflections}</h2>
      {debriefWords.asked.map((question, at) => (
        <Said key={question} heading={question} text={reflections[at] ?? ''} />
      ))}
      {note !== '' && <Said heading={words.note} text={note} />}
    </>
  )
}

function Said({ heading, text }: { readonly heading: string; readonly text: string }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-s">{heading}</h3>
      {(text === '' ? words.nothing : text).split('\n').map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </>
  )
}

/** Open where there is something to do: nothing is written yet, or what was typed is not saved. */
function WriteForm({ view: { runId, version, written, typed, problems, isChangedMeanwhile, from } }: { readonly view: RunView }): ReactNode {
  const isOpen = problems.length > 0 || isChangedMeanwhile || [written.note, ...written.reflections].every((text) => text === '')
  return (
    <details className="nhsuk-details ek-screen-only" open={isOpen}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{words.write}</span>
      </summary>
      <div className="nhsuk-details__text">
        <PlainForm action={href(paths.practiceRun, { run: runId })} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.save, name: 'do', value: 'write' }]}>
          <WrittenFields written={typed} problems={problems} />
        </PlainForm>
      </div>
    </details>
  )
}

function TakeAlong({ runId }: { readonly runId: string }): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.takeHeading}</h2>
      <p>{words.take}</p>
      <PrintButton />
      <p>
        <a href={href(paths.practiceRunFile, { run: runId })}>{words.download}</a>
      </p>
      <p>{words.plan}</p>
      <p>
        <a href={href(paths.ownPlan)}>{words.planLink}</a>
      </p>
      <h2 className="nhsuk-heading-m">{words.deleteHeading}</h2>
      <p>
        <a href={href(paths.practiceRun, { run: runId }, { ask: 'delete' })}>{words.deleteLink}</a>
      </p>
    </section>
  )
}

/** Asks once more before a run is deleted. */
export function deleteRunPage({ runId, version, ward, keptOn, from }: Pick<RunView, 'runId' | 'version' | 'ward' | 'keptOn' | 'from'>): string {
  const here = href(paths.practiceRun, { run: runId })
  return sitePage({
    title: words.deleteTitle,
    wayBack: { kind: 'back', link: { text: words.heading, href: here } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.deleteTitle} answer={words.deleteAnswer} />
        {ward !== null && <Facts facts={ward.facts} keptOn={keptOn} />}
        <p>
          <a href={href(paths.practiceRunFile, { run: runId })}>{words.download}</a>
        </p>
        <PlainForm action={here} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.delete, name: 'do', value: 'delete' }]} />
        <p>
          <a href={here}>{words.deleteNot}</a>
        </p>
      </div>
    ),
  })
}
