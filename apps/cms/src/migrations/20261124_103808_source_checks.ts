import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`check_state\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`check_checked_at\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`check_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`check_status\` numeric;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`check_hash\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`check_moved_to\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`check_problem\` text;`)
  await db.run(sql`CREATE INDEX \`sources_check_check_state_idx\` ON \`sources\` (\`check_state\`);`)
  await db.run(sql`CREATE INDEX \`sources_check_check_checked_at_idx\` ON \`sources\` (\`check_checked_at\`);`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_check_state\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_check_checked_at\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_check_changed_at\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_check_status\` numeric;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_check_hash\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_check_moved_to\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_check_problem\` text;`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_check_version_check_state_idx\` ON \`_sources_v\` (\`version_check_state\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_check_version_check_checked_at_idx\` ON \`_sources_v\` (\`version_check_checked_at\`);`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` ADD \`meta\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`DROP INDEX \`sources_check_check_state_idx\`;`)
  await db.run(sql`DROP INDEX \`sources_check_check_checked_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`check_state\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`check_checked_at\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`check_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`check_status\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`check_hash\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`check_moved_to\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`check_problem\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_check_version_check_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_sources_v_version_check_version_check_checked_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_check_state\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_check_checked_at\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_check_changed_at\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_check_status\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_check_hash\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_check_moved_to\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_check_problem\`;`)
  await db.run(sql`ALTER TABLE \`payload_jobs\` DROP COLUMN \`meta\`;`)
}
