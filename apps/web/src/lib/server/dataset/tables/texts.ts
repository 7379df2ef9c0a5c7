import type { Group, News, Statement } from '@detwin/content'
import { addresses, type Column, column, inEachLanguage, type Table } from '../column.ts'
import { identity, permanent, updated } from './places-and-sources.ts'

/** What news and statements have in common; their whole texts are in the files of documents. */
const text = <Row extends News | Statement>(what: string): Column<Row>[] => [
  ...identity<Row>(what),
  permanent(what),
  column('slug', 'text', 'Last part of the address of its page', ({ slug }) => slug),
  column('date', 'day', 'Its date', ({ date }) => date),
  column('source_language', 'text', 'Language it was first written in, BCP 47', ({ sourceLocale }) => sourceLocale),
  ...inEachLanguage<Row>('title', 'Title', ({ title }) => title),
  ...inEachLanguage<Row>('summary', 'Summary', ({ summary }) => summary),
  column('sources', 'text', 'Addresses of its sources, separated by spaces', ({ sources }, known) =>
    addresses(sources, known)
  ),
  updated()
]

export const news: Table<News> = {
  name: 'news',
  meaning: 'News posts, one row each, without their bodies',
  key: ['id'],
  refersTo: {},
  rows: ({ snapshot }) => snapshot.all('news'),
  columns: [
    ...text<News>('post'),
    column(
      'cities',
      'text',
      'Ids of the cities it is about, separated by spaces',
      ({ cities }) => cities.join(' ') || null
    ),
    column(
      'groups',
      'text',
      'Ids of the groups whose post it is, separated by spaces',
      ({ groups }) => groups?.join(' ') || null
    )
  ]
}

export const statements: Table<Statement> = {
  name: 'statements',
  meaning: 'Texts that groups sign together, one row each, without their bodies',
  key: ['id'],
  refersTo: {},
  rows: ({ snapshot }) => snapshot.all('statement'),
  columns: [
    ...text<Statement>('statement'),
    column(
      'text_hash',
      'text',
      'SHA-256 of the text in its source language; a signature names the version that was signed',
      ({ textHash }) => textHash
    )
  ]
}

interface SignatureRow {
  statement: Statement
  signature: Statement['signatures'][number]
}

export const signatures: Table<SignatureRow> = {
  name: 'signatures',
  meaning: 'Which group signed which version of a statement, one row each',
  key: ['statement_id', 'id'],
  refersTo: { statement_id: 'statements', group_id: 'groups' },
  rows: ({ snapshot }) =>
    snapshot
      .all('statement')
      .flatMap((statement) => statement.signatures.map((signature) => ({ statement, signature }))),
  columns: [
    column('statement_id', 'id', 'Id of the statement; a row of statements', ({ statement }) => statement.id),
    column('id', 'text', 'Name of the signature within its statement', ({ signature }) => signature.id),
    column('group_id', 'id', 'Id of the group; a row of groups', ({ signature }) => signature.group),
    column('signed_on', 'day', 'When it signed', ({ signature }) => signature.signedOn),
    column(
      'text_hash',
      'text',
      'The version it signed: equal to that of the statement while the text is the same',
      ({ signature }) => signature.textHash
    )
  ]
}

export const groups: Table<Group> = {
  name: 'groups',
  meaning: 'Organisations that publish or sign, one row each',
  key: ['id'],
  refersTo: {},
  rows: ({ snapshot }) => snapshot.all('group'),
  columns: [
    ...identity<Group>('group'),
    permanent('group'),
    column('slug', 'text', 'Last part of the address of its page', ({ slug }) => slug),
    ...inEachLanguage<Group>('name', 'Name of the group', ({ name }) => name),
    ...inEachLanguage<Group>('description', 'What it is', ({ description }) => description),
    column('country', 'text', 'Country it works in, ISO 3166-1 alpha-2', ({ country }) => country),
    column('website', 'text', 'Its own website', ({ website }) => website),
    updated()
  ]
}
