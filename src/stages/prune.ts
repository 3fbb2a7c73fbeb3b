// Leaves out the unnamed things that no relation needs: they were candidates, and the graph is for what the text relates.
import type { Stage } from '../types.ts'

/** Keeps named entities and dates, and of the others those at the end of a relation, in a place or as a source. */
export const prune: Stage = (document) => {
  const needed = new Set<string | null>()
  for (const { subject, object, where, attribution } of document.relations) {
    for (const id of [subject, object, where, attribution]) needed.add(id)
  }
  for (const { id, members } of document.entities) if (needed.has(id)) members.forEach((member) => needed.add(member))
  const kept = new Set(document.entities.filter(({ id, named }) => named || needed.has(id)).map(({ id }) => id))
  document.entities = document.entities.filter(({ id }) => kept.has(id))
  for (const mention of document.mentions) {
    if (mention.entity !== null && !kept.has(mention.entity)) mention.entity = null
  }
  for (const quotation of document.quotations) {
    if (quotation.speaker !== null && !kept.has(quotation.speaker)) quotation.speaker = null
  }
  return document
}
