import type { Component } from 'svelte'
import { render } from 'svelte/server'

// Where Svelte would take a page over in the browser; nothing does that here.
const hydrationMarks = /<!--.*?-->/g

/** A component as plain HTML, for answers that are not a page of SvelteKit's. */
export async function htmlOf<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props
): Promise<string> {
  const { body } = await render(component, { props })
  return body.replace(hydrationMarks, '')
}
