import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Bullets, type FormState, KeyFacts, Notice, PageHeading, PlainForm } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { Framework } from '../../rules/framework.ts'
import type { ImportPlan } from '../../service/plan-import.ts'
import { countWords, importWords, planWords as words } from '../../words/import.ts'
import { Written, frameworkFrame } from '../own/frame.tsx'
import { CountTable } from './count-table.tsx'
import type { CarriedFile, TypedForTable } from './import-page.tsx'

export interface PlanPageModel {
  readonly plan: ImportPlan
  /** What was read otherwise than it stands in the file, and what to look at, a sentence each. */
  readonly remarks: readonly string[]
  readonly typed: TypedForTable
  readonly carried: CarriedFile
  /** Somebody changed what is here since it was looked at. */
  readonly isQuicker: boolean
  readonly state: FormState
}

/** What a file holds and what it would change; nothing has changed yet. */
export function planPage({ plan, remarks, typed, carried, isQuicker, state }: PlanPageModel): string {
  const { deed, framework, follows } = plan
  return frameworkFrame({
    title: words.title[deed],
    isUnsaved: isQuicker,
    content: (
      <>
        {isQuicker && <Notice>{words.quicker}</Notice>}
        <PageHeading caption={importWords.title} heading={words.title[deed]} answer={words.answer[deed]} />
        {follows !== null && <p>{words.follows(framework.version)}</p>}
        <h2 className="nhsuk-heading-m">{words.factsHeading}</h2>
        <Facts framework={framework} fileName={carried.name} />
        {deed !== 'nothing' && <Changes plan={plan} />}
        <Remarks remarks={remarks} />
        {deed === 'nothing' ? (
          <p>
            <a href={href(paths.framework, { framework: framework.id })}>{words.seeStanding}</a>
          </p>
        ) : (
          <PlainForm
            action={href(paths.frameworkImport)}
            from={state.from}
            carried={{ content: [carried.content], 'file-name': [carried.name], title: [typed.title], 'version-text': [typed.version], creator: [typed.creator], deed: [deed], version: [String(plan.revision)] }}
            buttons={[{ text: words.bringIn[deed], name: 'do', value: 'bring-in' }]}
          />
        )}
        <p>
          <a href={href(paths.frameworkImport)}>{words.another}</a>
        </p>
      </>
    ),
  })
}

function Facts({ framework, fileName }: { readonly framework: Framework; readonly fileName: string }): ReactNode {
  const { title, version, creator, language, about, items } = framework
  const of = (kind: string) => items.filter((item) => item.kind === kind)
  const capabilities = of('capability')
  const inDomain = (domain: string | null) => capabilities.filter((item) => item.domain === domain).length
  const { facts } = words
  return (
    <>
      <KeyFacts
        facts={[
          { name: facts.file, value: fileName },
          { name: facts.title, value: title },
          { name: facts.version, value: version },
          { name: facts.creator, value: creator },
          { name: facts.language, value: language },
          ...(about === '' ? [] : [{ name: facts.about, value: <Written text={about} /> }]),
          { name: facts.size, value: words.size(of('part').length, capabilities.length, of('behaviour').length) },
          { name: facts.domains, value: words.domains(inDomain('management'), inDomain('leadership'), inDomain(null)) },
        ]}
      />
      <Details className="ek-details">
        <Details.Summary>{words.capabilitiesSummary(capabilities.length)}</Details.Summary>
        <Details.Text>
          <Bullets lines={[...new Set(capabilities.slice(0, namesListed).map(({ text }) => text))]} />
          {capabilities.length > namesListed && <p>{words.remarksListed(namesListed, capabilities.length)}</p>}
        </Details.Text>
      </Details>
    </>
  )
}

/** Names and remarks that the page lists. */
const namesListed = 100

function Changes({ plan: { changes } }: Pick<PlanPageModel, 'plan'>): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.changesHeading}</h2>
      <CountTable counts={changes} />
      {changes.isHeadChanged && <p>{countWords.head}</p>}
      {changes.isReordered && <p>{countWords.order}</p>}
    </>
  )
}

function Remarks({ remarks }: Pick<PlanPageModel, 'remarks'>): ReactNode {
  return (
    <div className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.remarksHeading}</h2>
      {remarks.length === 0 ? <p>{words.noRemarks}</p> : <Bullets lines={[...new Set(remarks)].slice(0, namesListed)} />}
      {remarks.length > namesListed && <p>{words.remarksListed(namesListed, remarks.length)}</p>}
    </div>
  )
}
