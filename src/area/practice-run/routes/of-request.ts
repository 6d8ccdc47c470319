import { href, paths } from '../../../platform/http/paths.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue } from '../../../platform/http/sent-fields.ts'
import { debriefWords, fragmentOfText } from '../../simulated-ward/index.ts'
import type { ShownInWard } from '../pages/list-page.tsx'
import type { PracticeRun, Written } from '../records.ts'
import { reachedBy, readRun } from '../rules/brought-run.ts'
import type { PracticeRunStore } from '../service/practice-run-store.ts'
import { practiceRunStore } from '../store.ts'
import { thoughtField } from '../words/problems.ts'
import { factsOf } from '../words/run-facts.ts'

/** The runs of who is signed in. */
export function storeOf({ transaction, viewer }: SignedInRequest): PracticeRunStore {
  return practiceRunStore(transaction, viewer.organisation.tenant, viewer.personId)
}

/** What a form says about a run. */
export function writtenIn(form: SignedInRequest['form']): Written {
  return { note: firstValue(form, 'note'), reflections: debriefWords.asked.map((_, at) => firstValue(form, thoughtField(at))) }
}

/** How the ward can show a run; null when this version cannot read it. */
export function shownInWard({ text, hour }: Pick<PracticeRun, 'text' | 'hour'>): ShownInWard | null {
  const read = readRun(text, String(hour))
  if (!read.ok) return null
  return { facts: factsOf(read.value), address: `${href(paths.simulatedWard)}#${fragmentOfText(text, hour)}`, hasEnded: reachedBy(read.value).kind === 'ended' }
}
