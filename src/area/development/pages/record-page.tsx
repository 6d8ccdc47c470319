import { Bullets, PrintButton, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type Regulator, type RevalidationRecord, regulators } from '../rules/revalidation.ts'
import { planWords, recordWords } from '../words/plan.ts'
import { recordSections, revalidationWords as words } from '../words/revalidation.ts'
import { framed } from './frame.tsx'

/** What somebody did to develop, to be printed or kept for a regulator. */
export function recordPage({ record, regulator }: { readonly record: RevalidationRecord; readonly regulator: Regulator }): string {
  return framed({
    title: words.title,
    answer: words.lead,
    wayBack: { text: planWords.title, href: href(paths.developmentPlan) },
    children: (
      <>
        <p>{words.period(dateText(record.period.first), dateText(record.period.last))}</p>
        <p>{words.check}</p>
        <p>{words.care}</p>
        <p>{words.hours}</p>
        <nav className="ek-screen-only" aria-label={recordWords.forWhom}>
          <ul className="nhsuk-list">
            {regulators.map((one) => (
              <li key={one}>
                <a href={href(paths.developmentRecord, {}, { regulator: one })} {...(one === regulator ? { 'aria-current': 'page' as const } : {})}>
                  {recordWords.headingsOf(one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {recordSections(record, regulator).map(({ part, title, mayServe, facts, entries }) => (
          <section key={part}>
            <h2 className="nhsuk-heading-m">{title}</h2>
            {mayServe !== null && <p>{mayServe}</p>}
            {facts.length > 0 && <Bullets lines={facts} />}
            {entries.length === 0 && <p>{words.none}</p>}
            {entries.map(({ heading, lines }, at) => (
              <div key={at}>
                <h3 className="nhsuk-heading-s">{heading}</h3>
                {lines.map((line, place) => (
                  <p key={place}>{line}</p>
                ))}
              </div>
            ))}
          </section>
        ))}
        <section className="ek-screen-only">
          <PrintButton />
          <p>
            <a href={href(paths.developmentRecordFile, {}, { regulator })}>{recordWords.download}</a>
          </p>
        </section>
      </>
    ),
  })
}
