import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { toCsv } from '../../src/graph/csv.ts'
import { layout } from '../../src/graph/layout.ts'
import { graphs } from './arbitrary.ts'
import { letter, memoir } from './documents.ts'

/** A file in UTF-8 has U+FFFD for a lone surrogate. */
const held = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true })

it('has the headings that Gephi and Neo4j import', () => {
  const { nodes, edges } = toCsv(buildGraph([letter, memoir]))
  expect(Object.keys(read(nodes)[0]!)).toEqual(expect.arrayContaining(['Id', 'Label', ':ID', ':LABEL']))
  expect(Object.keys(read(edges)[0]!)).toEqual(
    expect.arrayContaining(['Source', 'Target', 'Type', 'Label', 'Weight', ':START_ID', ':END_ID', ':TYPE']),
  )
})

it('read back by csv-parse is the same graph, whatever the texts', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { nodes, edges } = toCsv(graph)
      expect(read(nodes)).toEqual(
        graph.graphology.mapNodes((node, { label, kind, aliases, named, x }) =>
          expect.objectContaining({
            Id: node,
            ':ID': node,
            Label: held(label),
            ':LABEL': kind,
            aliases: held(aliases.join('; ')),
            named: String(named),
            x: String(x),
          }),
        ),
      )
      expect(read(edges)).toEqual(
        graph.graphology.mapEdges((edge, { relation, weight, status }, source, target, _s, _t, undirected) =>
          expect.objectContaining({
            Id: held(edge),
            Source: source,
            Target: target,
            Type: undirected ? 'Undirected' : 'Directed',
            Label: held(relation),
            Weight: String(weight),
            status,
          }),
        ),
      )
      for (const [index, { evidence }] of graph.graphology.mapEdges((_, edge) => edge).entries())
        for (const { quote } of evidence) expect(read(edges)[index]!.evidence).toContain(held(quote))
    }),
  )
})

it('is the same for the same graph', () => {
  const make = () => toCsv(layout(buildGraph([letter, memoir])))
  expect(make()).toEqual(make())
})
