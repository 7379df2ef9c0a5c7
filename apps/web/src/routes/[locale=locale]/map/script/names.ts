/**
 * Writes the name of a mark beside it while it is pointed at or has the focus. Gives a function that does the same for
 * marks that came later.
 */
export function nameMarks(frame: HTMLElement): () => void {
  const label = frame.querySelector<HTMLElement>('.name')
  const prepare = (): void => {
    for (const mark of frame.querySelectorAll('a.m')) {
      const title = mark.querySelector('title')
      // The browser would show it a second time.
      if (title) mark.setAttribute('aria-label', title.textContent)
      title?.remove()
    }
  }
  prepare()
  if (!label) return prepare
  const show = ({ target }: Event): void => {
    const mark = target instanceof Element ? target.closest('a.m') : null
    label.hidden = !mark
    if (!mark) return
    label.textContent = mark.getAttribute('aria-label')
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
  return prepare
}
