import { filling, type View, zoomed } from './zoom.ts'

/** How much one press of a button or key enlarges. */
const step = 1.6

/**
 * Makes a window of the map's frame: the map inside grows, the browser's own scrolling moves it, so that fingers, wheels,
 * arrow keys and the focus do what they do everywhere.
 */
export function moveMap(frame: HTMLElement): void {
  const pane = frame.querySelector<HTMLElement>('.window')
  const svg = frame.querySelector('svg')
  const controls = frame.querySelector<HTMLElement>('.controls')
  if (!pane || !svg || !controls) return
  const map = svg.viewBox.baseVal
  // The page has kept the place. Read before anything is written, for a slow phone need not lay the map out twice.
  const place = { width: pane.clientWidth, height: pane.clientHeight }
  pane.style.setProperty('--map-shape', `${map.width} / ${map.height}`)
  frame.classList.add('live')
  controls.hidden = false
  const help = document.querySelector<HTMLElement>('#help')
  if (help) help.hidden = false
  pane.tabIndex = 0

  let zoom = 1
  const show = (view: View): void => {
    zoom = view.zoom
    svg.style.inlineSize = `${100 * zoom}%`
    svg.style.setProperty('--map-zoom', String(zoom))
    pane.scrollTo({ left: view.left, top: view.top, behavior: 'instant' })
  }
  const zoomBy = (factor: number, x = pane.clientWidth / 2, y = pane.clientHeight / 2): void =>
    show(zoomed({ zoom, left: pane.scrollLeft, top: pane.scrollTop }, factor, x, y))
  const acts: Record<string, () => void> = {
    '+': () => zoomBy(step),
    '=': () => zoomBy(step),
    '-': () => zoomBy(1 / step),
    '0': () => show({ zoom: 1, left: 0, top: 0 })
  }
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): [x: number, y: number] => {
    const { left, top } = pane.getBoundingClientRect()
    return [clientX - left, clientY - top]
  }

  show(filling(map, place))
  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button')
    if (button) acts[button.value]?.()
  })
  pane.addEventListener('keydown', (event) => {
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  })
  pane.addEventListener(
    'wheel',
    (event) => {
      // Without the key the wheel moves the page, or the enlarged map, as it does everywhere.
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomBy(Math.exp(-event.deltaY / 300), ...at(event))
    },
    { passive: false }
  )
  pane.addEventListener('focusin', ({ target }) => {
    if (target instanceof SVGElement) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  followPinch(pane, (factor, middle) => zoomBy(factor, ...at(middle)))
  followDrag(pane)
}

/** Two fingers; one finger scrolls by itself. */
function followPinch(pane: HTMLElement, zoomBy: (factor: number, middle: Middle) => void): void {
  let last = 0
  const spanOf = (first: Touch, second: Touch): number =>
    Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY)
  pane.addEventListener('touchstart', () => (last = 0), { passive: true })
  pane.addEventListener(
    'touchmove',
    (event) => {
      const [first, second] = event.touches
      if (!first || !second) return
      event.preventDefault()
      const span = spanOf(first, second)
      if (last > 0)
        zoomBy(span / last, {
          clientX: (first.clientX + second.clientX) / 2,
          clientY: (first.clientY + second.clientY) / 2
        })
      last = span
    },
    { passive: false }
  )
}

interface Middle {
  clientX: number
  clientY: number
}

/** The mouse drags the map; a drag that ends on a mark does not follow its link. */
function followDrag(pane: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined
  let moved = false
  pane.addEventListener('dragstart', (event) => event.preventDefault())
  pane.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    if (pointerType !== 'mouse' || button !== 0) return
    from = { x: clientX, y: clientY, left: pane.scrollLeft, top: pane.scrollTop }
    moved = false
  })
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return
    const [x, y] = [clientX - from.x, clientY - from.y]
    // A hand that clicks trembles.
    if (Math.hypot(x, y) > 4) moved = true
    if (moved) pane.scrollTo({ left: from.left - x, top: from.top - y, behavior: 'instant' })
  })
  addEventListener('pointerup', () => (from = undefined))
  pane.addEventListener('click', (event) => {
    if (moved) event.preventDefault()
    moved = false
  })
}
