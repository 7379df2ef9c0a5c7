import { askTheSame } from '#lib/components/languages/ask-the-same.ts'

/**
 * Answers while somebody types. Works on the page as the server sent it: without this script the form leads to the same
 * answer. Up and down go through the results, Escape goes back to the box.
 */
const form = document.querySelector<HTMLFormElement>('form#search')
const box = form?.querySelector<HTMLInputElement>('input[name=q]')
const found = document.querySelector<HTMLElement>('#found')

/** Nobody types two letters faster than this. */
const pause = 150

function start(form: HTMLFormElement, box: HTMLInputElement, found: HTMLElement): void {
  // Said when it changes; the answer itself is not read out.
  const said = document.createElement('p')
  said.className = 'visually-hidden'
  said.setAttribute('role', 'status')
  form.append(said)

  let asked = box.value.trim()
  let timer = 0
  let asking = new AbortController()

  const ask = async (): Promise<void> => {
    const typed = box.value.trim()
    if (typed === asked) return
    asked = typed
    asking.abort()
    asking = new AbortController()
    const query = `?${new URLSearchParams({ q: typed })}`
    try {
      const answer = await fetch(`${form.action}/found${query}`, { signal: asking.signal })
      if (!answer.ok) return
      // Our own server's, from the components that print the page.
      found.innerHTML = await answer.text()
      history.replaceState(history.state, '', typed ? form.action + query : form.action)
      askTheSame(typed ? query : '')
      said.textContent = found.querySelector('#sentence')?.textContent ?? ''
    } catch {
      // Offline, or somebody typed on: what stands there stays, and the form still works.
      if (!asking.signal.aborted) asked = ''
    }
  }

  box.addEventListener('input', (event) => {
    clearTimeout(timer)
    // Half a word of an input method is no question yet.
    if (!(event instanceof InputEvent && event.isComposing)) timer = window.setTimeout(() => void ask(), pause)
  })
  box.addEventListener('compositionend', () => (timer = window.setTimeout(() => void ask(), pause)))

  document.addEventListener('keydown', (event) => {
    const at = document.activeElement
    if (event.key === 'Escape' && at instanceof HTMLElement && found.contains(at)) return box.focus()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (at !== box && !found.contains(at)) return
    const stops: HTMLElement[] = [box, ...found.querySelectorAll<HTMLElement>('a[href]')]
    const next = stops[stops.findIndex((stop) => stop === at) + (event.key === 'ArrowDown' ? 1 : -1)]
    if (!next) return
    event.preventDefault()
    next.focus()
  })
}

if (form && box && found) start(form, box, found)
