import type { ReactNode } from 'react'
import type { DomainReport, ParcelReport, WithScore } from '../../../engine/measurement/index.ts'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { Bullets, DataTable, HowSure, KeyFacts, NextSteps, PageHeading, SourceNote, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { QuestionsReport } from '../records.ts'
import { wholeText } from '../words/figure-texts.ts'
import { pageNames, profileWords } from '../words/profile.ts'
import { questionsWords as words } from '../words/questions.ts'
import { profileFrame } from './frame.tsx'

/** How the questions did with this organisation's answers; null before there are enough. */
export function questionsPage(questions: QuestionsReport | null): string {
  return profileFrame({
    title: pageNames.questions,
    trail: [],
    content: (
      <>
        <PageHeading heading={pageNames.questions} answer={words.answer} />
        {questions === null ? <p className="ek-reading">{words.nothing}</p> : <Report questions={questions} />}
        <NextSteps links={[{ text: profileWords.linkValidity, href: href(paths.validity) }, { text: profileWords.linkOrganisation, href: href(paths.organisationProfile) }]} />
      </>
    ),
  })
}

function Report({ questions: { report, capabilities } }: { readonly questions: QuestionsReport }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.verdictHeading}</h2>
      <div className="ek-reading">
        <p>
          <strong>{words.verdicts[report.verdict]}</strong>
        </p>
        <p>{words.verdictLimit}</p>
        <p>{words.rule}</p>
        <SourceNote sources={[words.ruleSource]} />
      </div>
      <KeyFacts
        facts={[
          { name: words.people, value: words.peopleText(wholeText(report.people)) },
          { name: words.freed, value: report.freed === null ? words.none : ranged(report.freed), note: `${words.freedNote}${report.freed?.isCut === true ? ` ${words.freedCut}` : ''}` },
          { name: words.raw, value: report.correlation === null ? words.none : ranged(report.correlation), note: words.rawNote },
          ...domains.map((domain) => consistency(domain, report[domain])),
        ]}
      />
      <h2 className="nhsuk-heading-m">{words.partsHeading}</h2>
      {domains.map((domain) => (
        <DataTable key={domain} caption={words.partsCaption[domain]} columns={columns} rows={report[domain].parcels.map((parcel, place) => parcelRow(capabilities[domain][place] ?? '', parcel))} />
      ))}
      <HowSure>{words.sure}</HowSure>
      <h2 className="nhsuk-heading-m">{profileWords.howHeading}</h2>
      <div className="ek-reading"><Bullets lines={words.how} /></div>
    </>
  )
}

function consistency(domain: Domain, { alpha, omega }: DomainReport): { readonly name: string; readonly value: string; readonly note: string } {
  return { name: words.alpha[domain], value: alpha === null ? words.none : ranged(alpha), note: `${omega === null ? words.omegaNone : words.omega(twoDigits(omega))} ${words.alphaNote}` }
}

const numberColumns: ReadonlySet<string> = new Set<string>([words.columns.people, words.columns.mean, words.columns.deviation])
const columns = Object.values(words.columns).map((heading) => ({ heading, isNumber: numberColumns.has(heading) }))

function parcelRow(name: string, { people, mean, deviation, withOwn, withOther, nearer }: ParcelReport): readonly ReactNode[] {
  const correlation = (one: WithScore | null) => (one === null ? words.none : ranged(one))
  if (mean === null) return [name, ...columns.slice(1).map(() => profileWords.notShown)]
  return [name, profileWords.about(wholeText(people)), numberText(mean, { decimals: 1 }), deviation === null ? undefined : twoDigits(deviation), correlation(withOwn), correlation(withOther), words.nearer[nearer]]
}

function ranged({ value, interval }: WithScore): string {
  return words.range(twoDigits(value), twoDigits(interval.lower), twoDigits(interval.upper))
}

function twoDigits(value: number): string {
  return numberText(value, { decimals: 2 })
}
