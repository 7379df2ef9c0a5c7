import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`publications\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`version\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`record\` text;`)
  await db.run(sql`CREATE INDEX \`publications_by_idx\` ON \`publications\` (\`by\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`publications_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`version\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`record\`;`)
}
