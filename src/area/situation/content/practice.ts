import { library } from './index.ts'
import type { LibrarySituation } from './library-situation.ts'

/** The ten situations of the practice, in the order in which they are met: every style, both domains, one that cannot be told, and all fields of work. */
export const practiceIds = [
  'call-bells-unanswered',
  'heavy-bleed-after-birth',
  'health-checks-few-attend',
  'doctor-after-a-hard-night',
  'results-stop-reaching-wards',
  'new-dietitian-has-an-idea',
  'equipment-budget-runs-out',
  'drug-spending-over-plan',
  'clinic-that-always-overruns',
  'nine-people-call-often',
] as const

/** The situations of the practice themselves. */
export const practice: readonly LibrarySituation[] = practiceIds.flatMap((id) => library.filter((situation) => situation.id === id))
