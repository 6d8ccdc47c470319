import type { ReactNode } from 'react'
import { Bullets, CheckboxQuestion, DataTable, Notice, PageHeading, ProblemSummary, RadioQuestion } from '../../../platform/design/index.ts'
import { styles } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { DecisionWords } from '../content/place-words.ts'
import { placeWords } from '../content/index.ts'
import { type RoundProblem, type TypedRound, type Visit, addressOf, fields, leave } from '../rules/address.ts'
import { roundsOfACase } from '../rules/choices.ts'
import type { Place, PlaceDecision } from '../rules/place.ts'
import { type RoundView, standingOf } from '../rules/round-view.ts'
import { domainOfWork, raisedBy } from '../rules/works.ts'
import { caseWords as words, styleNames } from '../words/case.ts'
import { CaseForm } from './case-form.tsx'
import { OutcomeCharts } from './outcome-charts.tsx'

/** A round to decide. */
interface RoundPage {
  readonly place: Place
  readonly visit: Visit
  readonly view: RoundView
  /** What was sent for it already, with what is to mend. */
  readonly typed?: TypedRound
  readonly problems?: readonly RoundProblem[]
}

const nothingTyped: TypedRound = { works: [], act: null, style: null }

/** What followed from the last decision, the next one with who says what, how things stand, and the form. */
export function roundPage(model: RoundPage): string {
  const { place, view, problems = [] } = model
  const { title, decisions } = placeWords[place.id]
  const decision = place.decisions[view.round - 1]
  const told = decision === undefined ? undefined : decisions[decision.id]
  if (decision === undefined || told === undefined) throw new RangeError(`There is no round ${view.round}.`)
  return sitePage({
    title: `${words.round(view.round, roundsOfACase)}: ${told.title}`,
    hasProblem: problems.length > 0,
    ...(view.round === 1 ? { wayBack: { kind: 'back', link: { text: title, href: href(paths.placeCase, { place: place.id }) } } } : {}),
    content: (
      <>
        <ProblemSummary problems={problems.map((problem) => ({ fieldId: fieldOf(problem, view.round), words: words.problems[problem] }))} />
        <PageHeading caption={`${title}. ${words.round(view.round, roundsOfACase)}`} heading={told.title} />
        <Before model={model} />
        <Told told={told} />
        <Standing place={place} view={view} />
        <Decide model={model} decision={decision} told={told} />
        {view.before !== null && (
          <>
            <h2 className="nhsuk-heading-l">{words.soFar}</h2>
            <OutcomeCharts place={place} outcomes={view.outcomes} />
          </>
        )}
      </>
    ),
  })
}

function Before({ model: { place, view } }: { readonly model: RoundPage }): ReactNode {
  const decision = place.decisions[view.round - 2]
  const told = decision === undefined ? undefined : placeWords[place.id].decisions[decision.id]
  if (view.before === null || told === undefined) return null
  return (
    <Notice>
      <h2 className="nhsuk-heading-s">{words.lastRound}</h2>
      <p>{told[view.before.followed]}</p>
    </Notice>
  )
}

function Told({ told }: { readonly told: DecisionWords }): ReactNode {
  return (
    <div className="ek-reading">
      <p>
        <strong>{told.asks}</strong>
      </p>
      {told.words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2 className="nhsuk-heading-s">{words.known}</h2>
      <Bullets lines={told.known} />
      <h2 className="nhsuk-heading-s">{words.unknown}</h2>
      <Bullets lines={told.unknown} />
    </div>
  )
}

function Standing({ place, view }: { readonly place: Place; readonly view: RoundView }): ReactNode {
  const { works } = placeWords[place.id]
  const { heading, name, state, trust, words: states } = words.standing
  return (
    <div className="ek-reading">
      <DataTable
        caption={heading}
        columns={[{ heading: name }, { heading: state }]}
        rows={place.works.map((work) => {
          const level = raisedBy(work)
          return [level === 'trust' ? trust : works[work]?.name, states[standingOf(view.levels, level)]]
        })}
      />
    </div>
  )
}

function Decide({ model: { place, visit, view, typed = nothingTyped, problems = [] }, decision, told }: { readonly model: RoundPage; readonly decision: PlaceDecision; readonly told: DecisionWords }): ReactNode {
  const { round } = view
  const act = `${fields.act}${round}`
  const problem = (one: RoundProblem) => (problems.includes(one) ? { problem: words.problems[one] } : {})
  return (
    <CaseForm
      place={place.id}
      carried={{ ...addressOf(visit), [fields.at]: [String(round)] }}
      buttons={[{ text: words.goOn }, { text: words.leave, name: act, value: leave, isSecondary: true }, { text: words.stop, name: fields.stop, value: 'yes', isSecondary: true }]}
    >
      <RadioQuestion name={act} legend={words.act} choices={decision.acts.map((offered) => ({ value: offered.act, text: told.acts[offered.act] ?? offered.act }))} {...(typed.act === null ? {} : { value: typed.act })} {...problem('no-act')} />
      <RadioQuestion name={`${fields.style}${round}`} legend={words.style} choices={styles.map((style) => ({ value: style, text: styleNames[style], hint: told.styles[style] }))} {...(typed.style === null ? {} : { value: typed.style })} {...problem('no-style')} />
      <CheckboxQuestion name={`${fields.works}${round}`} legend={words.days.legend} hint={words.days.hint} choices={worksToChoose(place)} values={typed.works} {...problem('too-many-works')} />
    </CaseForm>
  )
}

function worksToChoose(place: Place) {
  const { works } = placeWords[place.id]
  return place.works.map((work) => ({ value: work, text: works[work]?.name ?? work, hint: `${words.days[domainOfWork(place.works, work)]} ${works[work]?.about ?? ''}` }))
}

function fieldOf(problem: RoundProblem, round: number): string {
  const names = { 'too-many-works': fields.works, 'no-act': fields.act, 'no-style': fields.style } as const
  return `${names[problem]}${round}`
}
