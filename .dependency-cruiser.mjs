// The walls of the house (docs/adr/0003-walls-that-are-checked.md). test/walls.test.ts proves that each rule bites.

/** Parts of an area, each a file or a folder. */
const partOfArea = (names) => `^src/area/[^/]+/(${names})(\\.tsx?$|/)`

/** What the simulated ward says, decides and charts, on the server and in the browser. */
const pureWard = '^src/area/simulated-ward/(content|rules|view|words)/'

/** What draws charts, the same on pages and in islands. */
const chartDrawing = '^src/platform/design/(charts/|number-text\\.ts$|process-words\\.ts$)'

const kysely = '(^|/)node_modules/kysely/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files need each other. Move what both need into a third file below them, or join them if they are one idea.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-is-found',
      comment: 'This import leads nowhere. Mend the path, or add the package to package.json and docs/dependencies.md.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing uses this file. Delete it, or import it where it belongs.',
      severity: 'error',
      from: {
        orphan: true,
        // Islands are loaded by pages, not imported.
        pathNot: ['\\.test\\.tsx?$', '^(scripts|e2e|bench|test)/', '^src/browser/', '\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel is the lowest room: it imports only itself. Move the function up to the room whose idea it is, or the type down.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'engine-imports-only-kernel-and-itself',
      comment: 'An engine is pure: no I/O, no area, no platform, no package, no Node module. Take the value as an argument, or do the loading in the area.',
      severity: 'error',
      from: { path: '^src/engine/([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/kernel/', '^src/engine/$1/', '^src/engine/'] },
    },
    {
      name: 'no-engine-to-engine',
      comment: 'Engines are sibling halls. Put what both need into the kernel, or let the service of the area pass the answer in. (ward on simulation is the one exception.)',
      severity: 'error',
      from: { path: '^src/engine/([^/]+)/', pathNot: '^src/engine/ward/' },
      to: { path: '^src/engine/', pathNot: '^src/engine/$1/' },
    },
    {
      name: 'ward-uses-only-simulation',
      comment: 'The ward may stand on the simulation engine and on no other. Pass other answers in as arguments.',
      severity: 'error',
      from: { path: '^src/engine/ward/' },
      to: { path: '^src/engine/', pathNot: ['^src/engine/ward/', '^src/engine/simulation/'] },
    },
    {
      name: 'platform-knows-no-area-and-no-engine',
      comment: 'The platform serves every area and knows none. Turn the arrow round: let the area import the platform, or let the roof pass a value in.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(area|engine)/' },
    },
    {
      name: 'area-by-its-front-door',
      comment: 'Another area is entered by its index.ts only. Export what you need there, or ask whether it belongs to the kernel.',
      severity: 'error',
      from: { path: '^src/area/([^/]+)/' },
      to: { path: '^src/area/[^/]+/', pathNot: ['^src/area/$1/', '^src/area/[^/]+/index\\.ts$'] },
    },
    {
      name: 'roof-enters-areas-by-the-front-door',
      comment: 'The roof wires; it does not reach into rooms. Export what it needs from the index.ts of the area.',
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { path: '^src/area/[^/]+/', pathNot: '^src/area/[^/]+/index\\.ts$' },
    },
    {
      name: 'demonstration-is-only-data',
      comment: 'The demonstration trust is generated from a seed and a day: it imports the kernel and types of records, nothing else. Load it in area/demonstration.',
      severity: 'error',
      from: { path: '^demo/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^demo/', '^src/kernel/', '^src/area/(opportunity|organisation|people|measure|improvement|team-purpose|assessment|verification|framework|transition|role-charter|check-in|cohort|development|catalogue)/records\\.ts$'] },
    },
    {
      name: 'only-its-area-loads-the-demonstration',
      comment: 'Invented people are loaded in one place, where they cannot be mixed with real ones. Go through the front door of area/demonstration.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/area/demonstration/' },
      to: { path: '^demo/' },
    },
    {
      name: 'nobody-imports-the-roof',
      comment: 'Only scripts and tests may start the house. Take what you need as an argument.',
      severity: 'error',
      from: { path: '^src/(kernel|engine|area|platform|browser)/' },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'pages-only-format',
      comment: 'A page shows what routes hand it. Load in the service, decide in rules, and pass the result in.',
      severity: 'error',
      from: { path: '^src/area/[^/]+/pages(\\.tsx?$|/)', pathNot: '\\.test\\.tsx?$' },
      to: { path: [partOfArea('store|service|routes|tables'), kysely, '^src/platform/database/', '^src/engine/[^/]+/(?!facts\\.ts|types\\.ts)'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-are-pure',
      comment: 'The rules of an area decide on values: no database, no HTTP, no file. Do that in the service or the store.',
      severity: 'error',
      from: { path: '^src/area/[^/]+/rules(\\.ts$|/)', pathNot: '\\.test\\.ts$' },
      to: { path: ['^src/platform/', '^(node:)?(fs|http|https|net|os|crypto|child_process|worker_threads)(/|$)'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rules-know-no-outside',
      comment: 'Rules know neither who loads what they decide on nor who shows what follows, not even by type. Declare the type that they need beside them, and let the others import it.',
      severity: 'error',
      from: { path: '^src/area/[^/]+/rules(\\.ts$|/)', pathNot: '\\.test\\.ts$' },
      to: { path: [partOfArea('store|service|routes|tables|pages'), kysely, '^src/platform/(database|http)/'] },
    },
    {
      name: 'sql-stays-in-stores',
      comment: 'SQL belongs to a store of the area that owns the table (store.ts or store/), to its tables and migrations, or to a room of the platform. Move the query there, and call it by a name that says what it finds.',
      severity: 'error',
      from: { path: '^src/(area/|[^/]+$)', pathNot: ['\\.test\\.ts$', '/testing/', partOfArea('store|tables|migrations')] },
      to: { path: kysely, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'island-stands-alone',
      comment: 'An island runs in the browser: it may use an engine or the kernel, of the simulated ward its rules, views and words, and what draws charts and writes their words; nothing of the server. Let the page hand it what it needs in attributes.',
      severity: 'error',
      from: { path: '^src/browser/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/(browser|engine|kernel)/', pureWard, chartDrawing] },
    },
    {
      name: 'what-islands-share-is-pure',
      comment: 'The rules, views and words of the simulated ward run in the browser too: they may use an engine, the kernel, each other and what draws charts, nothing of the server.',
      severity: 'error',
      from: { path: pureWard, pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/(engine|kernel)/', pureWard, chartDrawing] },
    },
    {
      name: 'production-imports-no-test',
      comment: 'Production code may not need a test or a script. Move what both need into src/.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: ['\\.test\\.tsx?$', '^(test|e2e|bench|scripts)/'] },
    },
    {
      name: 'production-imports-no-builder',
      comment: 'Builders of test values are for tests. Move what production needs out of testing/.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: ['/testing/', '/building-[^/]+\\.ts$'] },
    },
    {
      name: 'service-knows-no-outside',
      comment: 'A service declares the store that it needs and knows neither SQL, requests nor pages. Let routes pass them in.',
      severity: 'error',
      from: { path: ['^src/area/[^/]+/service(\\.ts$|/)', '^src/area/[^/]+/[a-z-]+-service\\.ts$'], pathNot: '\\.test\\.ts$' },
      to: { path: [partOfArea('store|routes|tables|pages'), kysely, '^src/platform/(database|http|design)/'] },
    },
    {
      name: 'production-imports-no-development-package',
      comment: 'This package is installed for development only. Move it to dependencies with its sentence in docs/dependencies.md, or do without.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
