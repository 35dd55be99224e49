export const HELP = `actor-atlas COMMAND [--vault DIR]

  export [--role actor|thesis|note]      one dossier a line, as JSON
  stats                                  counts and timings
  check                                  problems of the vault; exit 1 if there is an error
  polarity --stdin                       {text, thesis} a line to {polarity, words} a line
  value [--header H --row R --section S --tags a,b] "CELL"
                                         the typed value of a cell, as JSON
  value --stdin                          {text, header, row, section, tags} a line to a value a line
  query [--format table|json|csv|tsv|md] "QUERY"
                                         what a query gives: TABLE investments OF #hyperscaler WHERE amount >= $10B
  tick PATH LINE [--text T] [--state x]  change one task's status, and nothing else

Everywhere: --vault DIR (here if not given), --today DATE, --actor-tag TAG, --actor-folder DIR,
--thesis-tag TAG, --thesis-folder DIR, --exclude DIR; the last five can be given several times.
PATH is relative to the vault, LINE counts from 1.
Exit codes: 0 done, 2 the words were off, 3 refused: nothing was changed.`;
