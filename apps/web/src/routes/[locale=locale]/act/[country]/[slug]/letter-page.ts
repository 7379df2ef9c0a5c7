/**
 * The script of the letter helper: everything happens in the page. It makes no request, and the page's policy would let
 * none through (`connect-src 'none'`).
 */
import { isLocale } from '@detwin/content/locales'
import { checkForm } from './letter/form-check.ts'
import { mailLink, withFact, withoutFact } from './letter/mail-link.ts'
import { likeness } from './letter/similarity.ts'

const find = <T extends Element>(selector: string, type: new () => T, root: ParentNode = document): T | undefined => {
  const found = root.querySelector(selector)
  return found instanceof type ? found : undefined
}
const all = (selector: string, root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector)
]

/** Copies, or selects what is to be copied where the browser does not let a page write to the clipboard. */
async function copy(text: string, status: HTMLElement | undefined, select: () => void): Promise<void> {
  const say = (words: string | undefined): void => {
    if (status) status.textContent = words ?? ''
  }
  try {
    await navigator.clipboard.writeText(text)
    say(status?.dataset.copied)
  } catch {
    select()
    say(status?.dataset.select)
  }
}

function selectText(element: HTMLElement): void {
  const range = document.createRange()
  range.selectNodeContents(element)
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
}

function startSharing(): void {
  const button = find('[data-copy]', HTMLButtonElement)
  const text = find('[data-copied-text]', HTMLElement)
  const status = find('[data-copy-status]', HTMLElement)
  if (!button || !text) return
  button.hidden = false
  button.addEventListener('click', () => void copy(text.innerText.trim(), status, () => selectText(text)))
}

function startLetter(): void {
  const form = find('[data-letter]', HTMLElement)
  const body = find('textarea', HTMLTextAreaElement, form)
  const subject = find('[data-subject]', HTMLInputElement, form)
  const open = find('[data-open]', HTMLAnchorElement, form)
  const copyButton = find('[data-copy-letter]', HTMLButtonElement, form)
  const status = find('[data-letter-status]', HTMLElement, form)
  const locale = form?.dataset.language ?? ''
  if (!form || !body || !subject || !open || !copyButton || !isLocale(locale)) return

  const boxes = all('[data-fact]').filter((box) => box instanceof HTMLInputElement)
  const common = find('[data-common]', HTMLElement, form)?.textContent ?? ''
  const ownWords = (): string => boxes.reduce((text, box) => withoutFact(text, box.dataset.fact ?? ''), body.value)

  const look = (): void => {
    const own = ownWords()
    const verdicts = Object.entries(checkForm(own, locale))
    for (const heading of all('[data-looks]', form)) heading.hidden = verdicts.every(([, verdict]) => verdict === null)
    for (const [check, verdict] of verdicts) {
      for (const line of all(`[data-check="${check}"]`, form)) line.hidden = line.dataset.verdict !== verdict
    }
    const like = likeness(own, common)
    for (const line of all('[data-level]', form)) {
      line.hidden = line.dataset.level !== like.level
      const percent = find('[data-percent]', HTMLElement, line)
      if (percent && 'percent' in like) percent.textContent = String(like.percent)
    }
  }
  const link = (): void => {
    const { href, whole } = mailLink({ to: form.dataset.email || null, subject: subject.value, body: body.value })
    open.href = href
    for (const note of all('[data-too-long]', form)) note.hidden = whole
  }

  let waiting: ReturnType<typeof setTimeout> | undefined
  const changed = (): void => {
    link()
    clearTimeout(waiting)
    waiting = setTimeout(look, 300)
  }
  const copyAll = (): void => void copy(body.value, status, () => body.select())

  body.addEventListener('input', changed)
  subject.addEventListener('input', link)
  copyButton.addEventListener('click', copyAll)
  // A letter that is too long for the link travels by the clipboard.
  open.addEventListener('click', () => {
    if (find('[data-too-long]:not([hidden])', HTMLElement, form)) copyAll()
  })
  for (const box of boxes) {
    // A browser that remembers a tick after a reload has forgotten the letter it belonged to.
    box.checked = false
    box.addEventListener('change', () => {
      const fact = box.dataset.fact ?? ''
      body.value = box.checked ? withFact(body.value, fact) : withoutFact(body.value, fact)
      changed()
    })
  }
  for (const element of all('[data-with-script]')) element.hidden = false
  for (const element of all('[data-without-script]')) element.hidden = true
  link()
  look()
}

startSharing()
startLetter()
