/** Who may do what. The access functions (rules.ts), the publication log and the generated test all follow this table. */

/** Who works at the desk. */
export const colleagues = ['admin', 'publisher', 'editor', 'translator'] as const

/** A partner's people see what belongs to their partner, and nothing else of the desk. */
export const roles = [...colleagues, 'partner'] as const

export type Role = (typeof roles)[number]

/**
 * How far a right reaches. `own`: what belongs to one of the person's groups, or to the person's partner; for accounts,
 * the person's own.
 * `language`: only localised fields, only in the languages given to the person, never in the source language.
 */
export type Reach = 'all' | 'own' | 'language' | 'none'

/** What a collection or global holds, as far as rights go. */
export const kinds = [
  'text',
  'shared',
  'source',
  'page',
  'group',
  'account',
  'log',
  'audit',
  'partner',
  'key',
  'endpoint',
  'delivery'
] as const

export type Kind = (typeof kinds)[number]

/**
 * `publish`: to change what the public sees, in whatever way; it is needed beside the right to what one does.
 * `restore`: to bring back an old version, which writes every language at once.
 * `submit`: to ask for the approval of a text; whoever may publish it, and has not written it, approves it.
 */
export const rights = [
  'read',
  'versions',
  'preview',
  'create',
  'draft',
  'restore',
  'submit',
  'publish',
  'trash',
  'delete',
  'unlock'
] as const

export type Right = (typeof rights)[number]

type Row = Record<Role, Reach>

const row = (admin: Reach, publisher: Reach, editor: Reach, translator: Reach, partner: Reach = 'none'): Row => ({
  admin,
  publisher,
  editor,
  translator,
  partner
})

const everybodyHere = row('all', 'all', 'all', 'all')
const admins = row('all', 'none', 'none', 'none')
const nobody = row('none', 'none', 'none', 'none')
const adminsAndPartner = row('all', 'none', 'none', 'none', 'own')

const readable = {
  read: everybodyHere,
  versions: everybodyHere,
  preview: everybodyHere,
  submit: nobody,
  unlock: nobody
}
const writtenByNobody = {
  create: nobody,
  draft: nobody,
  restore: nobody,
  publish: nobody,
  trash: nobody,
  delete: nobody
}

/** What belongs to a partner is for admins and for that partner's people. */
const partners = {
  read: adminsAndPartner,
  versions: nobody,
  preview: nobody,
  submit: nobody,
  unlock: nobody,
  ...writtenByNobody
}

export const matrix: Record<Kind, Record<Right, Row>> = {
  /** Statements and news posts: they belong to groups. */
  text: {
    ...readable,
    create: row('all', 'own', 'own', 'none'),
    draft: row('all', 'own', 'own', 'language'),
    restore: row('all', 'own', 'own', 'none'),
    submit: row('all', 'own', 'own', 'none'),
    publish: row('all', 'own', 'none', 'none'),
    trash: row('all', 'own', 'own', 'none'),
    delete: admins
  },
  /** Cities, agreements, countries, images: all groups keep them together. */
  shared: {
    ...readable,
    create: row('all', 'all', 'all', 'none'),
    draft: row('all', 'all', 'all', 'language'),
    restore: row('all', 'all', 'all', 'none'),
    publish: row('all', 'all', 'none', 'none'),
    trash: row('all', 'all', 'all', 'none'),
    delete: admins
  },
  /** Shared too, with nothing in it to translate. */
  source: {
    ...readable,
    create: row('all', 'all', 'all', 'none'),
    draft: row('all', 'all', 'all', 'none'),
    restore: row('all', 'all', 'all', 'none'),
    publish: row('all', 'all', 'none', 'none'),
    trash: row('all', 'all', 'all', 'none'),
    delete: admins
  },
  /** Pages and the site: what they say, all groups say. */
  page: {
    ...readable,
    create: row('all', 'all', 'all', 'none'),
    draft: row('all', 'all', 'all', 'language'),
    restore: row('all', 'all', 'all', 'none'),
    submit: row('all', 'all', 'all', 'none'),
    publish: admins,
    trash: row('all', 'all', 'all', 'none'),
    delete: admins
  },
  group: {
    ...readable,
    create: admins,
    draft: row('all', 'own', 'none', 'language'),
    restore: row('all', 'own', 'none', 'none'),
    publish: row('all', 'own', 'none', 'none'),
    trash: admins,
    delete: admins
  },
  /** An account has no drafts: to save one is to change it. */
  account: {
    read: row('all', 'own', 'own', 'own', 'own'),
    versions: nobody,
    preview: nobody,
    create: admins,
    draft: row('all', 'own', 'own', 'own', 'own'),
    restore: nobody,
    submit: nobody,
    publish: nobody,
    trash: nobody,
    delete: admins,
    unlock: admins
  },
  /** The publication log. */
  log: { ...readable, versions: nobody, preview: nobody, ...writtenByNobody },
  audit: { ...readable, read: admins, versions: nobody, preview: nobody, ...writtenByNobody },
  /** A partner, with a private address. */
  partner: { ...partners, create: admins, draft: adminsAndPartner, delete: admins },
  /** To make a key and to revoke it; it is done by our own code, which asks here. */
  key: { ...partners, create: adminsAndPartner, draft: adminsAndPartner },
  endpoint: { ...partners, create: adminsAndPartner, draft: adminsAndPartner, delete: adminsAndPartner },
  /** `draft`: to send one again. */
  delivery: { ...partners, draft: adminsAndPartner }
}

/** A way to change a record over the network or in the admin, and the rights it takes. */
export const ways = {
  'read it': ['read'],
  'read its versions': ['versions'],
  'create a draft': ['create'],
  'create it published': ['create', 'publish'],
  'save a draft': ['draft'],
  'save it where it was never public': ['draft'],
  'publish it': ['draft', 'publish'],
  'change what is public': ['draft', 'publish'],
  'withdraw it': ['draft', 'publish'],
  'restore a version as a draft': ['restore'],
  'restore a version to the public': ['restore', 'publish'],
  'duplicate it': ['create'],
  'edit drafts of many': ['draft'],
  'publish many': ['draft', 'publish'],
  'trash a draft': ['trash'],
  'trash what is public': ['trash', 'publish'],
  'trash many': ['trash', 'publish'],
  'take a draft out of the trash': ['draft'],
  'delete it for good': ['delete'],
  'delete many for good': ['delete']
} as const satisfies Record<string, readonly Right[]>

export type Way = keyof typeof ways
