/** A line of progress for the person at the terminal. */
export const say = (line: string): void => console.log(line)

/** A step that takes a while: said when it begins, and again with its seconds when it is done. */
export async function step<T>(words: string, work: Promise<T>): Promise<T> {
  const from = Date.now()
  say(`${words} …`)
  const alive = setInterval(() => say(`${words} … ${seconds(from)} s`), 15_000)
  try {
    const result = await work
    say(`${words}: done in ${seconds(from)} s`)
    return result
  } finally {
    clearInterval(alive)
  }
}

const seconds = (from: number): number => Math.round((Date.now() - from) / 100) / 10
