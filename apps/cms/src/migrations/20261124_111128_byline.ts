import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` ADD \`byline\` text DEFAULT 'groups';`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`writer_name\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`writer\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_byline\` text DEFAULT 'groups';`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_writer_name\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_writer\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`byline\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`writer_name\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`writer\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_byline\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_writer_name\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_writer\`;`)
}
