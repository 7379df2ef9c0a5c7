/** The page of the dataset: what it is, its files, how to cite it. */
export const data = {
  title: 'The data',
  description:
    'The whole public record as files: every agreement with its papers, events and sources, every city, statement and news post. Made anew whenever the record changes, and once a night.',
  /** Leads to the page from the foot of every other. */
  link: 'The data: all files, and how to cite them',
  none: 'No files were made yet. They come within minutes of the first publication.',
  /** The day of the dump that is shown. */
  made: 'These files date from {date}.',
  files: 'The files',
  /** What each kind of file is for. */
  formats: {
    csv: 'Tables for spreadsheets and statistics, in UTF-8',
    jsonl: 'Documents in all languages, one a line, exactly as the API has them, with their hashes',
    geojson: 'Maps: points, and lines between the cities',
    sqlite: 'Every table in one SQLite database',
    about: 'About the other files: the Data Package, and their checksums'
  },
  file: 'File',
  size: 'Size',
  sum: 'SHA-256',
  check: 'Check your download',
  checkHow: 'Each file’s SHA-256 is in SHA256SUMS. In the folder with the files, this command checks them:',
  earlier: 'Earlier days',
  earlierRule:
    'We keep every day of the last 14, and the first day of each month. The addresses below last as long as the files do.',
  between: 'What changed between two days, with the hash before and after:',
  columns: 'What the columns mean',
  columnsNote:
    'The meanings are in English, as in datapackage.json. A column whose name ends in “_…” is there once for each language.',
  column: 'Column',
  meaning: 'Meaning',
  cite: 'How to cite',
  citation: '{site}: {title}. Files of {date}. {address}. {licence}.',
  credit: 'Parts of the record derive from Wikipedia and Wikidata: please also credit “{credit}”.',
  licence: 'Free to use, to change and to pass on under {licence}, with credit.'
}
