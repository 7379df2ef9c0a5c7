import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`cities\` ADD \`merged_into\` text;`)
  await db.run(sql`CREATE INDEX \`cities_merged_into_idx\` ON \`cities\` (\`merged_into\`);`)
  await db.run(sql`ALTER TABLE \`_cities_v\` ADD \`version_merged_into\` text;`)
  await db.run(sql`CREATE INDEX \`_cities_v_version_version_merged_into_idx\` ON \`_cities_v\` (\`version_merged_into\`);`)
  await db.run(sql`ALTER TABLE \`agreements\` ADD \`merged_into\` text;`)
  await db.run(sql`CREATE INDEX \`agreements_merged_into_idx\` ON \`agreements\` (\`merged_into\`);`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` ADD \`version_merged_into\` text;`)
  await db.run(sql`CREATE INDEX \`_agreements_v_version_version_merged_into_idx\` ON \`_agreements_v\` (\`version_merged_into\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`cities_merged_into_idx\`;`)
  await db.run(sql`ALTER TABLE \`cities\` DROP COLUMN \`merged_into\`;`)
  await db.run(sql`DROP INDEX \`_cities_v_version_version_merged_into_idx\`;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` DROP COLUMN \`version_merged_into\`;`)
  await db.run(sql`DROP INDEX \`agreements_merged_into_idx\`;`)
  await db.run(sql`ALTER TABLE \`agreements\` DROP COLUMN \`merged_into\`;`)
  await db.run(sql`DROP INDEX \`_agreements_v_version_version_merged_into_idx\`;`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` DROP COLUMN \`version_merged_into\`;`)
}
