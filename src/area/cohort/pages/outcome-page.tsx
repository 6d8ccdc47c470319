import type { ReactNode } from 'react'
import { Bullets, CannotTell, FieldlessForm, type FormState, HowSure, PlainForm, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { DomainOutcome } from '../records.ts'
import { readingOf } from '../rules/outcome.ts'
import { whoIs } from '../rules/state.ts'
import type { OpenedCohort } from '../service/asking.ts'
import { groupWords, outcomeWords as words } from '../words/groups.ts'
import { framed } from './frame.tsx'

/** What the page of an outcome is made from. */
export interface OutcomePageModel {
  readonly opened: OpenedCohort
  readonly outcome: readonly DomainOutcome[]
  readonly isEnough: boolean
  readonly builds: readonly string[]
  readonly state: FormState
  readonly said: string | null
}

/** What came of a group, each domain by itself; before it is closed, how that will be told. */
export function outcomePage(model: OutcomePageModel): string {
  const { opened: { cohort, state, standings }, outcome, builds, said } = model
  const places = whoIs(standings, 'has-place').length
  const isClosed = state === 'closed'
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: cohort.name, href: href(paths.cohort, { cohort: cohort.cohortId }) },
    problems: model.state.problems,
    said,
    children: (
      <div className="ek-reading">
        {isClosed && outcome.map((one) => <Domain key={one.domain} outcome={one} places={places} />)}
        {isClosed && outcome.length === 0 && <CannotTell because={words.none} />}
        {!isClosed && <Close {...model} />}
        <h2 className="nhsuk-heading-m">{groupWords.facts.builds}</h2>
        <Bullets lines={builds} />
        <h2 className="nhsuk-heading-m">{isClosed ? words.after : words.before}</h2>
        <Bullets lines={words.how} />
        <h2 className="nhsuk-heading-m">{words.caution}</h2>
        <Bullets lines={words.cautions} />
      </div>
    ),
  })
}

function Domain({ outcome, places }: { readonly outcome: DomainOutcome; readonly places: number }): ReactNode {
  const { domain, people, change } = outcome
  const steps = (value: number) => numberText(value, { decimals: 1 })
  const count = numberText(people, { decimals: 0 })
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.domain[domain]}</h2>
      {change === null ? (
        <CannotTell because={words.tooFew(count)} />
      ) : (
        <>
          <p className="nhsuk-body-l">{words.said[readingOf(outcome)]}</p>
          <HowSure>{words.change(steps(change.value), steps(change.lower), steps(change.upper), { count, of: numberText(Math.max(places, people), { decimals: 0 }) })}</HowSure>
        </>
      )}
    </section>
  )
}

function Close({ opened: { cohort, state: isNow }, isEnough, state: { from, problems } }: OutcomePageModel): ReactNode {
  if (isNow !== 'over') {
    return (
      <>
        <p>{words.notOver}</p>
        <p>{words.ask}</p>
      </>
    )
  }
  return (
    <FieldlessForm id="close" problems={problems}>
      <p>{isEnough ? words.enough : words.notEnough}</p>
      {!isEnough && <p>{words.ask}</p>}
      <p>{words.closeWhat}</p>
      <PlainForm action={href(paths.cohortOutcome, { cohort: cohort.cohortId })} from={from} carried={{ version: [String(cohort.version)] }} buttons={[{ text: words.close }]} />
    </FieldlessForm>
  )
}
