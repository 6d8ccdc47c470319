/** The most words that a sentence on a page has. */
export const longestSentence = 20

/** Sentences end with a full stop, a question mark or a new line; a quotation’s end belongs to its sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?]”?)\s+|\n/).filter((sentence) => sentence !== '')
}

/** The words of a sentence as a reader counts them: a blank is one, a dash is none. */
export function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}_]/u.test(word)).length
}

/** The sentences of these texts that are too long, each once. */
export function tooLongSentences(texts: Iterable<string>): readonly string[] {
  return [...new Set([...texts].flatMap(sentencesOf).filter((sentence) => wordsOf(sentence) > longestSentence))]
}
