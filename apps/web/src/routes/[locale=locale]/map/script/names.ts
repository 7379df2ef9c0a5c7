/** Writes the name of a mark beside it while it is pointed at or has the focus. */
export function nameMarks(frame: HTMLElement): void {
  const label = frame.querySelector<HTMLElement>('.name')
  if (!label) return
  const show = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest('a.m') : null
    label.hidden = !mark
    if (!mark) return
    label.textContent = nameOf(mark)
    const around = frame.getBoundingClientRect()
    const { left, top, bottom, width } = mark.getBoundingClientRect()
    const half = label.offsetWidth / 2
    const middle = Math.min(around.width - half, Math.max(half, left + width / 2 - around.left))
    const above = top - around.top - label.offsetHeight - 4
    label.style.left = `${middle - half}px`
    label.style.top = `${above >= 0 ? above : bottom - around.top + 4}px`
  }
  const hide = (): void => void (label.hidden = true)
  frame.addEventListener('pointerover', show)
  frame.addEventListener('focusin', show)
  frame.addEventListener('focusout', hide)
  frame.addEventListener('pointerleave', hide)
  frame.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
}

/** The browser would show the title of a mark a second time: it becomes the name that is only read out. */
function nameOf(mark: Element): string | null {
  const title = mark.querySelector('title')
  if (title) mark.setAttribute('aria-label', title.textContent)
  title?.remove()
  return mark.getAttribute('aria-label')
}
