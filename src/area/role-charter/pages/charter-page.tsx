import type { ReactNode } from 'react'
import { Bullets, DataTable, type FormOrigin, KeyFacts, NextSteps, Notice, PlainForm, PrintButton, dateText } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameBehind, nameText } from '../../people/index.ts'
import { type CharterVersion, charterBoxes, hourKinds, sides } from '../records.ts'
import { wholeWeek } from '../rules/typed-charter.ts'
import type { SeenCharter } from '../service/see-charter.ts'
import { boxWords, charterWords as words, hourWords, lackingText, nameOfMeasure, sideWords, standingWords } from '../words/charter.ts'
import { framed } from './frame.tsx'

/** What the page of a charter is drawn from. */
export interface CharterPageModel {
  readonly seen: SeenCharter
  /** The version to show; the latest unless an earlier one is asked for. */
  readonly shown: CharterVersion
  readonly said: string | null
  readonly from: FormOrigin
}

/** A charter: what stands in it, who agreed, and what it said before. What is pressed on the screen is left out on paper. */
export function charterPage({ seen, shown, said, from }: CharterPageModel): string {
  const { charter, standing, latest } = seen
  const isLatest = shown.version === latest.version
  return framed({
    title: words.title(charter.postTitle),
    caption: words.of(charter.personName, charter.unitName),
    answer: isLatest ? standingWords[standing] : words.old(shown.version),
    wayBack: { text: words.back, href: href(paths.roleCharters) },
    said,
    isSheet: true,
    children: (
      <>
        {!charter.isHeld && <p>{words.over}</p>}
        {isLatest ? <ToDo seen={seen} from={from} /> : <p className="ek-screen-only"><a href={href(paths.roleCharter, { charter: charter.charterId })}>{words.latest}</a></p>}
        <Text shown={shown} seen={seen} />
        <Signatures seen={seen} shown={shown} />
        <ToSignByHand />
        <p>{words.whoReads}</p>
        <div className="ek-screen-only">
          <History seen={seen} />
          <p>{words.print}</p>
          <PrintButton />
          <NextSteps links={[{ text: words.clarity, href: href(paths.clarityCheck, { charter: charter.charterId }) }]} />
        </div>
      </>
    ),
  })
}

function ToDo({ seen: { charter, managers, lacking, maySign, latest, agreed, standing }, from }: { readonly seen: SeenCharter; readonly from: FormOrigin }): ReactNode {
  if (!charter.isHeld) return null
  const here = href(paths.roleCharter, { charter: charter.charterId })
  const isStillAgreed = agreed !== null && agreed.version !== latest.version
  return (
    <div className="ek-screen-only">
      <p>{managers.length === 0 ? (agreed === null ? words.nobody : words.nobodyNow) : words.managers(managers.map(({ name }) => name).join(', '))}</p>
      {isStillAgreed && <p>{words.agreedStands(agreed.version, dateText(londonDay(agreed.writtenAt)))}</p>}
      {lacking.length > 0 && <p>{lackingText(lacking)}</p>}
      {lacking.length === 0 && maySign && (
        <>
          <p>{words.signWords}</p>
          <PlainForm action={here} from={from} carried={{ version: [String(latest.version)] }} buttons={[{ text: words.sign }]} />
        </>
      )}
      {!maySign && standing !== 'agreed' && <Notice>{words.signed}</Notice>}
      <p>
        <a href={href(paths.roleCharterChange, { charter: charter.charterId })}>{words.change}</a>
      </p>
    </div>
  )
}

function Text({ shown: { boxes, hours, measureIds, reviewOn }, seen: { charter, measures } }: { readonly shown: CharterVersion; readonly seen: SeenCharter }): ReactNode {
  const whole = wholeWeek(hours)
  const linked = measures.filter(({ measureId }) => measureIds.includes(measureId))
  const text = (value: number | null) => (value === null ? words.notSaid : String(value))
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.hours}</h2>
      <KeyFacts facts={[...hourKinds.map((kind) => ({ name: hourWords[kind], value: text(hours[kind]) })), { name: words.whole, value: text(whole) }]} />
      <p>{charter.protectedHours === null ? words.noProtected : words.protectedHours(text(charter.protectedHours))}</p>
      {charterBoxes.map((name) => (
        <section key={name}>
          <h2 className="nhsuk-heading-s">{boxWords[name]}</h2>
          <p className="ek-written">{boxes[name] === '' ? words.nothing : boxes[name]}</p>
        </section>
      ))}
      {linked.length > 0 && (
        <section>
          <h2 className="nhsuk-heading-s">{words.measures}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {linked.map((measure) => (
              <li key={measure.measureId}>
                <a href={href(paths.measure, { measure: measure.measureId })}>{nameOfMeasure(measure)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <strong>{words.review}</strong> {reviewOn === null ? words.notSaid : dateText(reviewOn)}
      </p>
    </>
  )
}

function Signatures({ seen: { signatures, names }, shown }: { readonly seen: SeenCharter; readonly shown: CharterVersion }): ReactNode {
  const of = signatures.filter(({ version }) => version === shown.version)
  const missing = sides.filter((one) => !of.some(({ side }) => side === one))
  const nameOf = (id: string | null) => nameText((id === null ? null : nameBehind(names, id)) ?? { kind: 'erased' })
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.signatures}</h2>
      {of.length === 0 ? <p>{words.noSignatures}</p> : <Bullets lines={of.map(({ side, signerId, signedAt }) => `${sideWords[side]}: ${nameOf(signerId)}, ${dateText(londonDay(signedAt))}`).concat(missing.map((side) => words.notYet(sideWords[side])))} />}
    </>
  )
}

/** On paper there is room to sign. */
function ToSignByHand(): ReactNode {
  return (
    <ul className="ek-blanks ek-agreement ek-on-paper-only">
      {sides.map((side) => (
        <li key={side} className="ek-blanks__blank ek-blanks__blank--tall">
          {words.byHand(sideWords[side])}
        </li>
      ))}
    </ul>
  )
}

function History({ seen: { versions, signatures, names, charter } }: { readonly seen: SeenCharter }): ReactNode {
  if (versions.length < 2) return null
  const nameOf = (id: string | null) => nameText((id === null ? null : nameBehind(names, id)) ?? { kind: 'erased' })
  const rows = versions.map(({ version, writtenBy, writtenAt }) => [
    <a key={version} href={href(paths.roleCharter, { charter: charter.charterId }, { version })}>{words.see(version)}</a>,
    dateText(londonDay(writtenAt)),
    nameOf(writtenBy),
    signatures.filter((one) => one.version === version).map(({ signerId }) => nameOf(signerId)).join(', ') || '–',
  ])
  return (
    <details className="nhsuk-details ek-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{words.history}</span>
      </summary>
      <div className="nhsuk-details__text">
        <DataTable caption={words.history} isCaptionHidden columns={[words.version, words.written, words.by, words.agreements].map((heading) => ({ heading }))} rows={rows} />
      </div>
    </details>
  )
}
