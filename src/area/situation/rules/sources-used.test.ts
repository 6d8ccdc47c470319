import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readDescribed, situationOf } from './described.ts'
import { readSituation } from './reading.ts'

const calm = { urgency: ['weeks'], severity: ['some-harm'], familiarity: ['met-before'], experience: ['mixed'], audience: ['group'] }

function sourcesOf(given: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const situation = situationOf(readDescribed({ ...calm, ...given }))
  assert.ok(situation !== null)
  return readSituation(situation).sources
}

describe('the sources of a reading', () => {
  it('are the article and the published rules where there is time, those for one person too when it is about one', () => {
    assert.deepEqual(sourcesOf({ chanceToGrow: ['no'] }), ['article', 'vroomYetton1973'])
    assert.deepEqual(sourcesOf({ chanceToGrow: ['no'], audience: ['one-person'] }), ['article', 'vroomYetton1973', 'vroomJago1974'])
  })

  it('name the study of crisis teams in an emergency and not the rules, which are not asked there', () => {
    assert.deepEqual(sourcesOf({ urgency: ['minutes'], familiarity: ['practised'] }), ['article', 'crisisTeams'])
    assert.deepEqual(sourcesOf({ urgency: ['minutes'], familiarity: ['new'], severity: ['serious-harm'] }), ['article', 'crisisTeams', 'yun2005'])
  })

  it('name the study against trust at low stakes beside the one for it', () => {
    assert.deepEqual(sourcesOf({ severity: ['little'], experience: ['experienced'], chanceToGrow: ['no'], theyKnowEnough: ['no'] }), ['article', 'vroomYetton1973', 'yun2005', 'neonatalTeams'])
  })

  it('name the book on growth where growth decides', () => {
    assert.deepEqual(sourcesOf({ chanceToGrow: ['yes'], experience: ['new'] }), ['article', 'vroomYetton1973', 'vroomJago1988'])
  })
})
