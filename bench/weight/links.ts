/** The addresses a page links to that match, each once. */
export async function linksOf(url: string, pattern: RegExp): Promise<string[]> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`)
  const links = (await answer.text()).matchAll(/href="(\/[^"#?]*)"/g)
  return [...new Set([...links].map(([, path = '']) => path).filter((path) => pattern.test(path)))]
}
