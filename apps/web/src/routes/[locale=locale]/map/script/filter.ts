import { askTheSame } from '#lib/components/languages/ask-the-same.ts'

/** Parts of the page that a filter changes, by selector. */
const parts = ['#world-marks', '#world-desc', '#total', '#found', '#unplaced', '#legend-links']

/**
 * Shows what the form asks for as soon as a box is ticked: the parts of the page come from the same address that the form
 * leads to, so that there is one way to filter. Where that fails the form is sent.
 */
export function followFilter(form: HTMLFormElement): void {
  let running: AbortController | undefined
  const follow = async (): Promise<void> => {
    running?.abort()
    running = new AbortController()
    const asked = new URLSearchParams(
      [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
    )
    const search = asked.size > 0 ? `?${asked}` : ''
    const address = form.action + search
    try {
      const answer = await fetch(address, { signal: running.signal })
      if (!answer.ok) throw new Error(`Answered ${answer.status}`)
      take(new DOMParser().parseFromString(await answer.text(), 'text/html'))
      history.replaceState(null, '', address)
      askTheSame(search)
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) form.submit()
    }
  }
  form.addEventListener('change', () => void follow())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void follow()
  })
}

function take(fresh: Document): void {
  for (const part of parts) {
    const here = document.querySelector(part)
    const there = fresh.querySelector(part)
    if (here && there) here.replaceChildren(...[...there.childNodes].map((node) => document.importNode(node, true)))
  }
}
