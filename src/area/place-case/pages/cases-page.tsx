import { Bullets, Doors, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { placeWords } from '../content/index.ts'
import { placeIds } from '../rules/place.ts'
import { caseWords, casesWords as words } from '../words/case.ts'

/** The way into the two place cases. */
export function casesPage(): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.backToWard, href: href(paths.simulatedWard) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.lead} />
        <Doors doors={placeIds.map((place) => ({ text: placeWords[place].title, href: href(paths.placeCase, { place }), words: placeWords[place].lead }))} />
        <div className="ek-reading">
          <Bullets lines={words.how} />
          <p>{caseWords.model}</p>
        </div>
      </>
    ),
  })
}
