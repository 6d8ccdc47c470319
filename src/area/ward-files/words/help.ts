export const wardUse = 'ward POLICY.json [--weeks N] [--replications N] [--seed N]'

/** Behind what is wrong with how the command was used. */
export const useWords = `Use: evenkeel ${wardUse}\nMore is said by: evenkeel ward --help`

/** What `evenkeel ward --help` prints. */
export const helpWords = `Use: evenkeel ${wardUse}

Runs a simulated ward by a policy: how a manager spends the week. Prints five outcomes by week.
It is a model for learning, and no evidence about a real ward.

POLICY.json          the file of the policy; - is standard input
--weeks N            so many weeks: 1 to 520; 26 unless told
--replications N     so many wards, each with chance of its own: 1 to 2,000; 20 unless told
--seed N             of chance; the same seed gives the same result on every computer; 1 unless told

Examples, from the folder of Evenkeel
  bin/evenkeel ward src/area/ward-files/examples/balanced.json
  bin/evenkeel ward src/area/ward-files/examples/own-hours.json --weeks 8 --replications 5 --seed 7

Each key of a policy, each outcome: docs/reference/ward-files.md`
