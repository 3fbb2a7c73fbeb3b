// Search over names, aliases, relations and the sentences behind them; the only file that knows minisearch.
// `searchIndex(model).find('melania')` → [{ type: 'node', key: 'person/melania-trump' }, { type: 'edge', key: … }, …]
import MiniSearch from 'minisearch'
import type { Model } from './graph.ts'

export interface Hit {
  type: 'node' | 'edge'
  key: string
}

export interface SearchIndex {
  /** The best hits first, entities before relations; at most `limit` of each. */
  find: (query: string, limit?: number) => Hit[]
}

interface Entry extends Hit {
  id: number
  name: string
  aliases: string
  text: string
}

/** Letters without their accents, so that “Vucic” finds “Vučić”. */
const folded = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const entriesOf = ({ graph, documentById }: Model): Entry[] =>
  [
    ...graph.mapNodes((key, node) => ({
      type: 'node' as const,
      key,
      name: node.label,
      aliases: node.aliases.join(' '),
      text: node.kind,
    })),
    ...graph.mapEdges((key, edge, source, target) => ({
      type: 'edge' as const,
      key,
      name: edge.relation,
      aliases: edge.predicate === edge.relation ? '' : edge.predicate,
      text: [
        graph.getNodeAttribute(source, 'label'),
        graph.getNodeAttribute(target, 'label'),
        ...edge.evidence.map(({ document, start, end }) => documentById.get(document)!.text.slice(start, end)),
      ].join(' '),
    })),
  ].map((entry, id) => ({ ...entry, id }))

/** Indexes a model: about a second for 50,000 nodes, so it is made when the reader first searches. */
export const searchIndex = (model: Model): SearchIndex => {
  const entries = entriesOf(model)
  const index = new MiniSearch<Entry>({ fields: ['name', 'aliases', 'text'], processTerm: folded })
  index.addAll(entries)
  const weight = (id: number): number => {
    const { type, key } = entries[id]!
    return type === 'node' ? 1 + Math.log1p(model.graph.getNodeAttribute(key, 'mentionCount')) : 1
  }
  return {
    find: (query, limit = 8) => {
      const hits = index.search(query, {
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: 'AND',
        boost: { name: 4, aliases: 2 },
        boostDocument: (id: number) => weight(id),
      })
      const found = hits.map(({ id }) => entries[id as number]!)
      return [
        ...found.filter(({ type }) => type === 'node').slice(0, limit),
        ...found.filter(({ type }) => type === 'edge').slice(0, limit),
      ].map(({ type, key }) => ({ type, key }))
    },
  }
}
