// The library: texts in, a knowledge graph out.
//
//     import { buildGraph, extract, toGexf } from 'redstring'
//
//     const graph = buildGraph([extract(text, { id: 'letter', date: '1911-11-04' })])
//     graph.neighbors('Marie Curie', { relation: 'met' })
export { buildGraph } from './graph/build.ts'
export { edgeCsvChunks, nodeCsvChunks, toCsv } from './graph/csv.ts'
export { GraphError, GraphFormatError } from './graph/errors.ts'
export { gexfChunks, toGexf } from './graph/gexf.ts'
export type { GexfOptions } from './graph/gexf.ts'
export { graphmlChunks, toGraphml } from './graph/graphml.ts'
export { fromJson, jsonChunks, toJson } from './graph/json.ts'
export { jsonLdChunks, toJsonLd } from './graph/json-ld.ts'
export { KnowledgeGraph } from './graph/knowledge-graph.ts'
export type {
  GraphEntity,
  GraphQuotation,
  GraphRelation,
  GraphStats,
  Neighbor,
  NeighborOptions,
  PathStep,
  RelationOptions,
} from './graph/knowledge-graph.ts'
export { layout } from './graph/layout.ts'
export type { LayoutOptions } from './graph/layout.ts'
export type {
  EdgeAttributes,
  EdgeEvidence,
  GraphAttributes,
  Merge,
  NodeAttributes,
  NodeMention,
  SourceDocument,
} from './graph/shape.ts'
export { loadModels, ModelsNotLoadedError } from './language/models.ts'
export type { LoadOptions } from './language/models.ts'
export { kinds } from './lexicon/kinds.ts'
export { labels } from './lexicon/labels.ts'
export { extract, InvalidDateError } from './pipeline.ts'
export type { ExtractOptions } from './pipeline.ts'
export type * from './types.ts'
