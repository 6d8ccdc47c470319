import { DataTable, KeyFacts } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type HealthFacts, type HealthFinding, healthFindings } from '../rules/health-checks.ts'
import { healthWords as words } from '../words/health.ts'
import { jobsWords } from '../words/jobs.ts'
import { mailWords } from '../words/mail.ts'
import { administrationPage } from './administration-page.tsx'

interface Check {
  readonly what: string
  readonly problem: string | null
}

/** What works and what does not, with how to mend it. */
export function healthPage({ checks, facts, version, mail }: { readonly checks: readonly Check[]; readonly facts: HealthFacts; readonly version: string; readonly mail: { readonly describe: string; readonly leaves: boolean } }): string {
  const all = [...checks, ...ownChecks(healthFindings(facts, mail.leaves))]
  const troubles = all.filter(({ problem }) => problem !== null).length
  const { heading, last, ...names } = words.facts
  return administrationPage({
    title: words.title,
    answer: words.answer,
    content: (
      <>
        <p>
          <strong>{troubles === 0 ? words.allWell : words.trouble(troubles)}</strong>
        </p>
        <DataTable
          caption={words.caption}
          columns={[{ heading: words.columns.what }, { heading: words.columns.state }, { heading: words.columns.mend }]}
          rows={all.map(({ what, problem }) => [what, problem === null ? words.works : <strong key="state">{words.fails}</strong>, problem ?? words.nothing])}
        />
        <p>
          <a href={href(paths.jobs)}>{jobsWords.title}</a>, <a href={href(paths.mail)}>{mailWords.title}</a>
        </p>
        <h2 className="nhsuk-heading-m">{heading}</h2>
        <KeyFacts
          facts={[
            { name: names.version, value: version },
            { name: names.postgres, value: facts.postgresVersion },
            { name: names.schema, value: words.number(facts.schemaSteps), note: last(facts.lastSchemaStep) },
            { name: names.mail, value: mail.describe },
            { name: names.jobsWaiting, value: words.number(facts.jobsWaiting) },
            { name: names.mailsWaiting, value: words.number(facts.mailsWaiting) },
          ]}
        />
        <p>{words.outside}</p>
      </>
    ),
  })
}

/** What follows from the counts, as checks like those of the installation. */
function ownChecks(findings: readonly HealthFinding[]): readonly Check[] {
  const of = (what: HealthFinding['what']) => findings.find((finding) => finding.what === what)
  const [jobs, mail] = [of('jobs'), of('mail')]
  return [
    { what: words.jobs.what, problem: jobs === undefined ? null : findingText(jobs) },
    { what: words.mail.what, problem: mail === undefined ? null : findingText(mail) },
  ]
}

function findingText(finding: HealthFinding): string {
  if (finding.code === 'not-set-up') return words.mail['not-set-up']
  return finding.what === 'jobs' ? words.jobs[finding.code](finding.count) : words.mail[finding.code](finding.count)
}
