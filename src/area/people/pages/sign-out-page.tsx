import { type FormOrigin, KeyFacts, PageHeading, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Person } from '../records.ts'
import { personWords } from '../words/person.ts'
import { signOutWords as words } from '../words/sign-out.ts'
import { nameOf } from './holding-text.ts'

/** Asks whether somebody is really to be signed out everywhere. */
export function signOutPage({ person, sessions, isOwn, from }: { readonly person: Person; /** Sign-ins that hold now. */ readonly sessions: number; readonly isOwn: boolean; readonly from: FormOrigin }): string {
  const name = nameOf(person)
  const way = { person: person.personId }
  return sitePage({
    title: words.title(name),
    wayBack: { kind: 'back', link: { text: personWords.backTo(name), href: href(paths.person, way) } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.title(name)} answer={words.answer} />
        <p>{words.when}</p>
        <KeyFacts facts={[{ name: words.now, value: words.places(sessions) }]} />
        {isOwn && <p>{words.own}</p>}
        <p>{words.drafts}</p>
        <p>{words.again}</p>
        {!isOwn && <p>{words.seen}</p>}
        <PlainForm action={href(paths.personSignOut, way)} from={from} buttons={[{ text: words.button }]} />
        <p>
          <a href={href(paths.person, way)}>{words.keep}</a>
        </p>
      </div>
    ),
  })
}
