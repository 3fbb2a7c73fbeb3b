// The whole graph in the corner while the picture shows a part of it; a click goes to the place. For the pointer alone: the
// keyboard has the arrows and `f`.
import { useEffect, useRef } from 'preact/hooks'
import { cameraMoves, drawing } from '../state.ts'

const width = 150
const height = 100
const padding = 8
/** The part of the graph that is seen at most while the map is shown. */
const shownBelow = 0.8

export const Minimap = () => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const made = drawing.value
  void cameraMoves.value
  const overview = made && made.zoomed() < shownBelow ? made.overview() : null

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !overview) return
    const style = getComputedStyle(document.documentElement)
    const scale = devicePixelRatio
    Object.assign(context.canvas, { width: width * scale, height: height * scale })
    context.scale(scale, scale)
    const x = (share: number): number => padding + share * (width - 2 * padding)
    const y = (share: number): number => padding + share * (height - 2 * padding)
    for (const point of overview.points) {
      context.fillStyle = point.color
      context.fillRect(x(point.x) - 1, y(point.y) - 1, 2, 2)
    }
    const { left, top, right, bottom } = overview.seen
    context.strokeStyle = style.getPropertyValue('--string')
    context.lineWidth = 1.5
    context.strokeRect(x(left), y(top), x(right) - x(left), y(bottom) - y(top))
  })

  if (!overview) return null
  return (
    <canvas
      ref={canvas}
      class="minimap"
      aria-hidden="true"
      onClick={({ offsetX, offsetY }) =>
        made?.centre((offsetX - padding) / (width - 2 * padding), (offsetY - padding) / (height - 2 * padding))
      }
    />
  )
}
