// Verbs that give somebody's words: "she said", "Ruiz insisted that …". By lower-case lemma.

export const speechVerbs: ReadonlySet<string> = new Set(
  `say tell add announce state declare claim insist explain note write ask reply answer respond remark comment argue
  suggest warn admit acknowledge affirm confirm deny stress emphasize emphasise underline highlight point observe recall
  report reveal repeat maintain assert allege contend concede conclude continue begin cry shout yell scream whisper
  murmur mutter mumble exclaim call joke quip laugh sigh sob snap agree promise pledge vow urge demand order beg plead
  complain lament praise boast predict estimate believe think read tweet post go testify quote describe hail question
  inquire wonder object interrupt counter retort caution advise inform express thank release issue`.split(/\s+/),
)
