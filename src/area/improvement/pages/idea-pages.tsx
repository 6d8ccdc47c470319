import type { ReactNode } from 'react'
import { type ComparedValue, type FormState, DataTable, LongText, PageHeading, PlainForm, QuickerNotice, RadioQuestion, SelectField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type ChangeIdea, type Cycle, type Driver, type Improvement, ideaStates } from '../records.ts'
import { cycleStage } from '../rules/cycle-stage.ts'
import type { TypedIdea } from '../service/keep-drivers.ts'
import { ideaStateText, ideaStateWords, ideaWords as words } from '../words/drivers.ts'
import { CycleList } from './cycle-list.tsx'
import { improvementFrame } from './frame.tsx'

export interface IdeasPageModel {
  readonly improvement: Improvement
  readonly ideas: readonly ChangeIdea[]
  readonly drivers: readonly Driver[]
  readonly cycles: readonly Cycle[]
  readonly isOpen: boolean
  readonly typed: Omit<TypedIdea, 'state'>
  readonly state: FormState
}

/** The change ideas, and the form for another one. */
export function ideasPage({ improvement, ideas, drivers, cycles, isOpen, typed, state: { from, problems } }: IdeasPageModel): string {
  const own = { improvement: improvement.improvementId }
  return improvementFrame({
    title: words.title,
    improvement,
    problems,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        {ideas.length === 0 ? <p>{words.none}</p> : <IdeaTable improvement={improvement} ideas={ideas} drivers={drivers} cycles={cycles} />}
        {isOpen && (
          <>
            <h2 className="nhsuk-heading-m">{words.add}</h2>
            <PlainForm action={href(paths.improvementIdeas, own)} from={from} buttons={[{ text: words.button }]}>
              <IdeaFields drivers={drivers} typed={typed} problems={problems} />
            </PlainForm>
          </>
        )}
      </>
    ),
  })
}

/** Ideas with their drivers and tests. */
export function IdeaTable({ improvement: { improvementId }, ideas, drivers, cycles }: Pick<IdeasPageModel, 'ideas' | 'drivers' | 'cycles'> & { readonly improvement: Pick<Improvement, 'improvementId'> }): ReactNode {
  return (
    <DataTable
      caption={words.caption}
      isCaptionHidden
      columns={Object.values(words.columns).map((heading) => ({ heading }))}
      rows={ideas.map(({ ideaId, text, state, driverId }) => [
        <a key="idea" href={href(paths.improvementIdea, { improvement: improvementId, idea: ideaId })}>
          {text}
        </a>,
        drivers.find((driver) => driver.driverId === driverId)?.text ?? words.noDriver,
        ideaStateText({ ideaId, state }, cycles),
        String(cycles.filter((cycle) => cycle.ideaId === ideaId).length),
      ])}
    />
  )
}

function IdeaFields({ drivers, typed, problems }: { readonly drivers: readonly Driver[]; readonly typed: Omit<TypedIdea, 'state'>; readonly problems: FormState['problems'] }): ReactNode {
  return (
    <>
      <LongText id="text" name="text" rows={2} label={words.text} hint={words.textHint} value={typed.text} {...problemAt(problems, 'text')} />
      {drivers.length > 0 && <SelectField id="driver" name="driver" label={words.driver} none={words.noDriver} value={typed.driver} choices={drivers.map(({ driverId, text }) => ({ value: driverId, text }))} {...problemAt(problems, 'driver')} />}
    </>
  )
}

export interface IdeaPageModel {
  readonly improvement: Improvement
  readonly idea: ChangeIdea
  readonly drivers: readonly Driver[]
  readonly cycles: readonly Cycle[]
  readonly isOpen: boolean
  readonly typed: TypedIdea
  readonly conflict: readonly ComparedValue[] | null
  readonly state: FormState
}

/** One change idea with its tests, and the form that changes it. */
export function ideaPage({ improvement, idea, drivers, cycles, isOpen, typed, conflict, state: { from, version, problems } }: IdeaPageModel): string {
  const own = { improvement: improvement.improvementId, idea: idea.ideaId }
  const driver = drivers.find(({ driverId }) => driverId === idea.driverId)
  const here = href(paths.improvementIdea, own)
  return improvementFrame({
    title: words.ideaTitle,
    isUnsaved: conflict !== null,
    improvement,
    trail: [{ text: words.title, href: href(paths.improvementIdeas, { improvement: own.improvement }) }],
    problems,
    content: (
      <>
        <PageHeading heading={idea.text} caption={words.ideaTitle} answer={`${words.stateIs(ideaStateText(idea, cycles))}${driver === undefined ? '' : ` ${words.movesDriver(driver.text)}`}`} />
        {conflict !== null && <QuickerNotice values={conflict} keep={here} />}
        <h2 className="nhsuk-heading-m">{words.cyclesHeading}</h2>
        {cycles.length === 0 ? <p>{idea.state === 'adopted' ? words.noCyclesAdopted : words.noCycles}</p> : <CycleList improvementId={own.improvement} cycles={cycles} />}
        {isOpen && (
          <>
            <NextTest own={own} last={cycles.at(-1)} />
            <h2 className="nhsuk-heading-m">{words.change}</h2>
            <PlainForm action={here} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.saveButton }]}>
              <IdeaFields drivers={drivers} typed={typed} problems={problems} />
              <RadioQuestion name="state" legend={words.state} size="s" value={typed.state} choices={ideaStates.map((state) => ({ value: state, text: ideaStateWords[state] }))} {...problemAt(problems, 'state')} />
            </PlainForm>
          </>
        )}
      </>
    ),
  })
}

/** The way to the next test; while one is open, to that one. */
function NextTest({ own, last }: { readonly own: { readonly improvement: string; readonly idea: string }; readonly last: Cycle | undefined }): ReactNode {
  const isOpen = last !== undefined && cycleStage(last) !== 'closed'
  return (
    <p>
      <a className="nhsuk-button" href={isOpen ? href(paths.improvementCycle, { improvement: own.improvement, cycle: last.cycleId }) : href(paths.improvementCycleNew, own)}>
        {isOpen ? words.goOn(last.number) : words.plan}
      </a>
    </p>
  )
}

/** What stands now beside what was typed. */
export function comparedIdea(idea: ChangeIdea, typed: TypedIdea, drivers: readonly Driver[]): readonly ComparedValue[] {
  const textOf = (id: string | null) => drivers.find(({ driverId }) => driverId === id)?.text ?? ''
  const typedState = ideaStates.find((state) => state === typed.state)
  return [
    { field: words.text, now: idea.text, typed: typed.text },
    { field: words.driver, now: textOf(idea.driverId), typed: textOf(typed.driver) },
    { field: words.state, now: ideaStateWords[idea.state], typed: typedState === undefined ? '' : ideaStateWords[typedState] },
  ]
}
