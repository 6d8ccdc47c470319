import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aspects, domains, factors } from '../../../kernel/vocabulary.ts'
import { aspectContrasts, commonQuestions, evidenceLists, factorContents, factorsAsAWhole, sortSentences } from './index.ts'
import { fieldsOfWork, rounds } from './kinds.ts'
import { type UncheckedStatement, statementProblems } from './testing/statement-problems.ts'
import { countWords, sentencesOf, wordingProblems } from '../../../../test/house-words.ts'

const lists = Object.values(evidenceLists)
const statements = [
  factorsAsAWhole,
  ...commonQuestions.flatMap(({ short, statements: given }) => [short, ...given]),
  ...lists.flatMap(({ mark, items, sources }) => items.map((text) => ({ mark, text, sources }))),
]
const examples = aspectContrasts.flatMap(({ examples: byField }) => fieldsOfWork.flatMap((field) => [byField[field].management, byField[field].leadership]))
const paragraphs = [
  ...statements.map(({ text }) => text),
  ...lists.map(({ heading }) => heading),
  ...commonQuestions.map(({ question }) => question),
  ...factorContents.flatMap(({ means, management, leadership }) => [means, management, leadership]),
  ...aspectContrasts.flatMap(({ management, leadership }) => [management, leadership]),
  ...sortSentences.flatMap(({ because, otherwise = '' }) => [because, otherwise]),
  ...examples,
  ...sortSentences.map(({ text }) => text),
]

describe('the mark of a statement', () => {
  it('is one of the closed set, and a definition, claim or piece of evidence names a listed source', () => {
    assert.deepEqual(problemsOf(statements), [])
  })

  it('is missed when it is missing, and so is the source of a claim', () => {
    const probes: readonly UncheckedStatement[] = [
      { text: 'Care needs both.', sources: ['article'] },
      { mark: 'well-known', text: 'Care needs both.', sources: ['article'] },
      ...['definition', 'article-claim', 'evidence-for', 'evidence-against'].map((mark) => ({ mark, text: 'Care needs both.', sources: [] })),
      { mark: 'our-advice', text: 'Care needs both.', sources: ['somebody2020'] },
      { mark: 'our-advice', text: ' ', sources: [] },
    ]
    assert.deepEqual(probes.map((probe) => statementProblems(probe).length), probes.map(() => 1))
  })

  it('leaves what we advise or put together free to name no source', () => {
    assert.deepEqual(problemsOf([{ mark: 'our-advice', text: 'Ask.', sources: [] }, { mark: 'our-reconstruction', text: 'Patients wait', sources: [] }]), [])
  })
})

describe('the six aspects', () => {
  it('stand in the order of the vocabulary, each with both sides from every field of work', () => {
    assert.deepEqual(aspectContrasts.map(({ aspect }) => aspect), aspects)
    assert.equal(new Set(examples).size, 48)
  })

  it('have examples of one sentence', () => {
    assert.deepEqual(examples.filter((text) => sentencesOf(text).length !== 1), [])
  })
})

describe('the sentences to sort', () => {
  const ofRound = (round: (typeof rounds)[number]) => sortSentences.filter((sentence) => sentence.round === round)

  it('are ten before and ten after, five of each domain, with every aspect in both rounds', () => {
    for (const round of rounds) {
      const sentences = ofRound(round)
      assert.equal(sentences.length, 10)
      for (const domain of domains) assert.equal(sentences.filter((sentence) => sentence.domain === domain).length, 5, `${round} ${domain}`)
      assert.deepEqual(aspects.filter((aspect) => !sentences.some((sentence) => sentence.aspect === aspect)), [])
    }
  })

  it('show every aspect from both sides over the two rounds, so that an aspect gives no domain away', () => {
    const cells = new Set(sortSentences.map(({ aspect, domain }) => `${aspect} ${domain}`))
    assert.equal(cells.size, aspects.length * domains.length)
  })

  it('stand in mixed order: never three of a domain in a row, and not by turns', () => {
    for (const round of rounds) {
      const changes = ofRound(round).filter((sentence, index, all) => index > 0 && sentence.domain !== all[index - 1]?.domain).length
      assert.ok(changes >= 5 && changes <= 8, `${round}: ${changes} changes`)
      const row = ofRound(round).map(({ domain }) => domain[0]).join('')
      assert.doesNotMatch(row, /mmm|lll/)
    }
  })

  it('have ids of their own that an address could carry', () => {
    assert.equal(new Set(sortSentences.map(({ id }) => id)).size, 20)
    assert.ok(sortSentences.every(({ id }) => /^[a-z]+(-[a-z]+)*$/.test(id)))
  })

  it('are one sentence and never name the answer', () => {
    assert.deepEqual(sortSentences.filter(({ text }) => sentencesOf(text).length !== 1 || /\b(manag|lead)/i.test(text)), [])
  })

  it('are about equally long on both sides, so that length gives no domain away', () => {
    const [management, leadership] = domains.map((domain) => meanWords(sortSentences.filter((sentence) => sentence.domain === domain).map(({ text }) => text)))
    assert.ok(management !== undefined && leadership !== undefined && Math.abs(management - leadership) < 1.5, `${management} against ${leadership}`)
  })

  it('say why in one or two sentences, without taking it back', () => {
    assert.deepEqual(sortSentences.filter(({ because }) => because === '' || sentencesOf(because).length > 2 || /otherwise|\bclose\b|you may/i.test(because)), [])
    assert.equal(new Set(sortSentences.map(({ because }) => because)).size, sortSentences.length)
  })

  it('say how one could see it otherwise only where it is close: 4 or 5 of the 20, some in each round', () => {
    const close = sortSentences.filter(({ otherwise }) => otherwise !== undefined)
    assert.ok(close.length === 4 || close.length === 5, `${close.length}`)
    assert.ok(close.every(({ otherwise = '' }) => sentencesOf(otherwise).length === 1 && /otherwise|close/.test(otherwise)))
    assert.deepEqual(rounds.filter((round) => !close.some((sentence) => sentence.round === round)), [])
  })

  it('speak of women and men on both sides', () => {
    for (const domain of domains) {
      const reasons = sortSentences.filter((sentence) => sentence.domain === domain).map(({ text, because }) => `${text} ${because}`)
      for (const pronoun of [/\b(she|her)\b/i, /\b(he|him|his)\b/i]) assert.ok(reasons.some((reason) => pronoun.test(reason)), `${domain} ${pronoun}`)
    }
  })
})

describe('the six factors', () => {
  it('stand in the order of the vocabulary, each with an example for both sides', () => {
    assert.deepEqual(factorContents.map(({ factor }) => factor), factors)
    assert.ok(factorContents.every(({ management, leadership }) => management.includes('For example:') && leadership.includes('For example:')))
  })
})

describe('the seven questions', () => {
  it('keep the ids that addresses name, with the first one first', () => {
    assert.deepEqual(
      commonQuestions.map(({ id }) => id),
      ['what-is-each', 'why-undervalued', 'what-newly-promoted-need', 'is-the-nhs-under-managed', 'what-programmes-exist', 'how-nurses-develop', 'which-style-works'],
    )
  })

  it('are each answered in one to three sentences and 5 to 9 statements', () => {
    assert.deepEqual(commonQuestions.filter(({ short }) => sentencesOf(short.text).length < 1 || sentencesOf(short.text).length > 3).map(({ id }) => id), [])
    assert.deepEqual(commonQuestions.filter(({ statements: given }) => given.length < 5 || given.length > 9).map(({ id }) => id), [])
  })

  it('show evidence for and against, or say where none was found', () => {
    const saysNoneFound = /^We (found|have read) no study/
    for (const { id, statements: given } of commonQuestions) {
      const marks = new Set<string>(given.map(({ mark }) => mark))
      const hasBoth = marks.has('evidence-for') && marks.has('evidence-against')
      assert.ok(hasBoth || given.some(({ mark, text }) => mark === 'our-advice' && saysNoneFound.test(text)), id)
    }
  })

  it('have statements that stand by themselves, because pages part them by what they are', () => {
    const leaning = /\b(the same|that|this) (study|studies|survey|trusts|teams|size|pattern)\b/i
    assert.deepEqual(commonQuestions.flatMap(({ statements: given }) => given.filter(({ text }) => leaning.test(text))), [])
  })

  it('use every reconstructed list once', () => {
    const used = commonQuestions.flatMap((question) => question.lists)
    assert.equal(used.length, lists.length)
    assert.equal(new Set(used).size, lists.length)
  })

  it('attribute the pence in the pound to the article and say that no source was found', () => {
    const pence = statements.filter(({ text }) => /\b\dp\b/.test(text))
    assert.equal(pence.length, 1)
    assert.ok(pence.every(({ mark, text }) => mark === 'article-claim' && text.includes('gives no source')))
  })

  it('never set the two shares of managers beside each other without saying that they are counted differently', () => {
    const shares = statements.filter(({ text }) => text.includes('9.5%'))
    assert.equal(shares.length, 1)
    assert.ok(shares.every(({ text }) => text.includes('leaves out clinicians who manage') && text.includes('what people call themselves')))
  })
})

describe('the words', () => {
  it('are short sentences without contractions or words that we do not use', () => {
    assert.deepEqual(paragraphs.flatMap((text) => wordingProblems(text).map((problem) => `${problem} | ${text}`)), [])
  })

  it('quote the article’s two words for the extremes once, as its claim', () => {
    const quoting = statements.filter(({ text }) => /chaos|bureaucracy/i.test(text))
    assert.deepEqual(quoting.map(({ mark }) => mark), ['article-claim'])
    assert.equal(paragraphs.join(' ').match(/chaos|bureaucracy/gi)?.length, 2)
  })

  it('are refused when they break a rule', () => {
    const probes = ['It is chaos here.', 'You simply ask.', 'Do it, don’t wait.', 'It’s late.', 'Well done!', 'A. B. C. D.', Array.from({ length: 21 }, () => 'word').join(' ')]
    assert.deepEqual(probes.map((probe) => wordingProblems(probe).length), probes.map(() => 1))
    assert.deepEqual(wordingProblems('The article says “chaos”. The patient’s nurse agrees.'), [])
  })
})

function problemsOf(given: readonly UncheckedStatement[]): readonly string[] {
  return given.flatMap((statement) => statementProblems(statement).map((problem) => `${statement.text}: ${problem}`))
}

function meanWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + countWords(text), 0) / texts.length
}
