import type { ReactNode } from 'react'
import { type FormOrigin, type Link, bandWords, dateText, KeyFacts, PageHeading, PlainForm, Notice } from '../../../platform/design/index.ts'
import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Person } from '../records.ts'
import { openHoldings } from '../rules/placement.ts'
import type { TypedPerson } from '../rules/typed-person.ts'
import type { ChosenPost } from '../service/choose-post.ts'
import type { HeldPost } from '../service/people-store.ts'
import type { TypedStart } from '../service/placing.ts'
import { endWords } from '../words/person.ts'
import { placingWords as words } from '../words/placing.ts'
import type { FormProblem } from '../words/problems.ts'
import { FormProblems, fieldNames, problemAt } from './form-parts.tsx'
import { nameOf } from './holding-text.ts'
import { NewPostFields } from './new-post-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { PlacementFields } from './placement-fields.tsx'

/** Who starts: somebody new, or somebody who works here or did. */
export type Starter = { readonly kind: 'new'; readonly typed: TypedPerson } | { readonly kind: 'known'; readonly person: Person; readonly holdings: readonly HeldPost[]; readonly isChanged: boolean }

export interface StartPageModel {
  readonly starter: Starter
  readonly chosen: ChosenPost
  readonly typed: TypedStart
  readonly problems: readonly FormProblem[]
  readonly action: string
  readonly wayBack: Link
  readonly today: CalendarDate
  readonly from: FormOrigin
}

/** Starts somebody in the post that was chosen. */
export function startPage({ starter, chosen, typed, problems, action, wayBack, today, from }: StartPageModel): string {
  const title = starter.kind === 'new' ? words.detailsTitle : words.startTitle(nameOf(starter.person))
  const { unit } = chosen
  const isChanged = starter.kind === 'known' && starter.isChanged
  const carried = { ...(chosen.kind === 'there' ? { post: [chosen.post.postId] } : { unit: [unit.unitId] }), ...(starter.kind === 'known' ? { version: [String(starter.person.version)] } : {}) }
  return sitePage({
    title,
    hasProblem: problems.length > 0 || isChanged,
    wayBack: { kind: 'back', link: wayBack },
    content: (
      <div className="ek-reading">
        <FormProblems problems={problems} />
        {isChanged && <Notice>{endWords.meanwhile}</Notice>}
        <PageHeading heading={title} answer={chosen.kind === 'there' ? words.detailsAnswer(chosen.post.title, unit.path) : words.newPostAnswer(unit.path)} />
        {starter.kind === 'known' && starter.person.leftOn !== null && <Notice>{words.comesBack(dateText(addDays(starter.person.leftOn, -1)))}</Notice>}
        <Post chosen={chosen} problems={problems} action={action} />
        <PlainForm action={action} from={from} carried={carried} buttons={[{ text: words.save }]}>
          {starter.kind === 'new' && (
            <>
              <h2 className="nhsuk-heading-m">{words.aboutPerson}</h2>
              <PersonFields typed={starter.typed} problems={problems} />
            </>
          )}
          {chosen.kind === 'new' && <NewPostFields typed={typed.post} problems={problems} />}
          <h2 className="nhsuk-heading-m">{words.aboutStart}</h2>
          <PlacementFields typed={typed.placement} problems={problems} leaving={starter.kind === 'known' ? openHoldings(starter.holdings, today) : null} holders={othersIn(chosen, starter)} />
        </PlainForm>
      </div>
    ),
  })
}

/** Who holds the post today, the one who starts aside. */
function othersIn(chosen: ChosenPost, starter: Starter): readonly string[] {
  const own = starter.kind === 'known' ? starter.person.personId : null
  return chosen.kind === 'there' ? chosen.post.holders.filter(({ personId }) => personId !== own).map(nameOf) : []
}

function Post({ chosen, problems, action }: Pick<StartPageModel, 'chosen' | 'problems' | 'action'>): ReactNode {
  const { problem } = problemAt(problems, 'post')
  return (
    <div id={fieldNames.post}>
      {chosen.kind === 'there' && (
        <KeyFacts
          facts={[
            { name: words.columns.post, value: chosen.post.title },
            { name: words.columns.band, value: bandWords[chosen.post.band] },
            { name: words.columns.holders, value: chosen.post.holders.length === 0 ? words.nobody : chosen.post.holders.map(nameOf).join(', ') },
          ]}
        />
      )}
      {problem !== undefined && <p className="nhsuk-error-message">{problem}</p>}
      <p>
        <a href={action}>{words.another}</a>
      </p>
    </div>
  )
}
