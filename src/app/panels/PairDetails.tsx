// Everything that the texts say between two things, in both directions.
import { pairKey } from '../model/graph.ts'
import { counted } from '../model/words.ts'
import { model, shown } from '../state.ts'
import { Connection } from './Connection.tsx'
import { Name } from './Name.tsx'

/** The relations between two nodes that the filters let through. */
export const Between = ({ a, b }: { a: string; b: string }) => (
  <ul class="connections">
    {(model.value!.pairs.get(pairKey(a, b)) ?? [])
      .filter((edge) => shown.value.edges.has(edge))
      .map((edge) => (
        <Connection key={edge} edge={edge} from={a} />
      ))}
  </ul>
)

export const PairDetails = ({ a, b }: { a: string; b: string }) => (
  <article class="pair">
    <p class="eyebrow">{counted(model.value!.pairs.get(pairKey(a, b))?.length ?? 0, 'relation')} between</p>
    <h2 class="triple">
      <Name node={a} />
      <Name node={b} />
    </h2>
    <Between a={a} b={b} />
  </article>
)
