import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { type Binaries, copyBinaries, findBinaries, makeLinks, programFile } from './binaries.ts'

function aPackage(t: TestContext, libraries: readonly string[]): Binaries {
  const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-binaries-'))
  t.after(() => rmSync(home, { recursive: true, force: true }))
  const folder = path.join(home, 'native')
  mkdirSync(path.join(folder, 'lib'), { recursive: true })
  for (const library of libraries) writeFileSync(path.join(folder, 'lib', library), library)
  writeFileSync(path.join(home, 'package.json'), '{"version":"18.4.0"}')
  return { folder, major: 18 }
}

const linksOf = ({ folder }: Binaries) =>
  Object.fromEntries(readdirSync(path.join(folder, 'lib'), { withFileTypes: true }).filter((entry) => entry.isSymbolicLink()).map(({ name }) => [name, readlinkSync(path.join(folder, 'lib', name))]))

describe('the programs of PostgreSQL', () => {
  it('are found for this computer', () => {
    const found = findBinaries()
    assert.ok(found.ok)
    assert.ok(existsSync(programFile(found.value, 'initdb')))
    assert.ok(found.value.major >= 15)
  })

  it('get the links that the package lists', (t) => {
    const binaries = aPackage(t, ['libpq.so.5.18'])
    writeFileSync(path.join(binaries.folder, 'pg-symlinks.json'), '[{"source":"native/lib/libpq.so.5.18","target":"native/lib/libpq.so"}]')
    assert.ok(makeLinks(binaries))
    assert.deepEqual(linksOf(binaries), { 'libpq.so': 'libpq.so.5.18', 'libpq.so.5': 'libpq.so.5.18' })
  })

  it('get the short names that a loader asks for, listed or not', (t) => {
    const binaries = aPackage(t, ['libicudata.so.60.2', 'libicudata.77.1.dylib', 'libz.so.1', 'libpq.a'])
    assert.ok(makeLinks(binaries))
    assert.deepEqual(linksOf(binaries), { 'libicudata.so.60': 'libicudata.so.60.2', 'libicudata.77.dylib': 'libicudata.77.1.dylib' })
  })

  it('are left alone by a second start', (t) => {
    const binaries = aPackage(t, ['libpq.so.5.18'])
    assert.ok(makeLinks(binaries) && makeLinks(binaries))
  })

  it('are copied whole, once', (t) => {
    const binaries = aPackage(t, ['libpq.so.5.18'])
    const dataFolder = path.join(binaries.folder, '..', 'data')
    const copy = copyBinaries(binaries, dataFolder)
    assert.equal(readFileSync(path.join(copy.folder, 'lib', 'libpq.so.5.18'), 'utf8'), 'libpq.so.5.18')
    assert.deepEqual(copyBinaries(binaries, dataFolder), copy)
    assert.deepEqual(readdirSync(dataFolder), ['postgres-programs-18.4.0'])
  })
})
