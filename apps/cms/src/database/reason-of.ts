const causes: [pattern: RegExp, sentence: string][] = [
  [
    /SQLITE_CANTOPEN|unable to open (database|connection to local)|SQLITE_READONLY|attempt to write a readonly/i,
    'The database file cannot be written: make its folder (DATA_DIR, or the path in DATABASE_URI) writable for this user.'
  ],
  [
    /SQLITE_NOTADB|file is not a database/i,
    'The file in DATABASE_URI is not a SQLite database: name another file, or move this one away.'
  ],
  [
    /SQLITE_BUSY|database is locked/i,
    'Another program holds the database: stop the other start of Detwin on this DATA_DIR first.'
  ],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ServerSelection|Server selection timed out|ETIMEDOUT/i,
    'The database in DATABASE_URI does not answer: start it, or correct the address.'
  ],
  [
    /Authentication failed|requires authentication/i,
    'The database refused the name or password in DATABASE_URI: correct them.'
  ]
]

/** One sentence for the person at the terminal: what is in the way and what to do about it. */
export function reasonOf(error: unknown): string {
  const messages: string[] = []
  for (let at: unknown = error; at instanceof Error; at = at.cause) messages.push(at.message)
  const text = messages.join(' ')
  return causes.find(([pattern]) => pattern.test(text))?.[1] ?? text.split('\n')[0] ?? String(error)
}
