import type { ReactNode } from 'react'
import { type FormOrigin, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { ImportView } from '../service/view-import.ts'
import { importPageWords as words } from '../words/import-pages.ts'
import { AtWork, Stuck } from './at-work.tsx'
import { Discarded, Receipt, Undone } from './receipt.tsx'
import { NoAdministrator } from './no-administrator.tsx'
import { Plan } from './plan.tsx'
import { Problems } from './problems.tsx'
import { UploadForm, UploadProblems } from './upload-form.tsx'

export interface ImportPageModel {
  readonly view: ImportView
  /** Makes where a form comes from, one for each. */
  readonly origin: () => FormOrigin
}

/** One import, wherever it stands. */
export function importPage({ view, origin }: ImportPageModel): string {
  const title = titleOf(view)
  return sitePage({
    title,
    hasProblem: view.standing.kind === 'unreadable',
    wayBack: { kind: 'breadcrumb', links: [{ text: words.home, href: href(paths.home) }, { text: words.administration, href: href(paths.administration) }, { text: words.imports, href: href(paths.imports) }] },
    content: (
      <>
        <UploadProblems problem={view.standing.kind === 'unreadable' ? view.standing.problem : null} />
        <PageHeading caption={view.found.fileName} heading={title} answer={answerOf(view)} />
        <Body view={view} origin={origin} />
      </>
    ),
  })
}

function titleOf({ standing }: ImportView): string {
  switch (standing.kind) {
    case 'at-work':
    case 'stuck':
      return words.title[standing.kind][standing.deed]
    case 'columns':
      return words.imports
    default:
      return words.title[standing.kind]
  }
}

function answerOf({ standing, found }: ImportView): string | undefined {
  switch (standing.kind) {
    case 'at-work': {
      const rows = found.columns?.rowCount
      return standing.deed === 'read' || standing.deed === 'undo' || rows === undefined ? words.atWork.noRows[standing.deed] : words.atWork.rows(standing.deed, rows)
    }
    case 'stuck':
      return words.stuck.nothing
    case 'problems': {
      const { problemCount, counts } = standing.findings
      return words.problems.answer(problemCount, counts.refused, counts.read)
    }
    case 'no-administrator':
      return words.noAdministrator.answer
    case 'ready':
      return words.plan.ready(standing.changes, standing.findings.counts.read)
    case 'no-change':
      return words.plan.noChange(standing.findings.counts.read)
    case 'applied':
      return standing.findings === null ? words.receipt.answerBare : words.receipt.answer(standing.findings.counts.read)
    case 'undone':
      return words.undone.answer
    case 'discarded':
      return words.discarded.answer
    case 'unreadable':
      return words.unreadable.answer
    case 'columns':
      return undefined
  }
}

function Body({ view, origin }: ImportPageModel): ReactNode {
  const { standing, found } = view
  switch (standing.kind) {
    case 'at-work':
      return <AtWork found={found} standing={standing} />
    case 'stuck':
      return <Stuck found={found} standing={standing} from={origin()} />
    case 'problems':
      return <Problems found={found} findings={standing.findings} from={origin()} />
    case 'no-administrator':
      return <NoAdministrator found={found} from={origin()} />
    case 'ready':
    case 'no-change':
      return <Plan found={found} standing={standing} from={origin()} />
    case 'applied':
      return <Receipt view={view} />
    case 'undone':
      return <Undone view={view} />
    case 'discarded':
      return <Discarded view={view} />
    case 'unreadable':
      return <UploadForm from={origin()} problem={standing.problem} />
    case 'columns':
      return null
  }
}
