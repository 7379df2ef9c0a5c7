/** @import { Ended } from './ended.js' */

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** @param {string} text */
const safe = (text) => text.replace(/[&<>"']/g, (sign) => entities[/** @type {keyof typeof entities} */ (sign)]) // all five are there

/** @param {Ended['sources'][number]} source */
const source = ({ url, title, publisher, archiveUrl }) =>
  `<a href="${safe(url)}">${safe(title)}</a>${publisher ? `, ${safe(publisher)}` : ''}` +
  (archiveUrl ? ` (<a href="${safe(archiveUrl)}">archived copy</a>)` : '')

/** @param {Ended} agreement @param {string} site */
const row = ({ id, city, china, when, verified, sources }, site) => `
  <li>
    <h2><a href="${safe(site)}/id/${safe(id)}">${safe(city)} and ${safe(china)}</a></h2>
    <p>Ended: ${safe(when)}${verified ? '' : ' (claimed, not verified)'}</p>
    <ul>${sources.map((each) => `<li>${source(each)}</li>`).join('')}</ul>
  </li>`

/**
 * @param {Ended[]} ended
 * @param {{ site: string, trouble: string | null }} around
 */
export const page = (ended, { site, trouble }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Swedish cities that ended their ties</title>
<style>
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 Georgia, serif }
  ol { padding: 0; list-style: none } h2 { margin: 1.5rem 0 0; font-size: 1.2rem } p { margin: 0 } footer { margin-top: 2rem }
</style>
<h1>${ended.length} Swedish ${ended.length === 1 ? 'city has' : 'cities have'} ended an agreement with a city in China</h1>
<ol>${ended.map((each) => row(each, site)).join('')}
</ol>
<footer>
  ${trouble ? `<p>${safe(trouble)}</p>` : ''}
  <p>Data: <a href="${safe(site)}">Detwin</a>, with the contributors of Wikipedia and Wikidata,
    <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></p>
</footer>
</html>
`
