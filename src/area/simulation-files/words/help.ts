export const simulateUse =
  'simulate MODEL.json [--replications N] [--seed N] [--against MODEL.json] [--precision R] [--antithetic] [--table] [--csv] [--trace] [--trace-file FILE] [--workers N]'

/** Behind what is wrong with how the command was used. */
export const useWords = `Use: evenkeel ${simulateUse}\nMore is said by: evenkeel simulate --help`

/** What `evenkeel simulate --help` prints. */
export const helpWords = `Use: evenkeel ${simulateUse}

Runs a department described as data, and prints how long people wait and how sure each figure is.

MODEL.json           the file of the model; - is standard input

How often, and with which chance
--replications N     so many runs, each with chance of its own: 1 to 1,000,000; as the model says unless told
--precision R        goes on until each mean wait is sure to this share of it: 0.001 to below 1
--antithetic         runs are antithetic pairs: where one draws low, its other draws high
--seed N             of chance; the same seed gives the same result on every computer; 1 unless told

What is compared
--against MODEL.json a second model that meets the same circumstances, with all differences

What is printed
                     one JSON object, unless told
--table              a table to read: each figure with its 95% interval
--csv                a row for each figure, for a spreadsheet
--trace              the hash of each trace besides
--trace-file FILE    the trace of the first run, written to a file

How fast
--workers N          so many runs side by side, 1 to 64: it changes nothing but the time

Examples, from the folder of Evenkeel
  bin/evenkeel simulate src/engine/simulation/model/examples/one-queue.json --replications 20 --table
  bin/evenkeel simulate src/engine/simulation/model/examples/clinic.json --seed 2 --csv
  bin/evenkeel simulate src/engine/simulation/model/examples/one-queue.json --precision 0.2

Step by step: docs/how-to/simulate-a-department.md
Each key of a model: docs/reference/simulation-model.md
Each figure: docs/reference/simulation-results.md`
