import type { ReactNode } from 'react'
import { dateText } from '../../../platform/design/index.ts'
import type { ImprovementView } from '../service/see-improvement.ts'
import type { Story } from '../service/see-story.ts'
import { aimText } from '../words/aim-text.ts'
import { chanceTexts, differenceTexts, verdictText } from '../words/answer-text.ts'
import { ideaStateText } from '../words/drivers.ts'
import { answerWords, verdictNames } from '../words/question.ts'
import { improvementWords } from '../words/improvement.ts'
import { storyWords as words } from '../words/story.ts'
import { Written } from './frame.tsx'

/** The unit and how it ended, in a sentence. */
export function storyLead({ improvement: { state, endedOn }, unitPath }: Pick<ImprovementView, 'improvement' | 'unitPath'>): string {
  if ((state === 'finished' || state === 'stopped') && endedOn !== null) return words[state](unitPath, dateText(endedOn))
  return words.atWork(unitPath)
}

/** What stands before the chart. */
export function StoryBegin({ story: { view, tried } }: { readonly story: Story }): ReactNode {
  const { improvement, aimMeasure } = view
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.why}</h2>
      {improvement.why === '' ? <p>{words.noWhy}</p> : <Written text={improvement.why} />}
      <h2 className="nhsuk-heading-m">{words.aim}</h2>
      <p>{aimText(improvement.aim, aimMeasure) ?? words.noAim}</p>
      <h2 className="nhsuk-heading-m">{words.tried}</h2>
      {tried.length === 0 ? <p>{words.noneTried}</p> : <Tried tried={tried} />}
      <h2 className="nhsuk-heading-m">{words.changed}</h2>
    </>
  )
}

function Tried({ tried }: Pick<Story, 'tried'>): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {tried.map(({ idea, cycles }) => {
        const surprises = cycles.filter(({ outcome }) => outcome === 'not-as-predicted' || outcome === 'partly').length
        const facts = [ideaStateText(idea, cycles), ...(cycles.length === 0 ? [] : [words.tests(cycles.length)]), ...(surprises === 0 ? [] : [words.surprises(surprises)])]
        return <li key={idea.ideaId}>{`${idea.text} (${facts.join('; ')})`}</li>
      })}
    </ul>
  )
}

/** What the data say, in words. */
export function StoryAnswer({ story: { asked, aimMeasure } }: { readonly story: Story }): ReactNode {
  if (asked === null) return <p>{aimMeasure === null ? words.noChart : words.notAsked}</p>
  const { answered, measure, question } = asked
  if (answered.answer === null) return <p>{answerWords.noDirection}</p>
  const more = [...differenceTexts(answered.answer, measure), ...chanceTexts(answered.answer, measure, question.hopedShift).slice(0, 2)]
  return (
    <>
      <p>
        <strong>{verdictText(answered.answer, measure.name)}</strong>
      </p>
      <p>{more.join(' ')}</p>
    </>
  )
}

/** What else was asked of the data. */
function AlsoAsked({ alsoAsked }: Pick<Story, 'alsoAsked'>): ReactNode {
  if (alsoAsked.length === 0) return null
  return (
    <>
      <p>{words.alsoAsked}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {alsoAsked.map(({ question, measureName, verdict }) => (
          <li key={question.questionId}>{words.otherAnswer(measureName ?? improvementWords.unfollowed, dateText(question.changeOn), question.withdrawn !== null ? words.withdrawn(question.withdrawn.reason) : verdict === null ? words.noAnswer : verdictNames[verdict])}</li>
        ))}
      </ul>
    </>
  )
}

/** What stands after the chart. */
export function StoryEnd({ story: { view: { improvement }, alsoAsked } }: { readonly story: Story }): ReactNode {
  return (
    <>
      <AlsoAsked alsoAsked={alsoAsked} />
      <h2 className="nhsuk-heading-m">{words.learnt}</h2>
      {improvement.ending === '' ? <p>{words.noneLearnt}</p> : <Written text={improvement.ending} />}
      {improvement.nextSteps !== '' && <h2 className="nhsuk-heading-m">{words.next}</h2>}
      {improvement.nextSteps !== '' && <Written text={improvement.nextSteps} />}
    </>
  )
}
