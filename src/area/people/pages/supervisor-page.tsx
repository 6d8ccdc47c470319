import type { ReactNode } from 'react'
import { type FormOrigin, type Link, PageHeading, PlainForm, ProblemSummary, RadioQuestion, SearchForm, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Colleague } from '../service/people-store.ts'
import type { SupervisorChoice, SupervisorFailure } from '../service/supervise.ts'
import { supervisionWords as words } from '../words/supervision.ts'
import { nameOf } from './holding-text.ts'

export interface SupervisorPageModel {
  /** Null when it is about whoever looks at the page. */
  readonly name: string | null
  readonly action: string
  readonly wayBack: Link
  readonly text: string
  readonly choice: SupervisorChoice
  readonly chosenId: string
  readonly problem: SupervisorFailure | null
  readonly done: keyof typeof words.done | null
  /** Two forms can stand on the page. */
  readonly origins: { readonly choose: FormOrigin; readonly end: FormOrigin }
}

/** Chooses a supervisor, or ends the choice. */
export function supervisorPage(model: SupervisorPageModel): string {
  const { name, action, wayBack, text, choice, problem, done } = model
  const title = name === null ? words.ownTitle : words.title(name)
  return sitePage({
    title,
    hasProblem: problem !== null,
    wayBack: { kind: 'back', link: wayBack },
    content: (
      <div className="ek-reading">
        {problem !== null && <ProblemSummary problems={[{ fieldId: choice.found === null || choice.found.length === 0 ? 'q' : 'supervisor', words: words.problems[problem] }]} />}
        {done !== null && <Notice>{words.done[done]}</Notice>}
        <PageHeading heading={title} answer={name === null ? words.ownAnswer : words.answer} />
        <p>{name === null ? words.told : words.toldOfOther}</p>
        <Current {...model} />
        <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.search, hint: words.searchHint, value: text, ...(problem !== null && (choice.found ?? []).length === 0 ? { problem: words.problems[problem] } : {}) }} />
        <Found {...model} />
        {name === null && <Sees />}
      </div>
    ),
  })
}

function Current({ name, action, choice: { current }, origins }: SupervisorPageModel): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.current}</h2>
      {current === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{`${nameOf(current)}: ${titlesText(current)}`}</p>
          {name === null && (
            <p>
              <a href={href(paths.ownProfile)}>{words.askThem}</a>
            </p>
          )}
          <PlainForm action={action} from={origins.end} carried={{ current: [current.personId], deed: ['end'] }} buttons={[{ text: words.end, isSecondary: true }]} />
        </>
      )}
    </>
  )
}

function Found({ action, text, choice: { current, found, isCut }, chosenId, problem, origins }: SupervisorPageModel): ReactNode {
  if (found === null) return null
  if (found.length === 0) return <p>{words.nobody}</p>
  return (
    <PlainForm action={action} from={origins.choose} carried={{ current: [current?.personId ?? ''], q: [text], deed: ['choose'] }} buttons={[{ text: words.choose }]}>
      <RadioQuestion
        name="supervisor"
        legend={words.found}
        value={chosenId === '' && found.length === 1 ? (found[0]?.personId ?? '') : chosenId}
        {...(current === null ? {} : { hint: words.replaces(nameOf(current)) })}
        choices={found.map((one) => ({ value: one.personId, text: nameOf(one), hint: titlesText(one) }))}
        {...(problem === null ? {} : { problem: words.problems[problem] })}
      />
      {isCut && <p>{words.cut}</p>}
    </PlainForm>
  )
}

function Sees(): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.seesHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {words.sees.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{words.seesEnd}</p>
    </>
  )
}

function titlesText({ titles }: Colleague): string {
  return titles.length === 0 ? words.noPost : titles.join(', ')
}
