/** The words of the house, as a list of what no page says. Every catalogue and all content are read by it (test/words.test.ts). */

const longestSentence = 20
const longestParagraph = 3

const forbidden =
  /\b(toxic|bedside|subjects?|raters?|drills?|seasons?|games?|players?|wins?|winning|scores?|scored|presets?|unprepared|over-long|returned|quality of management|same luck|journeys?|empower\w*|passionate|robust|leverage\w*|resilien\w*|simply|just)\b/gi
const extremes = /chaos|bureaucracy/gi
const quotedExtremes = /“(chaos|bureaucracy)”/g
const contraction = /\b\w+(n’t|’(re|ll|ve|m|d))\b|\b(it|that|there|what|who|let|she|he)’s\b/gi

/**
 * What in a text breaks the rules for words on pages, one sentence each; none when it is sound.
 * @param text of a label, a sentence or a paragraph; lines are read one by one
 */
export function wordingProblems(text: string): readonly string[] {
  const lines = text.split('\n').map(sentencesOf)
  return [
    ...lines.flat().filter((sentence) => countWords(sentence) > longestSentence).map((sentence) => `has a sentence of ${countWords(sentence)} words: ${sentence}`),
    ...lines.filter(({ length }) => length > longestParagraph).map(({ length }) => `has ${length} sentences in one paragraph`),
    ...found(forbidden, text).map((word) => `says ${word}`),
    ...found(extremes, text.replace(quotedExtremes, '')).map((word) => `says ${word} outside quotation marks`),
    ...found(contraction, text).map((word) => `has a contraction: ${word}`),
    ...found(/[!'"*]/g, text).map((sign) => `has the sign ${sign}`),
  ]
}

/** The sentences of a paragraph; a colon or semicolon ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?]”?)\s+(?=[“\p{Lu}0-9])/u).filter((sentence) => sentence.trim() !== '')
}

/** Words as a reader counts them: a dash between spaces is none. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length
}

function found(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match)
}
