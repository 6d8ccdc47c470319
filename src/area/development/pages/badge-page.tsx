import type { ReactNode } from 'react'
import { Bullets, type FormState, KeyFacts, Notice, PlainForm, PrintButton, RadioQuestion, Warning, dateText, problemAt } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { KeptBadge, KeptGoal } from '../records.ts'
import { badgeWords, criteriaText, goalBadgeWords as words, noBadgeText } from '../words/badge.ts'
import type { BadgeFacts } from '../rules/badge-facts.ts'
import { framed } from './frame.tsx'

/** What the page of a badge shows. */
export interface BadgeModel {
  readonly goal: KeptGoal
  readonly organisation: { readonly name: string; readonly isDemonstration: boolean }
  /** What a badge would say now, or says; null when there can be none. */
  readonly facts: BadgeFacts | null
  /** The last first. */
  readonly badges: readonly KeptBadge[]
  readonly canIssue: boolean
  readonly name: string
  /** Null when none is known. */
  readonly address: string | null
  readonly typed: string
  readonly state: FormState
  readonly done: string | null
}

/** The badge of a goal: to take, to keep and to take back. */
export function badgePage(model: BadgeModel): string {
  const { goal, organisation, badges, canIssue, state, done } = model
  const stands = badges.find(({ withdrawn }) => withdrawn === null)
  const earlier = badges.filter(({ withdrawn }) => withdrawn !== null)
  return framed({
    title: words.title,
    caption: goal.capability.name,
    answer: stands === undefined ? words.answer : words.standing,
    wayBack: { text: goal.capability.name, href: href(paths.goal, { goal: goal.goalId }) },
    problems: state.problems,
    said: done,
    children: (
      <>
        {organisation.isDemonstration && <Notice>{words.demonstration}</Notice>}
        {!canIssue && (
          <Warning heading={noBadgeText({ code: 'no-address-of-service' })}>
            <p>{words.noAddress}</p>
          </Warning>
        )}
        {stands === undefined ? canIssue && <Take model={model} /> : <Standing model={model} badge={stands} />}
        {earlier.map(({ badgeId, withdrawn }) => withdrawn !== null && <p key={badgeId}>{words.withdrawn(dateText(withdrawn.on), withdrawn.by)}</p>)}
      </>
    ),
  })
}

function Take({ model: { goal, facts, name, address, typed, state } }: { readonly model: BadgeModel }): ReactNode {
  if (facts === null) return <p>{noBadgeText({ code: 'no-evidence' })}</p>
  const choices = [{ value: 'name', text: words.tells.name(name) }, ...(address === null ? [] : [{ value: 'address', text: words.tells.address(address) }])]
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.holds}</h2>
      <Bullets lines={words.holdsList} />
      <p>{words.notHolds}</p>
      <p>{badgeWords.limits}</p>
      <PlainForm action={href(paths.goalBadge, { goal: goal.goalId })} from={state.from} buttons={[{ text: words.takeIt, name: 'do', value: 'take' }]}>
        <RadioQuestion name="tell" legend={words.tell} hint={words.tellHint} value={typed} choices={choices} {...problemAt(state.problems, 'tell')} />
      </PlainForm>
    </>
  )
}

function Standing({ model: { goal, organisation, facts, state }, badge }: { readonly model: BadgeModel; readonly badge: KeptBadge }): ReactNode {
  const all = [
    { name: words.facts.issuer, value: organisation.name },
    { name: words.facts.issued, value: dateText(londonDay(badge.issuedAt)) },
    { name: words.facts.told, value: words.told[badge.toldBy] },
    ...(facts === null ? [] : [{ name: words.facts.says, value: criteriaText(facts).split('\n\n').map((line) => <p key={line}>{line}</p>) }]),
  ]
  return (
    <>
      <KeyFacts facts={all} />
      <div className="ek-screen-only">
        <p>
          <a className="nhsuk-button" href={href(paths.goalBadgeFile, { goal: goal.goalId })} download>
            {words.download}
          </a>
        </p>
        <p>{words.downloadHint}</p>
        <p>
          <a href={href(paths.badgeCheck)}>{words.checkIt}</a>
        </p>
        <PrintButton />
        <h2 className="nhsuk-heading-m">{words.backHeading}</h2>
        <p>{words.backText}</p>
        <PlainForm action={href(paths.goalBadge, { goal: goal.goalId })} from={state.from} buttons={[{ text: words.back, name: 'do', value: 'withdraw', isSecondary: true }]} />
      </div>
    </>
  )
}
