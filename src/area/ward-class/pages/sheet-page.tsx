import type { ReactNode } from 'react'
import { PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { debriefWords, outcomeWords } from '../../simulated-ward/index.ts'
import { sheetWords as words } from '../words/lesson.ts'

const noBreakSpace = '\u00A0'

/** A sheet of one side of A4 to write on: five outcomes, one turning point, three questions. */
export function sheetPage(): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.wardClassLesson) } },
    content: (
      <div className="ek-paper ek-fill-in">
        <PageHeading caption={words.caption} heading={words.title} answer={words.answer} />
        <div className="ek-screen-only">
          <p>{words.print}</p>
          <PrintButton />
        </div>
        <h2 className="nhsuk-heading-m">{words.outcomes.heading}</h2>
        <OutcomesToFillIn />
        <h2 className="nhsuk-heading-m">{words.hours.heading}</h2>
        <Line text={words.hours.line} />
        <h2 className="nhsuk-heading-m">{words.turning.heading}</h2>
        {words.turning.lines.map((line) => (
          <Line key={line} text={line} />
        ))}
        <h2 className="nhsuk-heading-m">{words.questions}</h2>
        {debriefWords.asked.map((question) => (
          <Line key={question} text={question} />
        ))}
        <p>{words.foot}</p>
      </div>
    ),
  })
}

/** A row for each outcome, with empty cells to write in. */
function OutcomesToFillIn(): ReactNode {
  const { outcome, expected, came, why } = words.outcomes.columns
  return (
    <table className="nhsuk-table ek-fill-in__table">
      <thead className="nhsuk-table__head">
        <tr>
          {[outcome, expected, came, why].map((heading) => (
            <th key={heading} className="nhsuk-table__header" scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {Object.values(outcomeWords).map(({ name }) => (
          <tr key={name} className="nhsuk-table__row">
            <th className="nhsuk-table__header" scope="row">
              {name}
            </th>
            {[expected, came, why].map((heading) => (
              <td key={heading} className="nhsuk-table__cell">
                {noBreakSpace}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Words with room to write below them. */
function Line({ text }: { readonly text: string }): ReactNode {
  return <p className="ek-fill-in__line">{text}</p>
}
