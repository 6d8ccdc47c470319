import type { ReactNode } from 'react'
import { type FormOrigin, DataTable, momentText, PageHeading, PlainForm, Carried, originFields, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { wayOutWords } from '../words/way-out.ts'

const words = wayOutWords.signIns

/** What was done, said once on the page after it. */
export type SignInsDone = keyof typeof words.done

/** One of somebody's own sign-ins. */
export interface ShownSignIn {
  readonly sessionId: string
  /** The name of the provider, when the sign-in came by one that is still there. */
  readonly provider: string | null
  readonly method: keyof typeof words.method
  readonly madeAt: Date
  readonly lastSeenAt: Date
}

/** Where somebody is signed in, with a button to end each. */
export function signInsPage({ signIns, current, done, from }: {
  readonly signIns: readonly ShownSignIn[]
  /** The sign-in of this browser. */
  readonly current: string
  readonly done: SignInsDone | null
  /** A new origin for each form. */
  readonly from: () => FormOrigin
}): string {
  const action = href(paths.signIns)
  const hasOthers = signIns.some(({ sessionId }) => sessionId !== current)
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        {done !== null && <Notice>{words.done[done]}</Notice>}
        <PageHeading heading={words.title} answer={words.answer} />
        <DataTable
          caption={words.caption}
          columns={Object.values(words.columns).map((heading) => ({ heading }))}
          rows={signIns.map((signIn) => [
            methodText(signIn),
            momentText(signIn.madeAt),
            momentText(signIn.lastSeenAt),
            signIn.sessionId === current ? <strong key="this">{words.thisOne}</strong> : <EndForm key="end" action={action} signIn={signIn} from={from()} />,
          ])}
        />
        {hasOthers && <PlainForm action={action} from={from()} carried={{ end: ['others'] }} buttons={[{ text: words.others, isSecondary: true }]} />}
        <PlainForm action={action} from={from()} carried={{ end: ['all'] }} buttons={[{ text: words.all, isSecondary: true }]} />
      </>
    ),
  })
}

function methodText({ method, provider }: ShownSignIn): string {
  return provider ?? words.method[method]
}

/** By hand: the button says to a screen reader which sign-in it ends. */
function EndForm({ action, signIn, from }: { readonly action: string; readonly signIn: ShownSignIn; readonly from: FormOrigin }): ReactNode {
  return (
    <form method="post" action={action}>
      <Carried fields={originFields(from)} />
      <button className="ek-link-button" type="submit" name="end" value={signIn.sessionId}>
        {words.end}
        <span className="nhsuk-u-visually-hidden">{words.endHidden(momentText(signIn.madeAt))}</span>
      </button>
    </form>
  )
}
