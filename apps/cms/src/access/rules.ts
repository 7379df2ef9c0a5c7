import type { Access, AccessResult, CollectionConfig, FieldAccess, GlobalConfig, PayloadRequest, Where } from 'payload'
import { currentOperation } from './current-operation.ts'
import { isColleague } from './colleague.ts'
import type { Kind, Right } from './matrix.ts'
import { reachOf } from './person.ts'

/** Anybody who works at the desk. The public reads the web app and never the CMS. */
export const atTheDesk: Access = isColleague

export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => req.user?.role === 'admin'

export const admins: Access = isAdmin

/** Whoever publishes for a group, and admins. */
export const mayPublish = ({ req }: { req: PayloadRequest }): boolean =>
  req.user?.role === 'admin' || req.user?.role === 'publisher'

export const publishers: Access = mayPublish

/** Nobody over the network: only our own code, which overrides access. */
export const nobody: Access = () => false

export const adminsField: FieldAccess = isAdmin

export const nobodyField: FieldAccess = () => false

/** Nobody, but an old version brings its value back: Payload 3.90 would find the field empty there. */
export const onlyRestored: FieldAccess = ({ req }) => req.context.isRestoringVersion === true

const whoMay =
  (kind: Kind, right: Right): Access =>
  ({ req }) =>
    reachOf(kind, right, req)

const notPublic: Where = { _status: { not_equals: 'published' } }

const both = (first: AccessResult, second: AccessResult): AccessResult => {
  if (first === false || second === false) return false
  if (first === true) return second
  return second === true ? first : { and: [first, second] }
}

/** Whoever may publish it does this to any record; others only to one that is not public. */
const unlessPublic = (kind: Kind, right: Right, req: PayloadRequest): AccessResult => {
  const publish = reachOf(kind, 'publish', req)
  return both(reachOf(kind, right, req), publish === false ? notPublic : publish)
}

/** A record may be created as a draft by more people than may publish it; a query cannot say so of what is not there yet. */
const create =
  (kind: Kind): Access =>
  ({ req, data }) =>
    reachOf(kind, 'create', req) !== false && (data?._status !== 'published' || reachOf(kind, 'publish', req) !== false)

/**
 * Payload asks with `_status: 'published'` before it shows the button “Publish”, and with `draft` before it lets a form be
 * edited. A save that is no draft writes the record itself, so it needs the right to publish where the record is public.
 * That a change nobody thought of does not reach the public is the publication log's own check (publications/publish.ts).
 */
const update =
  (kind: Kind): Access =>
  ({ req, data }) => {
    const operation = currentOperation(req)
    const right = operation?.restores ? 'restore' : 'draft'
    if (data?._status === 'published') return both(reachOf(kind, right, req), reachOf(kind, 'publish', req))
    if (!operation || operation.draft) return reachOf(kind, right, req)
    // Whoever only translates never writes the record itself.
    return req.user?.role === 'translator' ? false : unlessPublic(kind, right, req)
  }

/** The admin asks with `deletedAt` about the trash, and without about deletion for good. */
const remove =
  (kind: Kind): Access =>
  ({ req, data }) =>
    data?.deletedAt ? unlessPublic(kind, 'trash', req) : reachOf(kind, 'delete', req)

/** The access functions of a collection with a public record, as the matrix has it. */
export const recordAccess = (kind: Kind): NonNullable<CollectionConfig['access']> => ({
  read: whoMay(kind, 'read'),
  readVersions: whoMay(kind, 'versions'),
  create: create(kind),
  update: update(kind),
  delete: remove(kind)
})

/** The access functions of a collection without drafts, as the matrix has it. */
export const plainAccess = (kind: Kind): NonNullable<CollectionConfig['access']> => ({
  read: whoMay(kind, 'read'),
  readVersions: whoMay(kind, 'versions'),
  create: whoMay(kind, 'create'),
  update: whoMay(kind, 'draft'),
  delete: whoMay(kind, 'delete'),
  unlock: whoMay(kind, 'unlock')
})

/**
 * The access functions of a global. Payload 3.90 asks in the same way about “Save draft” and “Publish” of a published
 * global; whoever may only draft it is shown no “Publish” by publish-button.tsx.
 */
export const globalAccess = (kind: Kind): NonNullable<GlobalConfig['access']> => ({
  read: whoMay(kind, 'read'),
  readVersions: whoMay(kind, 'versions'),
  update: (args) => (currentOperation(args.req) ? update(kind)(args) : reachOf(kind, 'draft', args.req))
})
