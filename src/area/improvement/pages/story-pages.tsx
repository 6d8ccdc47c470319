import { renderToStaticMarkup } from 'react-dom/server'
import { PageHeading, PrintButton, ProcessFigure, dateText, processChartSvg } from '../../../platform/design/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { MeasuredChart } from '../../measure/index.ts'
import type { Story } from '../service/see-story.ts'
import type { Done } from '../words/improvement.ts'
import { storyWords as words } from '../words/story.ts'
import { improvementFrame } from './frame.tsx'
import { StoryAnswer, StoryBegin, StoryEnd, storyLead } from './story-parts.tsx'

/** The story of an improvement: one page, one sheet of paper. */
export function storyPage(story: Story, chart: MeasuredChart | null, done: Done | null): string {
  const { improvement } = story.view
  return improvementFrame({
    title: `${words.caption}: ${improvement.title}`,
    improvement,
    done,
    content: (
      <>
        <div className="ek-paper ek-story">
          <PageHeading caption={words.caption} heading={improvement.title} answer={storyLead(story.view)} />
          <div className="ek-reading">
            <StoryBegin story={story} />
            <StoryAnswer story={story} />
          </div>
          {chart !== null && <ProcessFigure {...chart.view.figure} />}
          <div className="ek-reading">
            <StoryEnd story={story} />
          </div>
        </div>
        <PrintButton />
        <p className="ek-download">
          <a href={href(paths.improvementStoryFile, { improvement: improvement.improvementId })}>{words.file}</a>
        </p>
      </>
    ),
  })
}

/** Enough for one sheet; nothing is loaded from anywhere. */
const style = `
body { max-width: 46rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.45 Arial, sans-serif; color: #212b32; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .4rem; } h2 { font-size: 1.1rem; margin: 1rem 0 .2rem; } p, ul { margin: 0 0 .5rem; }
.lead, .foot { color: #4c6272; } svg { max-width: 100%; height: auto; } figure { margin: .5rem 0; }
@media print { @page { size: A4; margin: 12mm; } body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.3; } h1 { font-size: 15pt; } h2 { font-size: 11pt; margin-top: 6pt; } svg { max-height: 88mm; width: 100%; } }
`

/**
 * The same as a file that stands alone: the chart within it, no script, nothing from elsewhere.
 * @returns an HTML document
 */
export function storyFile(story: Story, chart: MeasuredChart | null, { organisation, today }: { readonly organisation: string; readonly today: CalendarDate }): string {
  const { improvement } = story.view
  const begin = renderToStaticMarkup(
    <>
      <p className="lead">{words.caption}</p>
      <h1>{improvement.title}</h1>
      <p className="lead">{storyLead(story.view)}</p>
      <StoryBegin story={story} />
      <StoryAnswer story={story} />
    </>,
  )
  const end = renderToStaticMarkup(
    <>
      <StoryEnd story={story} />
      <p className="foot">{words.fileFoot(organisation, dateText(today))}</p>
    </>,
  )
  const head = renderToStaticMarkup(
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{improvement.title}</title>
      <style>{style}</style>
    </head>,
  )
  return `<!DOCTYPE html>\n<html lang="en">${head}<body><main>${begin}${chart === null ? '' : `<figure>${svgOf(chart)}</figure>`}${end}</main></body></html>\n`
}

/** The chart as it is saved, without what only a file of its own begins with. */
function svgOf({ view: { figure, variationSentence, assuranceSentence } }: MeasuredChart): string {
  const sentence = [variationSentence, ...(assuranceSentence === null ? [] : [assuranceSentence])].join(' ')
  const svg = processChartSvg(figure.chart, { heading: figure.words.heading, sentence, ruleSet: figure.ruleSet.name })
  return svg.slice(svg.indexOf('<svg'))
}
