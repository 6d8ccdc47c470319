import { type FormOrigin, type FormState, PageHeading, PlainForm, PrintButton, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Driver, Improvement } from '../records.ts'
import type { DriverTree } from '../rules/driver-tree.ts'
import { driverWords as words } from '../words/drivers.ts'
import { DriverList, DriverPicture } from './driver-diagram.tsx'
import { improvementFrame } from './frame.tsx'

export interface DriversPageModel {
  readonly improvement: Improvement
  /** Null while nothing of the aim is written. */
  readonly aim: string | null
  readonly tree: DriverTree
  /** The viewer may change it now. */
  readonly isOpen: boolean
  readonly typed: string
  readonly state: FormState
}

/** The driver diagram, and the form for another primary driver. */
export function driversPage({ improvement, aim, tree, isOpen, typed, state: { from, problems } }: DriversPageModel): string {
  const own = { improvement: improvement.improvementId }
  const isEmpty = tree.primary.length === 0 && tree.looseIdeas.length === 0
  return improvementFrame({
    title: words.title,
    improvement,
    problems,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <p>
          <strong>{words.aim}:</strong> {aim ?? words.noAim}
        </p>
        {isEmpty ? <p>{words.none}</p> : <DriverPicture aim={aim ?? words.noAim} tree={tree} />}
        <div className="ek-screen-only">
          {!isEmpty && <h2 className="nhsuk-heading-m">{words.listHeading}</h2>}
          {!isEmpty && <DriverList tree={tree} changeHref={isOpen ? (driver) => href(paths.improvementDriver, { ...own, driver }) : null} />}
          {isOpen && (
            <>
              <h2 className="nhsuk-heading-m">{words.add}</h2>
              <PlainForm action={href(paths.improvementDrivers, own)} from={from} buttons={[{ text: words.addButton }]}>
                <TextField id="driver" name="driver" label={words.addLabel} hint={words.addHint} value={typed} {...problemAt(problems, 'driver')} />
              </PlainForm>
              <p>
                <a href={href(paths.improvementIdeas, own)}>{words.addIdea}</a>
              </p>
            </>
          )}
          {!isEmpty && <PrintButton />}
        </div>
      </>
    ),
  })
}

export interface DriverPageModel {
  readonly improvement: Improvement
  readonly driver: Driver
  readonly takesBelow: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  /** What goes with it, and which ideas lose their driver. */
  readonly gone: readonly string[]
  readonly loose: readonly string[]
  readonly typed: { readonly part: 'rename' | 'below'; readonly text: string } | null
  readonly newOrigin: () => FormOrigin
  readonly problems: FormState['problems']
}

/** The forms that change one driver. */
export function driverPage(model: DriverPageModel): string {
  const { improvement, driver, typed, newOrigin, problems } = model
  const own = { improvement: improvement.improvementId }
  const action = href(paths.improvementDriver, { ...own, driver: driver.driverId })
  const typedFor = (part: 'rename' | 'below') => (typed?.part === part ? typed.text : null)
  const problemFor = (part: 'rename' | 'below') => (typed?.part === part ? problemAt(problems, part === 'rename' ? 'driver' : 'below') : {})
  return improvementFrame({
    title: words.driverTitle,
    improvement,
    trail: [{ text: words.title, href: href(paths.improvementDrivers, own) }],
    problems,
    content: (
      <>
        <PageHeading heading={driver.text} caption={words.driverTitle} />
        <PlainForm action={action} from={newOrigin()} carried={{ deed: ['rename'] }} buttons={[{ text: words.renameButton }]}>
          <TextField id="driver" name="driver" label={words.rename} value={typedFor('rename') ?? driver.text} {...problemFor('rename')} />
        </PlainForm>
        {model.takesBelow && (
          <>
            <h2 className="nhsuk-heading-m">{words.below}</h2>
            <PlainForm action={action} from={newOrigin()} carried={{ deed: ['below'] }} buttons={[{ text: words.belowButton }]}>
              <TextField id="below" name="driver" label={words.belowLabel} hint={words.belowHint} value={typedFor('below') ?? ''} {...problemFor('below')} />
            </PlainForm>
          </>
        )}
        <p>
          <a href={href(paths.improvementIdeas, own, { driver: driver.driverId })}>{words.addIdea}</a>
        </p>
        <Rest {...model} action={action} />
      </>
    ),
  })
}

function Rest({ isFirst, isLast, gone, loose, newOrigin, action }: DriverPageModel & { readonly action: string }) {
  const moves = [...(isFirst ? [] : [{ text: words.up, value: 'up' }]), ...(isLast ? [] : [{ text: words.down, value: 'down' }])]
  const listed = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ')
  return (
    <>
      {moves.length > 0 && <h2 className="nhsuk-heading-m">{words.move}</h2>}
      {moves.length > 0 && <PlainForm action={action} from={newOrigin()} carried={{ deed: ['move'] }} buttons={moves.map((move) => ({ ...move, name: 'way', isSecondary: true }))} />}
      <h2 className="nhsuk-heading-m">{words.remove}</h2>
      {gone.length + loose.length === 0 && <p>{words.removeNothing}</p>}
      {gone.length > 0 && <p>{words.removeDrivers(listed(gone))}</p>}
      {loose.length > 0 && <p>{words.removeIdeas(listed(loose))}</p>}
      <PlainForm action={action} from={newOrigin()} carried={{ deed: ['remove'] }} buttons={[{ text: words.removeButton, isSecondary: true }]} />
    </>
  )
}
