/**
 * What JavaScript adds to the map page: moving and enlarging the map, names beside the marks, and a filter that works at
 * once. The page is whole without it.
 */
import { followFilter } from './filter.ts'
import { nameMarks } from './names.ts'
import { moveMap } from './window.ts'

const frame = document.querySelector<HTMLElement>('#map')
const form = document.querySelector<HTMLFormElement>('#legend')
if (frame && form) {
  moveMap(frame)
  nameMarks(frame)
  followFilter(form)
}
