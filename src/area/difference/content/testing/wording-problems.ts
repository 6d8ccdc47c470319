const longestSentence = 20
const longestParagraph = 3

/** Words that stand on no page; the two for the extremes may be quoted. */
const forbidden =
  /\b(toxic|bedside|subjects?|raters?|drills?|seasons?|games?|players?|wins?|winning|scores?|scored|presets?|unprepared|over-long|returned|quality of management|same luck|journeys?|empower\w*|passionate|robust|leverage\w*|resilien\w*|simply|just)\b/gi
const extremes = /chaos|bureaucracy/gi
const quotedExtremes = /“(chaos|bureaucracy)”/g
const contraction = /\b\w+(n’t|’(re|ll|ve|m|d))\b|\b(it|that|there|what|who|let|she|he)’s\b/gi

/**
 * What in a text breaks the rules for words on pages, one sentence each; none when it is sound.
 * @param text one paragraph
 */
export function wordingProblems(text: string): readonly string[] {
  const sentences = sentencesOf(text)
  return [
    ...sentences.filter((sentence) => countWords(sentence) > longestSentence).map((sentence) => `has a sentence of ${countWords(sentence)} words: ${sentence}`),
    ...(sentences.length > longestParagraph ? [`has ${sentences.length} sentences`] : []),
    ...found(forbidden, text).map((word) => `says ${word}`),
    ...found(extremes, text.replace(quotedExtremes, '')).map((word) => `says ${word} outside quotation marks`),
    ...found(contraction, text).map((word) => `has a contraction: ${word}`),
    ...found(/[!'"_*]/g, text).map((sign) => `has the sign ${sign}`),
  ]
}

/** @returns the sentences of a paragraph; a colon or semicolon ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?]”?)\s+(?=[“A-Z0-9])/).filter((sentence) => sentence !== '')
}

export function countWords(text: string): number {
  return text.trim().split(/\s+/).length
}

function found(pattern: RegExp, text: string): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match)
}
