/** The whole lines of a file, each with where the next one begins. Text behind the last line break is not a line. */
export function* linesOf(bytes: Buffer): Generator<{ text: string; end: number }> {
  let start = 0
  for (let end = bytes.indexOf('\n'); end !== -1; end = bytes.indexOf('\n', start)) {
    yield { text: bytes.toString('utf8', start, end), end: end + 1 }
    start = end + 1
  }
}
