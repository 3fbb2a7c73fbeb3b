// Words for kin and partners, each with its gender and the relation that it states to the person it belongs to.
// "her husband": masculine, `married to`; "his mother" is the parent, "his son" the child.

export interface Kin {
  gender: 'masculine' | 'feminine' | null
  /** What the kin is to the other: the label of the scheme, or its inverse for children. */
  relation: 'married to' | 'parent of' | 'child of' | 'sibling of' | 'relative of'
}

const row = (relation: Kin['relation'], gender: Kin['gender'], words: string): [string, Kin][] =>
  words.split(' ').map((word) => [word, { gender, relation }])

/** By lower-case lemma. */
export const kinship: ReadonlyMap<string, Kin> = new Map([
  ...row('married to', 'feminine', 'wife ex-wife bride widow'),
  ...row('married to', 'masculine', 'husband ex-husband bridegroom widower'),
  ...row('married to', null, 'spouse'),
  ...row('parent of', 'feminine', 'mother mom mum mama mummy mommy stepmother'),
  ...row('parent of', 'masculine', 'father dad daddy papa stepfather'),
  ...row('parent of', null, 'parent'),
  ...row('child of', 'feminine', 'daughter stepdaughter'),
  ...row('child of', 'masculine', 'son stepson'),
  ...row('child of', null, 'child kid heir'),
  ...row('sibling of', 'feminine', 'sister half-sister stepsister'),
  ...row('sibling of', 'masculine', 'brother half-brother stepbrother'),
  ...row('sibling of', null, 'sibling twin'),
  ...row('relative of', 'feminine', 'aunt auntie niece grandmother grandma granddaughter mother-in-law'),
  ...row('relative of', 'feminine', 'sister-in-law daughter-in-law godmother great-grandmother'),
  ...row('relative of', 'masculine', 'uncle nephew grandfather grandpa grandson father-in-law'),
  ...row('relative of', 'masculine', 'brother-in-law son-in-law godfather great-grandfather kinsman'),
  ...row('relative of', null, 'cousin relative grandparent grandchild godchild ancestor descendant'),
])
