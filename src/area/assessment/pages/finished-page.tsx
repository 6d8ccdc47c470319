import type { ReactNode } from 'react'
import { Details, Panel } from 'nhsuk-react-components'
import { KeyFacts, type Link, NextSteps, Notice, PageHeading, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Framework } from '../../framework/index.ts'
import type { SelfAssessment } from '../records.ts'
import { progressOf } from '../rules/progress.ts'
import type { AskedQuestion } from '../rules/questions.ts'
import { finishedWords as words } from '../words/answers.ts'
import { listWords, partWords } from '../words/assessments.ts'
import { AnswersList } from './answers-list.tsx'

/** Everything that the page of a finished assessment shows. */
export interface FinishedView {
  readonly assessment: SelfAssessment
  readonly framework: Pick<Framework, 'title' | 'version'>
  readonly asked: readonly AskedQuestion[]
  readonly isChangeable: boolean
  readonly finishedOn: string
  /** It was finished on the page before. */
  readonly isJustFinished: boolean
  readonly done: string | null
}

/** A finished assessment: the ways on, and the answers. */
export function finishedPage({ assessment, framework, asked, isChangeable, finishedOn, isJustFinished, done }: FinishedView): string {
  const id = { assessment: assessment.assessmentId }
  const heading = words.title(finishedOn)
  const answers = <AnswersList asked={asked} changeHref={isChangeable ? (place) => href(paths.assessmentQuestion, { ...id, place: String(place) }) : null} />
  const steps = <NextSteps links={waysOn(assessment.assessmentId, isChangeable)} />
  return sitePage({
    title: isJustFinished ? words.panel.title : done === null ? heading : `${done} ${heading}`,
    wayBack: { kind: 'back', link: { text: listWords.title, href: href(paths.assessments) } },
    content: (
      <div className="ek-reading">
        {isJustFinished ? <JustFinished /> : <PageHeading heading={heading} answer={words.answer(progressOf(asked))} />}
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {isJustFinished && <p>{words.answer(progressOf(asked))}</p>}
        {steps}
        <Facts assessment={assessment} framework={framework} finishedOn={finishedOn} />
        <p>{isChangeable ? words.changeable : words.fixed}</p>
        {isJustFinished ? <Folded>{answers}</Folded> : answers}
        <p>
          <a href={href(paths.assessment, id, { ask: 'delete' })}>{words.delete}</a>
        </p>
      </div>
    ),
  })
}

/** Whoever has just finished has just looked through them. */
function Folded({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Details>
      <Details.Summary>{words.answersHeading}</Details.Summary>
      <Details.Text>{children}</Details.Text>
    </Details>
  )
}

function JustFinished(): ReactNode {
  return (
    <Panel>
      <Panel.Title headingLevel="h1">{words.panel.title}</Panel.Title>
      {words.panel.words}
    </Panel>
  )
}

function waysOn(assessmentId: string, isNewest: boolean): readonly Link[] {
  const profile = { text: words.nextProfile, href: href(paths.ownProfile) }
  const ask = { text: words.nextVerification, href: href(paths.verificationAsk, { assessment: assessmentId }) }
  return isNewest ? [profile, ask] : [profile]
}

function Facts({ assessment: { form, stage }, framework, finishedOn }: Pick<FinishedView, 'assessment' | 'framework' | 'finishedOn'>): ReactNode {
  const { facts } = words
  return (
    <KeyFacts
      facts={[
        { name: facts.finished, value: finishedOn },
        { name: facts.form, value: partWords.forms[form] },
        { name: facts.stage, value: stageWords[stage] },
        { name: facts.questions, value: words.framework(framework.title, framework.version) },
      ]}
    />
  )
}
