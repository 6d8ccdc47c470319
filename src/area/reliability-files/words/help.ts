export const reliabilityUse = 'reliability RATINGS.csv [--scale LEAST-MOST]'

/** Behind what is wrong with how the command was used. */
export const useWords = `Use: evenkeel ${reliabilityUse}\nMore is said by: evenkeel reliability --help`

/** What `evenkeel reliability --help` prints. */
export const helpWords = `Use: evenkeel ${reliabilityUse}

Reads ratings of people by others and says how far they can be trusted.
Prints one JSON object: variance components, raters needed, and a row for each person.

RATINGS.csv           columns round, person, rater, group, item, score; - is standard input
--scale LEAST-MOST    refuses scores off this scale, such as 1-5; any number is taken unless told

A group is self, manager, peer, report or other. An empty score is “not observed”.
Self-ratings never enter the model.

Example, from the folder of Evenkeel
  bin/evenkeel reliability src/area/reliability-files/examples/ratings.csv --scale 1-5

Each column, each figure: docs/reference/reliability-files.md`
