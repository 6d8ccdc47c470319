import type { ReactNode } from 'react'
import type { Audience, DecidingRule, Sign, WayOfDeciding } from '../../../engine/decision/index.ts'
import { type Domain, styles } from '../../../kernel/vocabulary.ts'
import { Bullets, DataTable, NextSteps, PageHeading, Statement, domainWords, styleWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { sources } from '../../evidence/index.ts'
import { firstWords, ruleWords, wayWords } from '../words/advice.ts'
import { fieldWords } from '../words/fields.ts'
import { libraryWords } from '../words/library.ts'
import { firstReasonRows, methodWords as words, styleReasonRows } from '../words/method.ts'
import { eitherStyle, styleGlosses } from '../words/styles.ts'

/** The rules as the engine has them: the page shows these and no copy. */
export interface MethodModel {
  readonly rules: readonly Pick<DecidingRule, 'code' | 'closes'>[]
  readonly signs: readonly { readonly sign: Sign; readonly asksFor: Domain }[]
}

/** How the reader decides: every rule, its source, and what nobody has tested. */
export function methodPage(model: MethodModel): string {
  return sitePage({
    title: words.title,
    part: 'situations',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.situations) } },
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.heading} answer={words.answer} />
        <h2 className="nhsuk-heading-m">{words.stepsHeading}</h2>
        <ol className="nhsuk-list nhsuk-list--number">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.room}</p>
        <FirstRules {...model} />
        <PublishedRules {...model} />
        <StyleRules />
        <Models />
        <Points heading={words.addedHeading} points={words.added} />
        <Points heading={words.limitsHeading} points={words.limits} />
        <h2 className="nhsuk-heading-m">{words.differHeading}</h2>
        <p>{words.differ}</p>
        <NextSteps
          links={[
            { text: libraryWords.next.describe, href: href(paths.situationQuestions) },
            { text: libraryWords.next.practise, href: href(paths.situationPractice) },
            { text: libraryWords.next.difference, href: href(paths.difference) },
          ]}
        />
      </div>
    ),
  })
}

function FirstRules({ signs }: MethodModel): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.firstHeading}</h2>
      <p>{words.firstLead}</p>
      <DataTable
        caption={words.firstCaption}
        columns={[{ heading: words.columns.when }, { heading: words.columns.so }]}
        rows={Object.values(firstReasonRows).map(({ when, first }) => [when, firstWords[first].short])}
      />
      <DataTable
        caption={words.signsCaption}
        columns={[{ heading: words.columns.sign }, { heading: words.columns.asks }]}
        rows={signs.map(({ sign, asksFor }) => [fieldWords.signs.choices[sign], domainWords[asksFor]])}
      />
    </>
  )
}

function PublishedRules({ rules }: MethodModel): ReactNode {
  const named = (ways: readonly WayOfDeciding[], audience: Audience): string => (ways.length === 0 ? words.nothing : ways.map((way) => wayWords[way][audience]).join('; '))
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.rulesHeading}</h2>
      <p>{words.rulesLead}</p>
      <DataTable
        caption={words.rulesCaption}
        columns={[{ heading: words.columns.when }, { heading: words.columns.closesGroup }, { heading: words.columns.closesOne }]}
        rows={rules.map(({ code, closes }) => [ruleWords[code].when[closes.group.length === 0 ? 'one-person' : 'group'], named(closes.group, 'group'), named(closes['one-person'], 'one-person')])}
      />
    </>
  )
}

function StyleRules(): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.stylesHeading}</h2>
      <DataTable
        caption={words.termsCaption}
        columns={[{ heading: words.columns.word }, { heading: words.columns.means }, { heading: words.columns.term }]}
        rows={styles.map((style) => [styleWords[style].plain, styleGlosses[style], styleWords[style].name])}
      />
      <DataTable
        caption={words.stylesCaption}
        columns={[{ heading: words.columns.when }, { heading: words.columns.so }, { heading: words.columns.from }]}
        rows={Object.values(styleReasonRows).map(({ when, styles: named, from }) => [when, eitherStyle(named), from])}
      />
    </>
  )
}

function Models(): ReactNode {
  const { models } = words
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.modelsHeading}</h2>
      <Statement mark="definition" words={models.vroomYetton} sources={[sources.vroomYetton1973, sources.schermerhorn2000]} />
      <Statement mark="definition" words={models.vroomJago1974} sources={[sources.vroomJago1974]} />
      <Statement mark="definition" words={models.vroomJago} sources={[sources.vroomJago1988]} />
      <Statement mark="evidence-for" words={models.crisis} sources={[sources.crisisTeams]} />
      <Statement mark="evidence-for" words={models.yun} sources={[sources.yun2005]} />
      <Statement mark="evidence-against" words={models.neonatal} sources={[sources.neonatalTeams]} />
      <Statement mark="evidence-against" words={models.situational} sources={[sources.thompson2009]} />
    </>
  )
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Bullets lines={points} />
    </>
  )
}
