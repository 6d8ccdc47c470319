import { Bullets, PageHeading, Paragraphs, Warning } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { placeWords } from '../content/index.ts'
import { fields } from '../rules/address.ts'
import type { PlaceId } from '../rules/place.ts'
import { caseWords as words, casesWords } from '../words/case.ts'
import { CaseForm } from './case-form.tsx'

/** A case before it begins: what may touch whoever reads it, the place, and the button that begins. */
export function openingPage(id: PlaceId): string {
  const { title, lead, place, roundLength } = placeWords[id]
  return sitePage({
    title,
    wayBack: { kind: 'back', link: { text: words.allCases, href: href(paths.placeCases) } },
    content: (
      <>
        <PageHeading heading={title} answer={lead} />
        <Warning heading={words.note.heading}>
          {[...words.note.lines, words.note.support].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Warning>
        <div className="ek-reading">
          <h2 className="nhsuk-heading-m">{words.placeHeading}</h2>
          <Paragraphs lines={[...place, words.rounds(roundLength)]} />
          <Bullets lines={casesWords.how} />
          <p>{words.model}</p>
        </div>
        <CaseForm place={id} carried={{ [fields.circumstances]: ['1'] }} buttons={[{ text: words.start }]} />
      </>
    ),
  })
}
