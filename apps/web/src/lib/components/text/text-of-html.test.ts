import { expect, test } from 'vitest'
import { textOfHtml } from './text-of-html.ts'

test.each([
  ['<h2>One</h2><p>two</p>', 'One two'],
  ['<p>與<a href="/x">上海</a>的協議</p>', '與上海的協議'],
  ['<p>Ended.<sup class="source-reference"><a href="#source-1">1</a></sup> Then</p>', 'Ended. Then'],
  ['<p>A &amp; B &lt;c&gt; &quot;d&quot; it&#39;s&nbsp;e</p>', `A & B <c> "d" it's e`],
  ['<p>&amp;lt;</p>', '&lt;'],
  ['<figure><img src="/x.webp" alt="no word"></figure>', '']
])('%s', (html, text) => expect(textOfHtml(html)).toBe(text))
