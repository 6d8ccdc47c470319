import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../test/house-words.ts'
import { mailWords, reasonWords, senderWords, timeWords } from './mail-words.ts'
import { messageProblem } from './message.ts'
import { accessChanged, importFinished, mailTest, signInAddressChanged, signInLink, supervisorChosen, supervisorDeclined } from './templates.ts'
import { aMessage } from './testing/a-message.ts'

const organisation = 'Invented Valley Hospitals NHS Foundation Trust'
const link = 'https://evenkeel.example/link/abc'
const counts = { read: 15_000, added: 12_000, changed: 900, unchanged: 2100, refused: 0 }

const mails = {
  signInLink: signInLink({ organisation, link, minutes: 15 }),
  importFinished: importFinished({ organisation, counts, link }),
  importRefused: importFinished({ organisation, counts: { ...counts, added: 0, changed: 0, refused: 12 }, link }),
  mailTest: mailTest({ organisation }),
  accessChanged: accessChanged({ organisation, role: 'OD lead' }),
  supervisorChosen: supervisorChosen({ organisation, person: 'Ada Invented' }),
  supervisorDeclined: supervisorDeclined({ organisation, supervisor: 'Ada Invented' }),
  oldAddress: signInAddressChanged({ organisation, what: 'old-address' }),
  newAddress: signInAddressChanged({ organisation, what: 'new-address' }),
  newNumber: signInAddressChanged({ organisation, what: 'number' }),
  accessEnded: accessChanged({ organisation, role: null }),
}

function lines({ text }: { readonly text: string }): readonly string[] {
  return text.split('\n')
}

describe('every mail', () => {
  it('keeps to the rules for words', () => {
    for (const [name, { subject, text }] of Object.entries(mails)) assert.deepEqual([...wordingProblems(subject), ...wordingProblems(text)], [], name)
  })

  it('can be sent', () => {
    for (const mail of Object.values(mails)) assert.equal(messageProblem(aMessage(mail)), null)
  })

  it('ends by saying who sent it and what it is not for', () => {
    for (const mail of Object.values(mails)) assert.match(mail.text, /Evenkeel sent this message.*\n\nIndependent software, not an NHS service\. Not for appraisal decisions, fitness to practise or live patient care\.\n$/)
    assert.match(mails.mailTest.text, new RegExp(`sent this message for ${organisation}`))
  })

  it('has its link alone on a line, once', () => {
    for (const mail of [mails.signInLink, mails.importFinished, mails.importRefused]) assert.deepEqual(lines(mail).filter((line) => line.includes('://')), [link])
  })

  it('keeps the name of an organisation on one line', () => {
    const mail = signInLink({ organisation: 'Invented\n\nhttps://evil.example/\r\nTrust', link, minutes: 15 })
    assert.deepEqual(lines(mail).filter((line) => line.startsWith('https:')), [link])
  })
})

describe('the mail with a link', () => {
  it('says how long the link works and that it works once', () => {
    assert.match(mails.signInLink.text, /The link works once, within 15 minutes\./)
    assert.deepEqual([1, 59, 60, 90, 120, 2880].map(timeWords), ['1 minute', '59 minutes', '1 hour', '90 minutes', '2 hours', '48 hours'])
  })
})

describe('the mail about an import', () => {
  it('counts the rows and says what changed', () => {
    for (const line of ['Rows read: 15,000', 'Added: 12,000', 'Changed: 900', 'Already up to date: 2,100']) assert.ok(lines(mails.importFinished).includes(line), line)
  })

  it('says that nothing changed when a row was refused', () => {
    assert.match(mails.importRefused.text, /changed nothing/)
    assert.ok(lines(mails.importRefused).includes('Rows to mend: 12'))
    assert.doesNotMatch(mails.importRefused.text, /Added/)
  })
})

describe('the wording of mail', () => {
  it('keeps to the rules for words wherever it is shown to administrators', () => {
    const texts = [...Object.values(reasonWords.unsound), ...Object.values(reasonWords.smtp), ...Object.values(reasonWords.notify), ...Object.values(reasonWords.file), reasonWords.unexpected, ...Object.values(mailWords.footer).filter((one) => typeof one === 'string')]
    assert.deepEqual(texts.flatMap(wordingProblems), [])
    assert.deepEqual(wordingProblems(senderWords.file('/data/outbox')), [])
    assert.deepEqual(wordingProblems(senderWords.smtp('mail.example:587', 'start-tls', 'no-reply@trust.example')), [])
  })
})
