// What the reader looks at, as the address after `#`, so that links, back, forward and reload work of themselves:
// `#node=person/marie-curie`, `#edge=…&step=1`, `#pair=…&and=…`, `#from=…&to=…`,
// `#focus=person/marie-curie&depth=1&more=place/paris`, `#article=curie&at=120`.

export type Selection =
  | { type: 'none' }
  | { type: 'node'; node: string }
  /** `step` counts the pieces of evidence from 0. */
  | { type: 'edge'; edge: string; step: number }
  | { type: 'pair'; a: string; b: string }
  | { type: 'path'; from: string; to: string }

/** Only the nodes within `depth` steps of `node` are drawn, and the neighbours of those in `more`. */
export interface Focus {
  node: string
  depth: number
  more: readonly string[]
}

export interface View {
  selection: Selection
  focus: Focus | null
  /** The article asked for; null leaves it to the selection. */
  article: string | null
  /** The place in the article asked for, a UTF-16 offset. */
  at: number | null
}

export const nothing: View = { selection: { type: 'none' }, focus: null, article: null, at: null }

const count = (text: string | null): number => {
  const value = Number(text ?? 0)
  return Number.isInteger(value) && value >= 0 ? value : 0
}

const selectionOf = (fields: URLSearchParams): Selection => {
  const node = fields.get('node')
  const edge = fields.get('edge')
  const [a, b] = [fields.get('pair'), fields.get('and')]
  const [from, to] = [fields.get('from'), fields.get('to')]
  if (from && to) return { type: 'path', from, to }
  if (edge) return { type: 'edge', edge, step: count(fields.get('step')) }
  if (a && b) return { type: 'pair', a, b }
  if (node) return { type: 'node', node }
  return { type: 'none' }
}

/** Reads the part of an address after `#`; what it cannot read is left out. */
export const parseView = (hash: string): View => {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const focus = fields.get('focus')
  return {
    selection: selectionOf(fields),
    focus: focus ? { node: focus, depth: Math.max(1, count(fields.get('depth'))), more: fields.getAll('more') } : null,
    article: fields.get('article'),
    at: fields.has('article') && fields.has('at') ? count(fields.get('at')) : null,
  }
}

const selectionFields = (selection: Selection): [string, string][] => {
  switch (selection.type) {
    case 'none':
      return []
    case 'node':
      return [['node', selection.node]]
    case 'edge':
      return [
        ['edge', selection.edge],
        ...(selection.step > 0 ? [['step', `${selection.step}`] as [string, string]] : []),
      ]
    case 'pair':
      return [
        ['pair', selection.a],
        ['and', selection.b],
      ]
    case 'path':
      return [
        ['from', selection.from],
        ['to', selection.to],
      ]
  }
}

/** The address of a view, `#` included; the opposite of `parseView`. */
export const formatView = (view: View): string => {
  const fields = new URLSearchParams(selectionFields(view.selection))
  if (view.focus) {
    fields.set('focus', view.focus.node)
    fields.set('depth', `${view.focus.depth}`)
    for (const node of view.focus.more) fields.append('more', node)
  }
  if (view.article) fields.set('article', view.article)
  if (view.article && view.at !== null) fields.set('at', `${view.at}`)
  return `#${fields.toString().replaceAll('%2F', '/')}`
}
