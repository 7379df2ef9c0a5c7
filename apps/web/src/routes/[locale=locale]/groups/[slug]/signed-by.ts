import type { Group, Locale } from '@detwin/content'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type ArticleBrief, articleBrief, byDate } from '../../articles.ts'

/** What a group signed, each with the day it did; with the statement's own where nobody wrote that down. */
export const signedBy = (group: Group, snapshot: Snapshot, locale: Locale): ArticleBrief[] =>
  byDate(
    snapshot.all('statement').flatMap((statement) => {
      const signature = statement.signatures.find((each) => each.group === group.id)
      return signature ? { ...articleBrief(statement, locale), date: signature.signedOn ?? statement.date } : []
    })
  )
