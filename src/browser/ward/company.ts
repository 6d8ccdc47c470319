import { runWords } from '../../area/simulated-ward/words/page.ts'
import { type RunAtHour, fragmentOf } from './address-of-run.ts'

/** Those with whom a ward is run: they keep the run as it goes, and may have its time stand. */
export interface Company {
  readonly words: CompanyWords
  /** May time pass, and anything be decided? */
  readonly mayRun: () => boolean
  /** Why a week may not begin yet, in words; null when it may. */
  readonly whyWait: (week: number) => string | null
  /** What is said over the debrief when the last week is over; null for nothing. */
  readonly lastWords: () => string | null
  /** Something was decided, a week is over, or time stands. @param weeks whole weeks that are over */
  readonly keep: (at: RunAtHour, weeks: number) => void
  /** @param changed is called when {@link mayRun} or {@link whyWait} may answer something else */
  readonly listen: (changed: () => void) => void
  /** The run is over, or was stopped: what there is to keep has been told, and nothing has its time stand any more. */
  readonly leave: () => void
  /** What was kept cannot be run again, as of another version of the ward: it is kept no longer where a new page would meet it again. @returns what the page says */
  readonly forget: () => string
}

/** What the page says of where the run is kept. */
interface CompanyWords {
  /** Under the charts, while the ward runs. */
  readonly keep: string
  /** When somebody stopped, and on the link that leads to the ward again. */
  readonly stopped: readonly string[]
  readonly again: string
  /** When the ward could not go on. */
  readonly failed: string
}

/** Nobody: time runs as one likes, and the run is kept in the address of the page. */
export const byOneself: Company = {
  words: { keep: runWords.keep, stopped: [runWords.stopped, runWords.stoppedGoOn], again: runWords.startAgain, failed: runWords.failed },
  mayRun: () => true,
  whyWait: () => null,
  lastWords: () => null,
  keep: (at) => history.replaceState(null, '', `#${fragmentOf(at)}`),
  listen: () => undefined,
  leave: () => undefined,
  forget: () => runWords.noSuchRun,
}
