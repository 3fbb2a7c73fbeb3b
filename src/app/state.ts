// The page's state: a few signals that the panels read, and what a reader can do to them. Where the reader is stands in
// the address (`view`), so that back, forward and links need no code of their own.
import { batch, computed, effect, signal } from '@preact/signals'
import { kindColor } from './drawing/scene.ts'
import type { Drawing } from './drawing/sigma.ts'
import type { LayoutName } from './drawing/layouts.ts'
import { communities as communitiesOf, communityColors } from './model/communities.ts'
import { around, counts, noFilters, visible, type Filters } from './model/filters.ts'
import { pairKey, type Model, type Passage } from './model/graph.ts'
import { shortestPath } from './model/paths.ts'
import { searchIndex } from './model/search.ts'
import { sizes, type SizeBy } from './model/sizes.ts'
import { formatView, nothing, parseView, type Selection, type View } from './model/view.ts'

export interface Work {
  step: string
  done: number
  total: number
  cancel: () => void
}

export type Theme = 'auto' | 'light' | 'dark'
export type Pane = 'details' | 'article'

export const model = signal<Model | null>(null)
export const work = signal<Work | null>(null)
/** What went wrong, in a sentence for the reader. */
export const notice = signal<string | null>(null)
export const filters = signal<Filters>(noFilters)
export const hovered = signal<{ node: string } | { edge: string } | null>(null)
export const mode = signal<'graph' | 'list'>('graph')
export const articleOpen = signal(true)
/** The dialogs, open or not. */
export const adding = signal(false)
export const helping = signal(false)
/** True once the reader's own texts are here, which new ones then join; the samples give way. */
export const own = signal(false)
export const searchInput = signal<HTMLInputElement | null>(null)
/** Which of the two panes a narrow page shows in its sheet. */
export const pane = signal<Pane>('details')
export const sheet = signal<'low' | 'half' | 'full'>('low')
export const sizeBy = signal<SizeBy>('prominence')

/** A signal of a media query. */
const matching = (query: string) => {
  const list = window.matchMedia(query)
  const matches = signal(list.matches)
  list.addEventListener('change', () => (matches.value = list.matches))
  return matches
}

/** Room for the text, the picture and the details side by side. */
export const wide = matching('(min-width: 1160px)')
export const phone = matching('(max-width: 699px)')

const hash = signal(location.hash)
addEventListener('hashchange', () => (hash.value = location.hash))

const exists = (selection: Selection, { graph, pairs }: Model): boolean => {
  switch (selection.type) {
    case 'none':
      return true
    case 'node':
      return graph.hasNode(selection.node)
    case 'edge':
      return graph.hasEdge(selection.edge)
    case 'pair':
      return pairs.has(pairKey(selection.a, selection.b))
    case 'path':
      return graph.hasNode(selection.from) && graph.hasNode(selection.to)
  }
}

/** Where the reader is; what the graph does not have is dropped. */
export const view = computed<View>(() => {
  const asked = parseView(hash.value)
  const current = model.value
  if (!current) return nothing
  const hasArticle = asked.article !== null && current.documentById.has(asked.article)
  return {
    selection: exists(asked.selection, current) ? asked.selection : nothing.selection,
    focus: asked.focus && current.graph.hasNode(asked.focus.node) ? asked.focus : null,
    article: hasArticle ? asked.article : null,
    at: hasArticle ? asked.at : null,
  }
})

export const selection = computed(() => view.value.selection)

/** Goes to a view, as a step that the browser's back button takes back. */
export const go = (next: Partial<View>): void => {
  location.hash = formatView({ ...view.value, article: null, at: null, ...next })
}

/** The address of a selection, for links; with the place in an article that is shown beside it, if one is given. */
export const linkTo = (next: Selection, place: Pick<View, 'article' | 'at'> = { article: null, at: null }): string =>
  formatView({ ...view.value, ...place, selection: next })

const unfocused = computed(() => (model.value ? visible(model.value, filters.value, null) : null))

const focused = computed(() => {
  const { focus } = view.value
  if (!focus || !model.value || !unfocused.value) return null
  const reached = around(model.value, focus.node, focus.depth, unfocused.value.edges)
  for (const node of focus.more)
    if (reached.has(node)) for (const other of around(model.value, node, 1, unfocused.value.edges)) reached.add(other)
  return reached
})

export const shown = computed(() => {
  if (!model.value) return { nodes: new Set<string>(), edges: new Set<string>() }
  return focused.value ? visible(model.value, filters.value, focused.value) : unfocused.value!
})

export const filterCounts = computed(() => (model.value ? counts(model.value, filters.value) : null))

export const index = computed(() => (model.value ? searchIndex(model.value) : null))

/** The chain of nodes between the two ends of a selected path; null where there is none. */
export const path = computed(() => {
  const { value } = selection
  return value.type === 'path' && model.value
    ? shortestPath(model.value.graph, value.from, value.to, shown.value.edges)
    : null
})

/** The passage that the selected edge shows now. */
export const passage = computed<Passage | null>(() => {
  const { value } = selection
  if (value.type !== 'edge' || !model.value) return null
  const { evidence } = model.value.graph.getEdgeAttributes(value.edge)
  return evidence[Math.min(value.step, evidence.length - 1)] ?? null
})

const lastArticle = signal<string | null>(null)

/** The article in the pane: the one asked for, else the passage's, else where the selected node is first named. */
export const article = computed(() => {
  const current = model.value
  if (!current) return null
  const { value } = selection
  const mentions = value.type === 'node' ? current.graph.getNodeAttribute(value.node, 'mentions') : []
  const last = lastArticle.value
  const named = mentions.some(({ document }) => document === last) ? last : mentions[0]?.document
  const id = view.value.article ?? passage.value?.document ?? named ?? last
  return current.documentById.get(id ?? '') ?? current.documents[0] ?? null
})

effect(() => {
  const id = article.value?.id ?? null
  if (id !== lastArticle.peek()) lastArticle.value = id
})

/** The entities visited, the latest last. */
export const trail = signal<readonly string[]>([])

effect(() => {
  const { value } = selection
  if (value.type !== 'node') return
  const before = trail.peek().filter((node) => node !== value.node)
  trail.value = [...before, value.node].slice(-5)
})

/** Puts a new graph in place of the former one; a view of the former one is left. */
export const show = (next: Model): void => {
  batch(() => {
    if (model.peek()) {
      history.replaceState(null, '', location.pathname + location.search)
      hash.value = ''
    }
    model.value = next
    filters.value = noFilters
    trail.value = []
    pinned.value = new Map()
    layoutName.value = 'forces'
    lastArticle.value = null
    notice.value = null
    hovered.value = null
  })
}

export const setFilters = (change: Partial<Filters>): void => {
  filters.value = { ...filters.value, ...change }
}

/** Takes every filter and the focus away. */
export const clearFilters = (): void => {
  filters.value = noFilters
  if (view.value.focus) go({ selection: selection.value, focus: null })
}

/** Goes to another passage of an edge. */
export const stepTo = (edge: string, step: number): void =>
  go({ selection: { type: 'edge', edge, step }, focus: view.value.focus })

/** Brings the text into view: beside the picture, or in the sheet of a narrow page. */
export const openText = (): void => {
  articleOpen.value = true
  pane.value = 'article'
  if (sheet.value === 'low') sheet.value = 'half'
}

/** Shows the text, or hides it again. */
export const toggleText = (): void => {
  const seen = wide.value ? articleOpen.value : pane.value === 'article'
  if (!seen) openText()
  else if (wide.value) articleOpen.value = false
  else pane.value = 'details'
}

/** Switches one choice of a filter on or off. */
export const toggled = <Value>(set: ReadonlySet<Value>, value: Value): Set<Value> => {
  const next = new Set(set)
  if (!next.delete(value)) next.add(value)
  return next
}

export const fail = (text: string): void => {
  notice.value = text
}

const storedTheme = (): Theme => {
  const theme = localStorage.getItem('redstring-theme')
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

const systemDark = matching('(prefers-color-scheme: dark)')

export const theme = signal<Theme>(storedTheme())
export const dark = computed(() => (theme.value === 'auto' ? systemDark.value : theme.value === 'dark'))

effect(() => {
  document.documentElement.dataset.theme = dark.value ? 'dark' : 'light'
  if (theme.value === 'auto') localStorage.removeItem('redstring-theme')
  else localStorage.setItem('redstring-theme', theme.value)
})

export const still = window.matchMedia('(prefers-reduced-motion: reduce)')

/** The radius of each node, in CSS pixels. */
export const radius = computed(() => (model.value ? sizes(model.value.graph, sizeBy.value) : new Map<string, number>()))

export type ColorBy = 'kind' | 'community'

export const colorBy = signal<ColorBy>('kind')
export const layoutName = signal<LayoutName>('forces')
/** Where the reader has put nodes by hand: no layout moves them. */
export const pinned = signal<ReadonlyMap<string, { x: number; y: number }>>(new Map())

export const communities = computed(() => (model.value ? communitiesOf(model.value) : []))

/** The colour of a node as it is drawn. */
export const colorOf = computed(() => {
  if (colorBy.value === 'community') return communityColors(communities.value)
  const { graph } = model.value!
  return (node: string): string => kindColor(graph.getNodeAttribute(node, 'kind'))
})

/** Counts the moves of the camera, for what follows it. */
export const cameraMoves = signal(0)

/** The drawing, while the picture is on the page. */
export const drawing = signal<Drawing | null>(null)
