import type { Answers, CharterPart } from '../../rules/answers.ts'
import { planWords } from '../plan-words.ts'
import { accountabilitiesDraft } from './accountabilities.ts'
import { askFirstDraft, mineDraft, oursDraft } from './decisions.ts'
import { purposeDraft, reviewDraft } from './frame.ts'
import { supportDraft } from './support.ts'
import { timeDraft } from './time.ts'

/** The eight boxes of a role charter as a draft to take to the manager, in the first person; a line each, blanks where only they two know. */
export function charterDraft(answers: Answers): Readonly<Record<CharterPart, string>> {
  const words = planWords(answers)
  return {
    purpose: purposeDraft(words).join('\n'),
    accountabilities: accountabilitiesDraft(words).join('\n'),
    mine: mineDraft(words).join('\n'),
    ours: oursDraft(words).join('\n'),
    'ask-first': askFirstDraft(words).join('\n'),
    time: timeDraft(words).join('\n'),
    support: supportDraft(words).join('\n'),
    review: reviewDraft(words).join('\n'),
  }
}
