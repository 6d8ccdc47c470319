import { renderToStaticMarkup } from 'react-dom/server'
import { processWords } from '../../process-words.ts'
import { coordinate, widePaper } from '../drawing.tsx'
import { Lettering, brokenLines, lettersWithin, lineHeight } from '../lettering.tsx'
import { withLooksOfClasses } from '../looks-of-classes.ts'
import { drawProcess } from './draw.tsx'
import type { ProcessChartModel } from './model.ts'
import { describe, markedTexts } from './process-chart.tsx'
import { labelsOf } from './point-words.ts'

/** What a chart carries with it when it leaves its page. */
export interface ProcessFileWords {
  readonly heading: string
  /** What the chart shows, in one or two sentences. */
  readonly sentence: string
  /** The name of the rules that it follows. */
  readonly ruleSet: string
}

const margin = 16
const widthOfFile = widePaper.width + 2 * margin

/**
 * A process chart as a file of its own: heading, sentence, chart, what is marked, the rules. It needs no style sheet and no font from elsewhere.
 * @returns an SVG document (XML, UTF-8); characters that XML forbids are left out
 */
export function processChartSvg(model: ProcessChartModel, words: ProcessFileWords): string {
  const width = widePaper.width
  const letters = lettersWithin(width)
  const heading = brokenLines(words.heading, letters, 3)
  const sentence = brokenLines(words.sentence, letters, 6)
  const picture = drawProcess(model, widePaper, 'gaps')
  const foot = [...markedTexts(model, labelsOf(model)).slice(0, 40), `${processWords.ruleSet} ${words.ruleSet}. ${processWords.madeWith}.`].flatMap((text) => brokenLines(text, letters, 4))
  const sentenceTop = margin + heading.length * lineHeight + 6
  const pictureTop = sentenceTop + sentence.length * lineHeight + 14
  const footTop = pictureTop + picture.height + 12
  const height = coordinate(footTop + foot.length * lineHeight + margin)
  const markup = renderToStaticMarkup(
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a document of its own: there is no page around it
    <svg xmlns="http://www.w3.org/2000/svg" width={widthOfFile} height={height} viewBox={`0 0 ${widthOfFile} ${height}`} role="img" aria-labelledby="title description">
      <title id="title">{words.heading}</title>
      <desc id="description">{describe(model)}</desc>
      <rect className="ek-c-paper" width={widthOfFile} height={height} />
      <Lettering x={margin} y={margin + 14} lines={heading} tone="strong" />
      <Lettering x={margin} y={sentenceTop + 14} lines={sentence} />
      <g transform={`translate(${margin} ${coordinate(pictureTop)})`}>{picture.content}</g>
      <Lettering x={margin} y={footTop + 14} lines={foot} tone="quiet" />
    </svg>,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withLooksOfClasses(withoutForbidden(markup))}\n`
}

/** XML knows no control characters but tab and line ends, no half of a pair, and two signs that are none. */
function withoutForbidden(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is taken out
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
