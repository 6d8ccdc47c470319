import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type FormOrigin, DateQuestion, KeyFacts, PageHeading, PlainForm, RadioQuestion, dateText, holdingKindWords, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Person } from '../records.ts'
import { type TypedEnding, endReasons } from '../rules/endings.ts'
import type { HeldPost } from '../service/people-store.ts'
import { holdingWords } from '../words/holdings.ts'
import { endWords as words, personWords } from '../words/person.ts'
import type { FormProblem } from '../words/problems.ts'
import { FormProblems, problemAt } from './form-parts.tsx'
import { lastDayText, nameOf, postText } from './holding-text.ts'

export interface EndPageModel {
  readonly person: Person
  readonly holding: HeldPost
  readonly typed: TypedEnding
  readonly problems: readonly FormProblem[]
  /** Somebody changed the person since the form was drawn. */
  readonly isChanged: boolean
  readonly today: CalendarDate
  readonly from: FormOrigin
}

/** Ends one post of a person on a day. */
export function endPage({ person, holding, typed, problems, isChanged, today, from }: EndPageModel): string {
  const { columns } = holdingWords
  return sitePage({
    title: words.title(holding.title),
    hasProblem: problems.length > 0 || isChanged,
    wayBack: { kind: 'back', link: { text: personWords.backTo(nameOf(person)), href: href(paths.person, { person: person.personId }) } },
    content: (
      <div className="ek-reading">
        <FormProblems problems={problems} />
        {isChanged && <Notice>{words.meanwhile}</Notice>}
        <PageHeading heading={words.title(holding.title)} answer={words.answer(nameOf(person))} />
        <KeyFacts
          facts={[
            { name: columns.post, value: postText(holding) },
            { name: columns.kind, value: holdingKindWords[holding.kind] },
            { name: columns.from, value: dateText(holding.startsOn) },
            { name: columns.to, value: lastDayText(holding, today) },
          ]}
        />
        <PlainForm action={href(paths.personEnd, { person: person.personId, holding: holding.holdingId })} from={from} carried={{ version: [String(person.version)] }} buttons={[{ text: words.save }]}>
          <DateQuestion name="last" legend={words.legend} hint={words.hint} value={typed.last} {...problemAt(problems, 'last')} />
          {holding.kind !== 'substantive' && (
            <RadioQuestion name="reason" legend={words.reason} value={typed.reason} choices={endReasons.map((reason) => ({ value: reason, text: words.reasons[reason], hint: words.reasonHints[reason] }))} {...problemAt(problems, 'reason')} />
          )}
        </PlainForm>
      </div>
    ),
  })
}
