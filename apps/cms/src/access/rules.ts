import type { Access, FieldAccess, PayloadRequest } from 'payload'

/** Anybody who has signed in. The public reads the web app and never the CMS. */
export const signedIn: Access = ({ req }) => Boolean(req.user)

export const isAdmin = ({ req }: { req: PayloadRequest }): boolean => req.user?.role === 'admin'

export const admins: Access = isAdmin

export const adminsOrSelf: Access = ({ req }) =>
  req.user?.role === 'admin' || (req.user ? { id: { equals: req.user.id } } : false)

/** Everybody may move a record to the trash; only admins delete it for good. */
export const trashOrAdmins: Access = ({ req, data }) =>
  data?.deletedAt ? Boolean(req.user) : req.user?.role === 'admin'

/** Nobody over the network: only our own code, which overrides access. */
export const nobody: Access = () => false

export const adminsField: FieldAccess = isAdmin

export const nobodyField: FieldAccess = () => false
