import type { ReactNode } from 'react'
import { type CarriedFields, type FormOrigin, FileField, LongText, PageHeading, PlainForm, ProblemSummary, SheetButtons, dateText, markField, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { OnePageSheet, type OpenNotice, type OpenProblem, type PlanAtAGlance, noticeWords, openProblemWords, planSheetNames, sheetField, timelineName } from '../../stepping-up/index.ts'
import { ownPlanWords as words } from '../words/own-plan.ts'

/** A plan that was taken in, as the page shows it. `glance` is null when this version cannot read it. */
export interface ShownPlan {
  readonly text: string
  readonly takenInOn: string
  readonly version: number
  readonly glance: PlanAtAGlance | null
}

/** Everything that the page shows. */
export interface OwnPlanView {
  readonly plan: ShownPlan | null
  readonly typed: string
  readonly refusal: { readonly problem: OpenProblem; readonly field: 'file' | 'text' } | null
  readonly done: keyof typeof words.done | null
  readonly notices: readonly OpenNotice[]
  readonly from: FormOrigin
}

const wayBack = { kind: 'back', link: { text: words.back, href: href(paths.home) } } as const

/** The plan of who is signed in, or the way to take one in. */
export function ownPlanPage(view: OwnPlanView): string {
  const { plan, refusal, done, notices } = view
  return sitePage({
    title: words.title,
    hasProblem: refusal !== null,
    wayBack,
    content: (
      <>
        <ProblemSummary problems={refusal === null ? [] : [{ fieldId: refusal.field, words: openProblemWords(refusal.problem) }]} />
        <PageHeading heading={words.title} answer={plan === null ? words.none.answer : (plan.glance?.standing ?? words.unreadable)} />
        {(done !== null || notices.length > 0) && (
          <Notice isScreenOnly>
            {done !== null && <p>{words.done[done]}</p>}
            {notices.map((notice) => (
              <p key={notice}>{noticeWords[notice]}</p>
            ))}
          </Notice>
        )}
        <p className="ek-reading ek-screen-only">
          {words.other} <a href={href(paths.ownTransition)}>{words.otherLink}</a>
        </p>
        {plan === null ? <NoPlan view={view} /> : <Plan plan={plan} view={view} />}
      </>
    ),
  })
}

function NoPlan({ view }: { readonly view: OwnPlanView }): ReactNode {
  return (
    <div className="ek-reading">
      <p>{words.none.make}</p>
      <p>
        <a href={href(paths.steppingUp)}>{words.none.makeLink}</a>
      </p>
      <h2 className="nhsuk-heading-m">{words.none.heading}</h2>
      <p>{words.onlyYou}</p>
      <TakeInForm view={view} drawnFrom={0} button={words.takeIn} />
    </div>
  )
}

function Plan({ plan, view }: { readonly plan: ShownPlan; readonly view: OwnPlanView }): ReactNode {
  return (
    <>
      <p className="ek-screen-only">
        {words.takenIn(dateText(plan.takenInOn))} {words.onlyYou}
      </p>
      {plan.glance !== null && (
        <>
          <PlainForm action={href(paths.steppingUpOpen)} carried={wayBackOf(plan, view)} buttons={[]}>
            <SheetButtons name={sheetField} sheets={planSheetNames} current="" />
          </PlainForm>
          <BeforeTheStart glance={plan.glance} />
          <AtAGlance glance={plan.glance} />
        </>
      )}
      <div className="ek-reading ek-screen-only">
        <h2 className="nhsuk-heading-m">{words.changeHeading}</h2>
        <ol className="nhsuk-list nhsuk-list--number">
          {words.changeSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <PlainForm action={href(paths.steppingUpOpen)} carried={wayBackOf(plan, view)} buttons={[{ text: words.open }]} />
        <p>
          <a href={href(paths.ownPlanFile)}>{words.download}</a>
        </p>
        <h2 className="nhsuk-heading-m">{words.replaceHeading}</h2>
        <TakeInForm view={view} drawnFrom={plan.version} button={words.replace} />
        <h2 className="nhsuk-heading-m">{words.deleteHeading}</h2>
        <p>
          <a href={href(paths.ownPlan, {}, { ask: 'delete' })}>{words.deleteLink}</a>
        </p>
      </div>
    </>
  )
}

/** The plan itself, and the two fields by which its pages can save it here again. */
function wayBackOf({ text, version }: ShownPlan, { from }: OwnPlanView): CarriedFields {
  return { text: [text], [markField]: [from.mark], version: [String(version)] }
}

/** While the start is ahead, what is to be done now comes before everything else. */
function BeforeTheStart({ glance: { before } }: { readonly glance: PlanAtAGlance }): ReactNode {
  if (before === null) return null
  return (
    <section className="ek-sheet" aria-labelledby="to-do-now">
      <h2 className="nhsuk-heading-l" id="to-do-now">
        {timelineName}
      </h2>
      <h3 className="nhsuk-heading-s">{before.name}</h3>
      {before.tasks.length === 0 ? (
        <p>{words.beforeDone}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {before.tasks.map((task) => (
            <li key={task}>{task}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function AtAGlance({ glance }: { readonly glance: PlanAtAGlance }): ReactNode {
  return (
    <section className="ek-sheet" aria-labelledby="plan-on-one-page">
      <h2 className="nhsuk-heading-l" id="plan-on-one-page">
        {words.onPage}
      </h2>
      <p className="ek-sheet__lead">{glance.facts}</p>
      <OnePageSheet page={glance.onePage} kind={glance.kind} />
    </section>
  )
}

function TakeInForm({ view: { typed, refusal, from }, drawnFrom, button }: { readonly view: OwnPlanView; readonly drawnFrom: number; readonly button: string }): ReactNode {
  const atField = (field: 'file' | 'text') => (refusal?.field === field ? { problem: openProblemWords(refusal.problem) } : {})
  return (
    <PlainForm action={href(paths.ownPlan)} from={from} carried={{ version: [String(drawnFrom)] }} hasFile buttons={[{ text: button, name: 'do', value: 'take-in' }]}>
      <FileField id="file" name="file" label={words.file} hint={words.fileHint} accept=".txt,text/plain" {...atField('file')} />
      <LongText id="text" name="text" label={words.text} hint={words.textHint} value={typed} rows={6} {...atField('text')} />
      <p>{words.care}</p>
    </PlainForm>
  )
}

/** Asks once more before a plan is deleted. */
export function deletePlanPage({ version }: Pick<ShownPlan, 'version'>, from: FormOrigin): string {
  return sitePage({
    title: words.deleteTitle,
    wayBack: { kind: 'back', link: { text: words.title, href: href(paths.ownPlan) } },
    content: (
      <>
        <PageHeading heading={words.deleteTitle} answer={words.deleteAnswer} />
        <p>
          <a href={href(paths.ownPlanFile)}>{words.deleteFirst}</a>
        </p>
        <PlainForm action={href(paths.ownPlan)} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.delete, name: 'do', value: 'delete' }]} />
        <p>
          <a href={href(paths.ownPlan)}>{words.deleteNot}</a>
        </p>
      </>
    ),
  })
}

/**
 * Two plans, of which one stays.
 * @param stands what is kept now, null when it was deleted
 * @param brought what was sent and is not kept
 */
export function planConflictPage({ stands, brought, from }: { readonly stands: ShownPlan | null; readonly brought: Pick<ShownPlan, 'text' | 'glance'>; readonly from: FormOrigin }): string {
  const { conflict } = words
  return sitePage({
    title: conflict.title,
    wayBack,
    content: (
      <div className="ek-reading">
        <PageHeading heading={conflict.title} answer={conflict.answer} />
        <h2 className="nhsuk-heading-m">{conflict.stands}</h2>
        {stands === null ? (
          <p>{conflict.nothing}</p>
        ) : (
          <p>
            {stands.glance?.facts ?? words.unreadable} {words.takenIn(dateText(stands.takenInOn))}
          </p>
        )}
        <h2 className="nhsuk-heading-m">{conflict.brought}</h2>
        <p>{brought.glance?.facts}</p>
        <PlainForm action={href(paths.ownPlan)} from={from} carried={{ version: [String(stands?.version ?? 0)], text: [brought.text] }} buttons={[{ text: conflict.useBrought, name: 'do', value: 'take-in' }]} />
        <p>
          <a href={href(paths.ownPlan)}>{conflict.keep}</a>
        </p>
      </div>
    ),
  })
}
