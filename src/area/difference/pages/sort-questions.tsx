import type { ReactNode } from 'react'
import { domains } from '../../../kernel/vocabulary.ts'
import { RadioQuestion, domainWords } from '../../../platform/design/index.ts'
import type { SortSentence } from '../content/kinds.ts'
import type { Sorting } from '../rules/sorting.ts'

/** The sentences, each with its two sides; management always comes first. A problem is said at the sentences that have one. */
export function SortQuestions({ sentences, sorting, problems }: {
  readonly sentences: readonly SortSentence[]
  readonly sorting: Sorting
  readonly problems: ReadonlyMap<string, string>
}): ReactNode {
  return (
    <div className="ek-sides">
      {sentences.map(({ id, text }, index) => {
        const [value, problem] = [sorting.get(id), problems.get(id)]
        return (
          <RadioQuestion
            key={id}
            name={id}
            size="s"
            isInline
            legend={`${index + 1}. ${text}`}
            choices={domains.map((domain) => ({ value: domain, text: domainWords[domain] }))}
            {...(value === undefined ? {} : { value })}
            {...(problem === undefined ? {} : { problem })}
          />
        )
      })}
    </div>
  )
}
