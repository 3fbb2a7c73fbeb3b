// The graph on the screen. The only file that knows sigma: it draws a scene, tells what the pointer does, and keeps the
// camera; everything else speaks of nodes and edges.
import { createNodeBorderProgram } from '@sigma/node-border'
import Graph from 'graphology'
import Sigma from 'sigma'
import { EdgeProgram, type EdgeProgramType } from 'sigma/rendering'
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { ProgramInfo } from 'sigma/rendering'
import type { PageGraph } from '../model/graph.ts'
import type { Box, Disc } from './labels.ts'
import type { EdgeLook, NodeLook, Palette, Scene } from './scene.ts'
import { drawLit, writeScene, type Surface } from './writing.ts'
import { segments, strokes, threadFragmentShader, threadVertexShader } from './thread-shader.ts'

export interface DrawingEvents {
  /** The pointer came over a node or an edge, or left it. */
  hover: (over: { node: string } | { edge: string } | null) => void
  node: (node: string) => void
  edge: (edge: string) => void
  /** The empty ground was clicked. */
  ground: () => void
  /** The camera moved. */
  camera: () => void
  /** A node was dragged to a place and let go. */
  moved: (node: string, place: { x: number; y: number }) => void
}

export interface Overview {
  points: { x: number; y: number; color: string }[]
  seen: Box
}

export interface Drawing {
  /** Draws another graph; `positions` says where its nodes lie. */
  load: (graph: PageGraph, positions: ReadonlyMap<string, { x: number; y: number }>) => void
  /** Draws the same graph with other looks. */
  paint: (scene: Scene, palette: Palette) => void
  /** Lights a node or an edge over the picture without painting it again: for graphs too large for that. */
  light: (over: { node: string } | { edge: string } | null) => void
  /** Moves nodes to other places, at once or gliding. */
  move: (positions: ReadonlyMap<string, { x: number; y: number }>, glide: boolean) => void
  /** Brings the nodes that are drawn (or these) into the picture. */
  fit: (nodes?: Iterable<string>) => void
  zoom: (direction: 'in' | 'out') => void
  pan: (x: number, y: number) => void
  /**
   * Moves the camera so that these nodes are well in the picture, the lowest `covered` pixels of which lie under a sheet:
   * not at all if they are already, and nearer only where they take little of it.
   */
  reveal: (nodes: Iterable<string>, covered: number) => void
  /** How much of the graph's width is in the picture: 1 for all of it. */
  zoomed: () => number
  /** Every node that is drawn, and the part that is in the picture, as shares of the graph's width and height. */
  overview: () => Overview
  /** Brings a place, given as such shares, to the middle of the picture. */
  centre: (x: number, y: number) => void
  /** The picture as it stands, as a PNG. */
  picture: () => Promise<Blob>
  destroy: () => void
}

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext

const threadUniforms = ['u_matrix', 'u_dimensions', 'u_sizeRatio', 'u_pixelRatio'] as const

type ThreadUniform = (typeof threadUniforms)[number]

/** Draws edges as threads; see thread-shader.ts. */
class ThreadProgram extends EdgeProgram<ThreadUniform> {
  getDefinition() {
    return {
      VERTICES: 2 * (segments + 1),
      VERTEX_SHADER_SOURCE: threadVertexShader,
      FRAGMENT_SHADER_SOURCE: threadFragmentShader,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS: threadUniforms,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_sourceSize', size: 1, type: FLOAT },
        { name: 'a_targetSize', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_bend', size: 1, type: FLOAT },
        { name: 'a_stroke', size: 1, type: FLOAT },
        { name: 'a_arrow', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_place', size: 2, type: FLOAT }],
      CONSTANT_DATA: Array.from({ length: segments + 1 }, (_, index) => [
        [index / segments, -1],
        [index / segments, 1],
      ]).flat(),
    }
  }

  processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & EdgeLook,
  ) {
    const values = [source.x, source.y, target.x, target.y, source.size, target.size]
    const look = [data.size, 2 * data.bow, strokes[data.stroke], data.arrow ? 1 : 0, floatColor(data.color), edgeIndex]
    this.array.set([...values, ...look], startIndex)
  }

  setUniforms({ matrix, width, height, sizeRatio, pixelRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix)
    gl.uniform2f(uniformLocations.u_dimensions, width * pixelRatio, height * pixelRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio)
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio)
  }
}

/** A disc with a rim of the ground's colour, so that threads end short of it, and a ring where it is selected. */
const DiscProgram = createNodeBorderProgram({
  borders: [
    { size: { attribute: 'ring', defaultValue: 0, mode: 'pixels' }, color: { attribute: 'ringColor' } },
    { size: { attribute: 'rim', defaultValue: 1.5, mode: 'pixels' }, color: { attribute: 'ground' } },
    { size: { value: 2, mode: 'pixels' }, color: { attribute: 'color' } },
    { size: { fill: true }, color: { attribute: 'core' } },
  ],
})

const boxAround = (places: readonly { x: number; y: number }[]): Box => ({
  left: places.reduce((least, { x }) => Math.min(least, x), Infinity),
  right: places.reduce((most, { x }) => Math.max(most, x), -Infinity),
  top: places.reduce((least, { y }) => Math.min(least, y), Infinity),
  bottom: places.reduce((most, { y }) => Math.max(most, y), -Infinity),
})

/** Free space about what is brought into the picture. */
const margin = 60
/** What takes this part of the picture is not brought nearer; else it comes to take `wantedShare`, as far as `nearest`. */
const nearEnough = 0.4
const wantedShare = 0.7
const nearest = 0.32
/** From so many edges on they are not drawn while the picture moves. */
const manyEdges = { card: 8000, software: 1500 }

/** How the browser draws with WebGL: on the graphics card, in software (slowly), or not at all. */
const webgl = (): 'card' | 'software' | 'none' => {
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context) return 'none'
  const info = context.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer) ? 'software' : 'card'
}

export class NoDrawingError extends Error {
  override name = 'NoDrawingError'
}

/** Makes the picture in `container`. Throws NoDrawingError where the browser cannot draw with WebGL. */
export const createDrawing = (container: HTMLElement, events: DrawingEvents, still: () => boolean): Drawing => {
  const means = webgl()
  if (means === 'none') throw new NoDrawingError('This browser cannot draw with WebGL')

  let scene: Scene | null = null
  let palette: Palette = { ground: '#ffffff', ink: '#000000', thread: '#999999', string: '#c00000' }
  let byImportance: string[] = []
  let dragged: string | null = null
  let lit: { node: string } | { edge: string } | null = null
  let hasMoved = false

  const sigma = new Sigma(new Graph({ type: 'mixed', multi: true }), container, {
    allowInvalidContainer: true,
    defaultNodeType: 'disc',
    defaultEdgeType: 'thread',
    nodeProgramClasses: { disc: DiscProgram },
    nodeHoverProgramClasses: { disc: DiscProgram },
    edgeProgramClasses: { thread: ThreadProgram as unknown as EdgeProgramType },
    defaultDrawNodeHover: () => {},
    enableEdgeEvents: true,
    renderLabels: false,
    renderEdgeLabels: false,
    zIndex: true,
    stagePadding: 56,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.35,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    minEdgeThickness: 0,
    nodeReducer: (node, { x, y }) => {
      if (!scene) return { x, y, hidden: true }
      const look: NodeLook = scene.node(node)
      return {
        x,
        y,
        ...look,
        rim: look.ring ? 2 : 1.5,
        ground: palette.ground,
        zIndex: look.rank,
      } as Partial<NodeDisplayData>
    },
    edgeReducer: (edge) => {
      if (!scene) return { hidden: true }
      const { label: _, ...look } = scene.edge(edge)
      return { ...look, zIndex: look.rank } as Partial<EdgeDisplayData>
    },
  })

  const camera = sigma.getCamera()
  camera.on('updated', () => events.camera())

  const glide = (state: Partial<{ x: number; y: number; ratio: number }>): void => {
    if (still()) camera.setState(state)
    else void camera.animate(state, { duration: 350, easing: 'quadraticInOut' })
  }

  const placeOf = (node: string): Disc => {
    const data = sigma.getNodeDisplayData(node)!
    return { ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) }
  }

  const surface = (): Surface => ({
    ...sigma.getDimensions(),
    placeOf,
    labelOf: (node) => sigma.getGraph().getNodeAttribute(node, 'label') as string,
    ends: (edge) => sigma.getGraph().extremities(edge),
  })

  const layer = (name: 'labels' | 'hovers'): CanvasRenderingContext2D => sigma.getCanvases()[name]!.getContext('2d')!

  const showLit = (): void => {
    const { width, height } = sigma.getDimensions()
    layer('hovers').clearRect(0, 0, width, height)
    if (!lit || !scene) return
    const { edge } = scene
    const graph = sigma.getGraph()
    const edges = ('node' in lit ? graph.edges(lit.node) : [lit.edge]).filter((one) => !edge(one).hidden)
    const ends = edges.flatMap((one) => graph.extremities(one))
    const nodes = new Set('node' in lit ? [lit.node, ...ends] : ends)
    drawLit(layer('hovers'), surface(), palette, scene, [...nodes], edges)
  }

  sigma.on('afterRender', () => {
    if (scene) writeScene(layer('labels'), surface(), palette, scene, byImportance)
    if (lit) showLit()
  })

  const observer = new ResizeObserver(() => sigma.refresh())
  observer.observe(container)

  const cursor = (value: string): void => {
    container.style.cursor = value
  }

  sigma.on('enterNode', ({ node }) => {
    cursor('pointer')
    if (!dragged) events.hover({ node })
  })
  sigma.on('enterEdge', ({ edge }) => {
    cursor('pointer')
    if (!dragged) events.hover({ edge })
  })
  const leave = (): void => {
    cursor('')
    if (!dragged) events.hover(null)
  }
  sigma.on('leaveNode', leave)
  sigma.on('leaveEdge', leave)
  sigma.on('clickNode', ({ node }) => {
    if (!hasMoved) events.node(node)
  })
  sigma.on('clickEdge', ({ edge }) => events.edge(edge))
  sigma.on('clickStage', () => events.ground())

  sigma.on('downNode', ({ node }) => {
    dragged = node
    hasMoved = false
  })
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return
    hasMoved = true
    const { x, y } = sigma.viewportToGraph(event)
    sigma.getGraph().mergeNodeAttributes(dragged, { x, y })
    event.preventSigmaDefault()
    event.original.preventDefault()
  })
  const drop = (): void => {
    if (dragged && hasMoved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged)
      events.moved(dragged, { x: x as number, y: y as number })
    }
    dragged = null
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)

  const drawn = (): string[] => (scene ? sigma.getGraph().filterNodes((node) => !scene!.node(node).hidden) : [])

  const frame = (nodes: readonly string[]): void => {
    const graph = sigma.getGraph()
    const xs = nodes.map((node) => graph.getNodeAttribute(node, 'x') as number)
    const ys = nodes.map((node) => graph.getNodeAttribute(node, 'y') as number)
    const range = (values: number[]): [number, number] =>
      values.reduce<[number, number]>(
        ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
        [Infinity, -Infinity],
      )
    if (nodes.length > 0) sigma.setCustomBBox({ x: range(xs), y: range(ys) })
  }

  const fit: Drawing['fit'] = (nodes) => {
    const chosen = nodes ? [...nodes] : drawn()
    if (chosen.length === 0) return
    const { width, height } = sigma.getDimensions()
    const { left, right, top, bottom } = boxAround(chosen.map(placeOf))
    const room = 2 * sigma.getSetting('stagePadding')
    const scale = Math.max((right - left) / (width - room), (bottom - top) / (height - room), 0.12)
    const center = sigma.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 })
    glide({ ...center, ratio: camera.getState().ratio * scale })
  }

  return {
    load: (graph, positions) => {
      const copy = new Graph({ type: 'mixed', multi: true })
      graph.forEachNode((node, { label }) => copy.addNode(node, { label, ...positions.get(node) }))
      graph.forEachEdge((edge, _, source, target) => {
        if (graph.isDirected(edge)) copy.addDirectedEdgeWithKey(edge, source, target)
        else copy.addUndirectedEdgeWithKey(edge, source, target)
      })
      scene = null
      sigma.setSetting('hideEdgesOnMove', graph.size > manyEdges[means])
      sigma.setSetting('enableEdgeEvents', graph.size <= manyEdges.card)
      sigma.setGraph(copy)
      camera.setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 })
    },
    paint: (next, colors) => {
      const first = scene === null
      scene = next
      palette = colors
      const graph = sigma.getGraph()
      byImportance = graph.nodes()
      const importance = new Map(byImportance.map((node) => [node, next.node(node).rank * 1000 + next.node(node).size]))
      byImportance.sort((a, b) => importance.get(b)! - importance.get(a)!)
      if (first) frame(drawn())
      sigma.refresh({ skipIndexation: false })
    },
    light: (over) => {
      lit = over
      showLit()
    },
    move: (positions, gliding) => {
      const graph = sigma.getGraph()
      const from = new Map(graph.mapNodes((node, { x, y }) => [node, { x: x as number, y: y as number }]))
      const place = (share: number): void => {
        graph.updateEachNodeAttributes(
          (node, attributes) => {
            const [start, end] = [from.get(node)!, positions.get(node) ?? from.get(node)!]
            return {
              ...attributes,
              x: start.x + (end.x - start.x) * share,
              y: start.y + (end.y - start.y) * share,
            }
          },
          { attributes: ['x', 'y'] },
        )
        frame(drawn())
      }
      if (!gliding || still()) return place(1)
      const steps = 18
      let step = 0
      const next = (): void => {
        step += 1
        place(1 - (1 - step / steps) ** 3)
        if (step < steps) requestAnimationFrame(next)
      }
      requestAnimationFrame(next)
    },
    fit,
    zoom: (direction) => {
      const { ratio } = camera.getState()
      glide({ ratio: camera.getBoundedRatio(direction === 'in' ? ratio / 1.5 : ratio * 1.5) })
    },
    pan: (x, y) => {
      const { ratio, ...at } = camera.getState()
      glide({ x: at.x + x * ratio * 0.15, y: at.y + y * ratio * 0.15 })
    },
    reveal: (nodes, covered) => {
      const places = [...nodes].map(placeOf)
      if (places.length === 0) return
      const { width, height } = sigma.getDimensions()
      const box = boxAround(places)
      const room = { width: width - 2 * margin, height: height - covered - 2 * margin }
      const share = Math.max((box.right - box.left) / room.width, (box.bottom - box.top) / room.height)
      const inside =
        box.left > margin && box.top > margin && box.right < width - margin && box.bottom < height - covered - margin
      if (inside && share > nearEnough) return
      const { ratio } = camera.getState()
      const scale = Math.min(1.2, Math.max(Math.min(1, nearest / ratio), share / wantedShare))
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + (covered / 2) * scale }
      glide({ ...sigma.viewportToFramedGraph(middle), ratio: camera.getBoundedRatio(ratio * scale) })
    },
    zoomed: () => camera.getState().ratio,
    overview: () => {
      const nodes = drawn()
      const places = nodes.map((node) => sigma.getNodeDisplayData(node)!)
      const whole = boxAround(places)
      const x = (value: number): number => (value - whole.left) / (whole.right - whole.left || 1)
      const y = (value: number): number => 1 - (value - whole.top) / (whole.bottom - whole.top || 1)
      const { width, height } = sigma.getDimensions()
      const low = sigma.viewportToFramedGraph({ x: 0, y: height })
      const high = sigma.viewportToFramedGraph({ x: width, y: 0 })
      return {
        points: places.map((place) => ({ x: x(place.x), y: y(place.y), color: place.color })),
        seen: { left: x(low.x), right: x(high.x), top: y(high.y), bottom: y(low.y) },
      }
    },
    centre: (x, y) => {
      const whole = boxAround(drawn().map((node) => sigma.getNodeDisplayData(node)!))
      const across = whole.left + x * (whole.right - whole.left)
      glide({ x: across, y: whole.top + (1 - y) * (whole.bottom - whole.top) })
    },
    picture: async () => {
      const layers = sigma.getCanvases()
      const canvas = document.createElement('canvas')
      const { width, height } = layers.nodes!
      Object.assign(canvas, { width, height })
      const context = canvas.getContext('2d')!
      context.fillStyle = palette.ground
      context.fillRect(0, 0, width, height)
      sigma.refresh()
      for (const name of ['edges', 'nodes', 'labels']) context.drawImage(layers[name]!, 0, 0)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
      if (!blob) throw new NoDrawingError('The picture is too large for this browser')
      return blob
    },
    destroy: () => {
      observer.disconnect()
      sigma.kill()
    },
  }
}
