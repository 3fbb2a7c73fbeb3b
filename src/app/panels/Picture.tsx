// The picture of the graph: brings the drawing up, keeps it in step with the page's state, and turns what the pointer does
// in it into steps of the reader. The drawing itself is drawing/sigma.ts.
import { effect, untracked } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { laidOut } from '../drawing/layouts.ts'
import { sceneOf, spreadPairs, type Palette } from '../drawing/scene.ts'
import { createDrawing, NoDrawingError, type Drawing } from '../drawing/sigma.ts'
import { noFilters, visible } from '../model/filters.ts'
import { pairKey, type Model } from '../model/graph.ts'
import type { Selection } from '../model/view.ts'
import {
  cameraMoves,
  colorOf,
  communities,
  dark,
  drawing,
  fail,
  go,
  hovered,
  layoutName,
  mode,
  model,
  path,
  phone,
  pinned,
  radius,
  selection,
  shown,
  still,
  view,
} from '../state.ts'

const padding = 56

/** The page's own colours, as the style sheet has them now. */
const readPalette = (): Palette => {
  const style = getComputedStyle(document.documentElement)
  const color = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  return {
    ground: color('ground'),
    ink: color('ink'),
    thread: color('thread'),
    string: color('string'),
  }
}

/** How much of the picture lies under the sheet of a phone once something is selected, in CSS pixels. */
const coveredBySheet = (): number => (phone.peek() ? innerHeight * 0.41 : 0)

/** Painting a graph of this size again for every move of the pointer would hold the page up. */
const isLarge = ({ graph }: Model): boolean => graph.order + graph.size > 6000

/** The last step was a click in the picture: the reader sees where it is, and the camera stays. */
let clickedHere = false

/** What is selected, with the nodes that it is connected to. */
const selectedNodes = (): string[] => {
  const { value } = selection
  if (value.type === 'none' || !model.value) return []
  const { graph } = model.value
  const drawn = (node: string): boolean => shown.peek().nodes.has(node)
  switch (value.type) {
    case 'node':
      return [value.node, ...graph.neighbors(value.node)].filter(drawn)
    case 'edge':
      return graph.extremities(value.edge).filter(drawn)
    case 'pair':
      return [value.a, value.b].filter(drawn)
    case 'path':
      return (path.value ?? [value.from, value.to]).filter(drawn)
  }
}

const select = (next: Selection): void => go({ selection: next, focus: view.value.focus })

/** A thread that stands for one relation opens it; one that stands for several opens the list of them. */
const openEdge = (edge: string): void => {
  const { graph, pairs } = model.value!
  const [a, b] = graph.extremities(edge)
  const pair = pairKey(a, b)
  const together = pairs.get(pair)!.filter((one) => shown.value.edges.has(one))
  const spread = spreadPairs({ model: model.value!, selection: selection.value, path: path.value })
  select(together.length === 1 || spread.has(pair) ? { type: 'edge', edge, step: 0 } : { type: 'pair', a, b })
}

/** Where the nodes lie in a picture that fills the container. */
const positions = (container: HTMLElement): Map<string, { x: number; y: number }> => {
  const current = model.value!
  const laid = laidOut(layoutName.value, {
    graph: current.graph,
    connected: visible(current, noFilters, null),
    radius: radius.value,
    communities: layoutName.value === 'forces' ? [] : communities.value.map(({ nodes }) => nodes),
    picture: { width: container.clientWidth - 2 * padding, height: container.clientHeight - 2 * padding },
  })
  return new Map([...laid, ...pinned.value])
}

/** Draws each new graph, and moves the nodes of the same graph when another layout is chosen or a node let go. */
const placing = (made: Drawing, container: HTMLElement): (() => void) => {
  let before: Model | null = null
  return effect(() => {
    void layoutName.value
    void pinned.value
    if (!model.value) return
    const places = untracked(() => positions(container))
    if (model.value === before) made.move(places, true)
    else made.load(model.value.graph, places)
    before = model.value
  })
}

/** Keeps the drawing in step with the state; returns what stops it. */
const follow = (made: Drawing, container: HTMLElement): (() => void)[] => [
  placing(made, container),
  effect(() => {
    if (!model.value) return
    document.documentElement.dataset.theme = dark.value ? 'dark' : 'light'
    const palette = readPalette()
    const scene = sceneOf({
      model: model.value,
      shown: shown.value,
      selection: selection.value,
      path: path.value,
      hovered: isLarge(model.value) ? null : hovered.value,
      palette,
      radius: radius.value,
      color: colorOf.value,
    })
    made.paint(scene, palette)
  }),
  effect(() => {
    if (model.value && isLarge(model.value)) made.light(hovered.value)
  }),
  effect(() => {
    const nodes = selectedNodes()
    if (!clickedHere) made.reveal(nodes, coveredBySheet())
    clickedHere = false
  }),
  effect(() => {
    if (view.value.focus) made.fit()
  }),
]

export const Picture = () => {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = container.current!
    try {
      const made = createDrawing(
        element,
        {
          hover: (over) => (hovered.value = over),
          node: (node) => {
            clickedHere = true
            select({ type: 'node', node })
          },
          camera: () => (cameraMoves.value = cameraMoves.peek() + 1),
          edge: (edge) => {
            clickedHere = true
            openEdge(edge)
          },
          ground: () => select({ type: 'none' }),
          moved: (node, place) => (pinned.value = new Map([...pinned.value, [node, place]])),
        },
        () => still.matches,
      )
      drawing.value = made
      const stops = follow(made, element)
      return () => {
        for (const stop of stops) stop()
        drawing.value = null
        made.destroy()
      }
    } catch (error) {
      if (!(error instanceof NoDrawingError)) throw error
      fail(`${error.message}, so everything is shown as a list.`)
      mode.value = 'list'
    }
  }, [])
  return (
    <div
      ref={container}
      class="picture"
      tabIndex={0}
      role="application"
      aria-label="The graph. Arrow keys move it, plus and minus zoom, f fits it; press l for everything as a list."
    />
  )
}
