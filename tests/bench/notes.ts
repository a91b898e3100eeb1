/** What a reader must know of the tables, and what of each engine. */
export const NOTES: readonly string[] = [
  "Times are the spread over a class's queries of each query's median over the rounds; every round asks each class of one engine after the other.",
  'ours: our ranking rules and the cards of the twenty shown, over the segment whole in memory; a whole keystroke adds facets, completions, reasons and marks.',
  'Before a round of its class an engine is asked one query that does not count, since it stood still while the others answered; what that one takes stands in a table of its own.',
  'Before its first round each class is asked of each engine for 0.3 s, so that its code is compiled.',
  'ours, exactly as lunr: the clauses that lunr is asked and its scores, over the same segment. ours, on demand: opened page by page; indexes of more than 100 MB are always read so.',
  'lunr: lunr-languages fr, its query built of clauses; a beginning of a word passes its stemmer by.',
  'minisearch: as it comes, without French.',
  'flexsearch: tokenizer `forward`, without which it finds no beginnings of words; no edit distance, so no typing mistakes.',
  'orama: French tokenizer without stemmer; its file holds the texts.',
  'fts5: `unicode61` without accents; its file holds the texts. Typing mistakes are not its own: its vocabulary is walked for words one mistake away.',
]
