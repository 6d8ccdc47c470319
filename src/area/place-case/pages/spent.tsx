import type { ReactNode } from 'react'
import { Bullets, DataTable } from '../../../platform/design/index.ts'
import { placeWords } from '../content/index.ts'
import { type RoundSpent, daysOfARound } from '../rules/looking-back.ts'
import type { Place } from '../rules/place.ts'
import { styleNames } from '../words/case.ts'
import { lookingBackWords } from '../words/looking-back.ts'

const words = lookingBackWords.spent

/** Days by domain and answers, round by round, beside what the case asked, and what followed from each decision. */
export function Spent({ place, spent }: { readonly place: Place; readonly spent: readonly RoundSpent[] }): ReactNode {
  const { asked } = placeWords[place.id]
  return (
    <>
      <h2 className="nhsuk-heading-l">{words.heading}</h2>
      {spent.length > 0 && <Rounds place={place} spent={spent} />}
      <div className="ek-reading">
        <h3 className="nhsuk-heading-m">{lookingBackWords.askedHeading}</h3>
        {asked.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  )
}

function Rounds({ place, spent }: { readonly place: Place; readonly spent: readonly RoundSpent[] }): ReactNode {
  const { round, management, leadership, decision, did } = words.columns
  const sum = (domain: 'management' | 'leadership') => spent.reduce((days, one) => days + one.days[domain], 0)
  const neither = daysOfARound * spent.length - sum('management') - sum('leadership')
  const tolds = spent.map((one, index) => ({ ...one, told: placeWords[place.id].decisions[place.decisions[index]?.id ?? ''] }))
  return (
    <>
      <p className="ek-reading">{words.total(sum('management'), sum('leadership'), neither)}</p>
      <DataTable
        caption={words.heading}
        isCaptionHidden
        columns={[{ heading: round }, { heading: management, isNumber: true }, { heading: leadership, isNumber: true }, { heading: decision }, { heading: did }]}
        rows={tolds.map(({ days, told, decided }, index) => [String(index + 1), String(days.management), String(days.leadership), told?.title, didText(decided, told?.acts)])}
      />
      <h3 className="nhsuk-heading-m">{words.followedHeading}</h3>
      <div className="ek-reading">
        <Bullets lines={tolds.map(({ told, followed }) => `${told?.title ?? ''}. ${words.followed[followed]}: ${told?.[followed] ?? ''}`)} />
      </div>
    </>
  )
}

function didText(decided: RoundSpent['decided'], acts: Readonly<Partial<Record<string, string>>> | undefined): string {
  return decided.kind === 'left' ? words.left : `${acts?.[decided.act] ?? ''} (${styleNames[decided.style].toLowerCase()})`
}
