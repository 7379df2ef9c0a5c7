/** What of the map the window shows: how much larger than the window it is, and where its upper left corner lies. */
export interface View {
  zoom: number
  /** Pixels of the enlarged map. */
  left: number
  top: number
}

export const most = 8

/**
 * Enlarges around a point of the window, which stays where it is.
 *
 * @param factor above 1 enlarges
 * @param x,y pixels from the window's upper left corner
 */
export function zoomed({ zoom, left, top }: View, factor: number, x: number, y: number): View {
  const next = Math.min(most, Math.max(1, zoom * factor))
  const grown = next / zoom
  return { zoom: next, left: Math.max(0, (left + x) * grown - x), top: Math.max(0, (top + y) * grown - y) }
}

interface Size {
  width: number
  height: number
}

/** The first view: the map fills the window's height; its middle third from the left, where most places are, is seen. */
export function filling(map: Size, window: Size): View {
  const wanted = (window.height * map.width) / (window.width * map.height)
  // A window is whole pixels high, and rarely of exactly the map's shape.
  const zoom = wanted < 1.02 ? 1 : wanted
  return { zoom, left: Math.max(0, window.width * (zoom - 1) * 0.52), top: 0 }
}
