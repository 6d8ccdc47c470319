import { NextSteps, PageHeading, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { wayInWords } from '../words/ways-in.ts'
import type { WayBackIn } from './way-back-in.ts'

/** Says that a link is on its way, or why none can be; the same whether anybody has the address or not. */
export function linkSentPage(organisation: { readonly odsCode: string; readonly name: string }, back: WayBackIn, mailLeaves: boolean): string {
  const { title, answer, works, nothingHeading, nothing } = mailLeaves ? wayInWords.sent : wayInWords.notSent
  return sitePage({
    title,
    content: (
      <div className="ek-reading">
        <PageHeading heading={title} answer={answer(organisation.name)} />
        <p>{works}</p>
        <h2 className="nhsuk-heading-m">{nothingHeading}</h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          {nothing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <a href={href(paths.signInAt, { organisation: organisation.odsCode }, back)}>{wayInWords.sent.again}</a>
        </p>
      </div>
    ),
  })
}

/** Asks whoever opened a link to press a button: programs that look into mail open links, and must not use them up. */
export function confirmPage({ organisation, name, back }: { readonly organisation: string; readonly name: string; readonly back: WayBackIn }): string {
  const { title, answer, words, button, notYou } = wayInWords.confirm
  return sitePage({
    title: title(organisation),
    content: (
      <div className="ek-reading">
        <PageHeading heading={title(organisation)} answer={answer(name)} />
        <PlainForm action={href(paths.signInConfirm)} carried={back.return === undefined ? {} : { return: [back.return] }} buttons={[{ text: button }]} />
        <p>{words}</p>
        <p>{notYou(name)}</p>
      </div>
    ),
  })
}

/** Says that a link does not work, the same for one that was used, is over or never was. */
export function linkOverPage(back: WayBackIn): string {
  const { title, answer, again, already, home } = wayInWords.linkOver
  return sitePage({
    title,
    content: (
      <div className="ek-reading">
        <PageHeading heading={title} answer={answer} />
        <p>{already}</p>
        <NextSteps
          links={[
            { text: again, href: href(paths.signIn, {}, back) },
            { text: home, href: href(paths.home) },
          ]}
        />
      </div>
    ),
  })
}
