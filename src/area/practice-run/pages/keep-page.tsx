import type { ReactNode } from 'react'
import { type CarriedFields, type FormButton, type FormOrigin, type Problem, Notice, PageHeading, PlainForm, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Written } from '../records.ts'
import type { Standing } from '../rules/how-it-stands.ts'
import { keepWords as words } from '../words/practice-runs.ts'
import type { RunFacts } from '../words/run-facts.ts'
import { Facts, WrittenFields } from './fields.tsx'

/** A kept run that the brought one can take the place of. */
export interface ShownKept {
  readonly runId: string
  readonly version: number
  readonly keptOn: string
  readonly standing: Standing
}

/** Everything that the page shows on which a run is kept. */
export interface KeepView {
  readonly facts: RunFacts
  /** The run itself. */
  readonly text: string
  readonly hour: number
  readonly typed: Written
  readonly like: ShownKept | null
  /** What was brought before this page was first drawn: kept words are joined with it once. */
  readonly hasJoined: boolean
  readonly problems: readonly Problem[]
  readonly from: FormOrigin
}

/** What will be kept, and where: nothing is until a button is pressed. */
export function keepPage({ facts, text, hour, typed, like, hasJoined, problems, from }: KeepView): string {
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.toTheWard, href: href(paths.simulatedWard) } },
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.answer} />
        <Facts facts={facts} />
        <p>{words.what}</p>
        {like !== null && <Before like={like} hasJoined={hasJoined} />}
        <h2 className="nhsuk-heading-m">{words.write}</h2>
        <PlainForm action={href(paths.practiceRuns)} from={from} carried={{ run: [text], hour: [String(hour)], ...fieldsOf(like) }} buttons={buttonsFor(like)}>
          <WrittenFields written={typed} problems={problems} />
        </PlainForm>
      </div>
    ),
  })
}

function Before({ like: { standing, keptOn }, hasJoined }: { readonly like: ShownKept; readonly hasJoined: boolean }): ReactNode {
  return (
    <Notice>
      <p>
        {words.again[standing](keptOn)} {hasJoined && words.wroteThen}
      </p>
    </Notice>
  )
}

function fieldsOf(like: ShownKept | null): CarriedFields {
  return like === null ? {} : { replaced: [like.runId], version: [String(like.version)] }
}

/** What makes least trouble first: nothing that goes further is replaced by the Enter key. */
function buttonsFor(like: ShownKept | null): readonly FormButton[] {
  if (like === null) return [{ text: words.keep, name: 'do', value: 'beside' }]
  const replace = { text: words.replace, name: 'do', value: 'replace' }
  const beside = { text: words.beside, name: 'do', value: 'beside' }
  const isNewer = like.standing === 'same' || like.standing === 'further'
  return isNewer ? [replace, { ...beside, isSecondary: true }] : [beside, { ...replace, isSecondary: true }]
}

/** For what is no run: cut off, changed, or of another version. */
export function notRunPage(): string {
  const { title, answer } = words.notRun
  return sitePage({
    title,
    content: (
      <div className="ek-reading">
        <PageHeading heading={title} answer={answer} />
        <p>
          <a href={href(paths.simulatedWard)}>{words.toTheWard}</a>
        </p>
      </div>
    ),
  })
}
