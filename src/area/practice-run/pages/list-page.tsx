import type { ReactNode } from 'react'
import { DataTable, Notice, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { RunFacts } from '../words/run-facts.ts'
import { runWords as words } from '../words/practice-runs.ts'

/** A run of the list. */
export interface ListedRun {
  readonly runId: string
  readonly keptOn: string
  readonly note: string
  /** Null when it cannot be replayed any more. */
  readonly ward: ShownInWard | null
}

/** A run as the ward can show it. */
export interface ShownInWard {
  readonly facts: RunFacts
  /** The address at which the ward goes on with it. */
  readonly address: string
  readonly hasEnded: boolean
}

/** The runs that somebody keeps. */
export function listPage({ runs, done }: { readonly runs: readonly ListedRun[]; readonly done: string | null }): string {
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={runs.length === 0 ? words.none.answer : words.answer(runs.length)} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        <p className="ek-reading">{words.onlyYou}</p>
        {runs.length === 0 ? <p className="ek-reading">{words.none.how}</p> : <Runs runs={runs} />}
        <p>
          <a href={href(paths.simulatedWard)}>{words.start}</a>
        </p>
      </>
    ),
  })
}

function Runs({ runs }: { readonly runs: readonly ListedRun[] }): ReactNode {
  const { run, ward, length, pack, reached, note, open } = words.columns
  return <DataTable caption={words.caption} columns={[run, ward, length, pack, reached, note, open].map((heading) => ({ heading }))} rows={runs.map(cellsOf)} />
}

function cellsOf({ runId, keptOn, note, ward }: ListedRun): readonly ReactNode[] {
  const name = <a key="run" href={href(paths.practiceRun, { run: runId })}>{keptOn}</a>
  const said = note === '' ? words.noNote : note
  if (ward === null) return [name, words.unreadableShort, '–', '–', '–', said, '–']
  const { facts } = ward
  return [name, facts.ward, facts.length, facts.pack, facts.reached, said, <WardLink key="ward" ward={ward} keptOn={keptOn} />]
}

/** The way into the ward with a run. @param keptOn said to who hears the page, where there are several */
export function WardLink({ ward: { address, hasEnded }, keptOn }: { readonly ward: ShownInWard; readonly keptOn?: string }): ReactNode {
  return (
    <a href={address}>
      {hasEnded ? words.lookBack : words.goOn}
      {keptOn !== undefined && <span className="nhsuk-u-visually-hidden">{words.ofRun(keptOn)}</span>}
    </a>
  )
}
