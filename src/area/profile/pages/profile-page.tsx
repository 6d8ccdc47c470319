import type { ReactNode } from 'react'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { type Problem, NextSteps, Notice, PageHeading, PrintButton, ProblemSummary, dateText, profileAssets, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Profile } from '../rules/profile.ts'
import { nextWords } from '../words/next.ts'
import { profileWords as words } from '../words/profile.ts'
import { answerText } from '../words/texts.ts'
import { ChangeSection } from './change-section.tsx'
import { ColleaguesSection } from './colleagues-section.tsx'
import { AgreedFigure, DemandFigure } from './demand-figure.tsx'
import { DirectionsSection } from './directions-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { MadeSection } from './made-section.tsx'
import { MapFigure } from './map-figure.tsx'
import { NextSection } from './next-section.tsx'
import { type QuestionModel, QuestionSection } from './question-section.tsx'
import { ViewsSection } from './views-section.tsx'

/** Everything that the page of one's own profile shows. */
export interface ProfileView {
  readonly profile: Profile
  /** Finished self-assessments, newest first. */
  readonly rounds: readonly { readonly assessmentId: string; readonly finishedAt: Date }[]
  readonly question: QuestionModel
  readonly done: string | null
}

/** The profile of who is signed in: words first, then the map, then what follows from it. */
export function profilePage({ profile, rounds, question, done }: ProfileView): string {
  const { assessed } = profile
  const here = assessed?.assessmentId ?? null
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    hasProblem: question.problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    styles: [profileAssets.stylesheet],
    content: (
      <div className="ek-paper ek-profile">
        <ProblemSummary problems={question.problems} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        <PageHeading {...captionOf(profile)} heading={words.title} answer={answerText(profile)} />
        <LookingAhead profile={profile} />
        <div className="ek-screen-only">
          {here !== null && rounds[0] !== undefined && rounds[0].assessmentId !== here && <EarlierNotice day={dayOf(profile)} />}
          <p className="ek-reading">{words.onlyYou}</p>
        </div>
        <ProfileBody profile={profile} />
        <NextSection gaps={profile.gaps} order={profile.order} from={question.from} />
        <QuestionSection {...question} />
        <div className="ek-screen-only">
          <NextSteps links={stepsOf(here)} />
          <Rounds rounds={rounds} shown={here} />
          <p>{words.print}</p>
          <PrintButton />
        </div>
        <MadeSection />
      </div>
    ),
  })
}

/** Of who answered for a post to come, little can be reliable yet: said before the map is read. */
function LookingAhead({ profile: { demand, assessed } }: { readonly profile: Profile }): ReactNode {
  if (demand === null || demand.of.kind !== 'post' || demand.of.startsOn === null || assessed?.stage !== demand.stage) return null
  return <p className="ek-reading">{words.lookingAhead(demand.of.title, dateText(demand.of.startsOn))}</p>
}

/** What a profile says, without what its person does about it. @param isExample its links to pages of the person lead nowhere, and are left out */
export function ProfileBody({ profile, isExample = false }: { readonly profile: Profile; readonly isExample?: boolean }): ReactNode {
  const { colleagues, colleagueCapabilities, findings, selfChange, colleagueChange, demand, agreedHours, assessed } = profile
  return (
    <>
      <div className="ek-profile__pictures">
        <MapFigure profile={profile} />
        {demand !== null && (agreedHours === null ? <DemandFigure demand={demand} /> : <AgreedFigure demand={demand} agreed={agreedHours} />)}
      </div>
      <FindingsSection findings={findings} assessmentId={isExample ? null : (assessed?.assessmentId ?? null)} />
      {colleagues !== null && <ColleaguesSection said={colleagues} capabilities={colleagueCapabilities} day={londonDay(colleagues.view.at)} />}
      <ViewsSection profile={profile} />
      <ChangeSection selfChange={selfChange} colleagueChange={colleagueChange} />
      <DirectionsSection direction={colleagues?.direction ?? 'cannot-tell'} />
    </>
  )
}

/** What stands above the heading: the stage, and of when the profile is. */
export function captionOf({ assessed, colleagues }: Profile): { readonly caption?: string } {
  const self = assessed?.views.find(({ by }) => by === 'self')
  if (assessed !== null && self !== undefined) return { caption: words.caption(stageWords[assessed.stage], dateText(londonDay(self.at))) }
  return colleagues === null ? {} : { caption: words.captionOfColleagues(stageWords[colleagues.view.stage], dateText(londonDay(colleagues.view.at))) }
}

function dayOf({ assessed }: Profile): string {
  const self = assessed?.views.find(({ by }) => by === 'self')
  return self === undefined ? '' : dateText(londonDay(self.at))
}

function EarlierNotice({ day }: { readonly day: string }): ReactNode {
  return (
    <Notice isScreenOnly>
      <p>
        {words.earlier.shown(day)} <a href={href(paths.ownProfile)}>{words.earlier.newest}</a>
      </p>
    </Notice>
  )
}

function stepsOf(assessmentId: string | null) {
  const also = nextWords.also
  const verification = assessmentId === null ? [] : [{ text: also.verification, href: href(paths.verificationAsk, { assessment: assessmentId }) }]
  return [...verification, { text: also.assessments, href: href(paths.assessments) }, { text: also.ward, href: href(paths.simulatedWard) }, { text: also.improvements, href: href(paths.improvements) }, { text: also.plan, href: href(paths.ownPlan) }]
}

function Rounds({ rounds, shown }: { readonly rounds: ProfileView['rounds']; readonly shown: string | null }): ReactNode {
  const others = rounds.filter(({ assessmentId }) => assessmentId !== shown)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="earlier">
      <h2 className="nhsuk-heading-m" id="earlier">
        {words.earlier.heading}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {others.map(({ assessmentId, finishedAt }) => (
          <li key={assessmentId}>
            <a href={href(paths.ownProfile, {}, { assessment: assessmentId })}>{words.earlier.of(dateText(londonDay(finishedAt)))}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where there is nothing to show yet: what will be here, and how it gets here. */
export function emptyProfilePage({ isBegun, cannotBeShown, done, question }: { readonly isBegun: string | null; readonly cannotBeShown: boolean; readonly done: string | null; readonly question: QuestionModel | null }): string {
  const problems: readonly Problem[] = question?.problems ?? []
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        <PageHeading heading={words.title} answer={cannotBeShown ? words.noFramework : words.empty.answer} />
        <p className="ek-reading">{words.empty.how}</p>
        <p className="ek-reading">{words.onlyYou}</p>
        <p>
          <a className="nhsuk-button" href={isBegun === null ? href(paths.assessmentNew) : href(paths.assessment, { assessment: isBegun })}>
            {isBegun === null ? words.empty.begin : words.empty.goOn}
          </a>
        </p>
        <p>
          <a href={href(paths.profileExample, { example: 'cannot-tell' })}>{words.empty.example}</a>
        </p>
        {question !== null && <QuestionSection {...question} />}
      </>
    ),
  })
}
