// A passage, verbatim, with its subject, predicate and object marked: `Quote({ passage })`.
import { kindColor } from '../drawing/scene.ts'
import type { Passage } from '../model/graph.ts'
import { pieces, type Piece } from '../model/marks.ts'
import { model } from '../state.ts'

const partWords = { subject: 'Subject', predicate: 'What links them', object: 'Object' } as const

/** One piece of a text; `ends` gives the nodes that the subject and the object stand for. */
export const MarkedPiece = ({ piece, ends }: { piece: Piece; ends: { subject: string; object: string } | null }) => {
  if (!piece.part) return <>{piece.text}</>
  const node = piece.part === 'predicate' || !ends ? null : ends[piece.part]
  const color = node ? kindColor(model.value!.graph.getNodeAttribute(node, 'kind')) : undefined
  return (
    <mark class={`part part-${piece.part}`} title={partWords[piece.part]} style={color ? { '--kind': color } : {}}>
      {piece.text}
    </mark>
  )
}

export const endsOf = (edge: string): { subject: string; object: string } => {
  const [subject, object] = model.value!.graph.extremities(edge)
  return { subject, object }
}

export const Quote = ({ passage, edge }: { passage: Passage; edge: string }) => {
  const { text } = model.value!.documentById.get(passage.document)!
  return (
    <q class="quote" dir="auto">
      {pieces(text, passage.start, passage.end, [], passage).map((piece) => (
        <MarkedPiece key={piece.start} piece={piece} ends={endsOf(edge)} />
      ))}
    </q>
  )
}
