import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`releases_items_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_items_languages_order_idx\` ON \`releases_items_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_items_languages_parent_idx\` ON \`releases_items_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_items_order_idx\` ON \`releases_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`releases_items_parent_id_idx\` ON \`releases_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`what\` text DEFAULT 'publish' NOT NULL,
  	\`at\` text,
  	\`at_tz\` text DEFAULT 'UTC',
  	\`state\` text DEFAULT 'draft',
  	\`done_at\` text,
  	\`reason\` text,
  	\`scheduled_by\` text,
  	\`language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_at_idx\` ON \`releases\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`releases_state_idx\` ON \`releases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agreements_id\` text(36),
  	\`cities_id\` text(36),
  	\`countries_id\` text(36),
  	\`groups_id\` text(36),
  	\`media_id\` text(36),
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`sources_id\` text(36),
  	\`statements_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cities_id\`) REFERENCES \`cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groups_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_rels_order_idx\` ON \`releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_parent_idx\` ON \`releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_path_idx\` ON \`releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_agreements_id_idx\` ON \`releases_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_cities_id_idx\` ON \`releases_rels\` (\`cities_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_countries_id_idx\` ON \`releases_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_groups_id_idx\` ON \`releases_rels\` (\`groups_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_media_id_idx\` ON \`releases_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_news_id_idx\` ON \`releases_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_pages_id_idx\` ON \`releases_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_sources_id_idx\` ON \`releases_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`releases_rels_statements_id_idx\` ON \`releases_rels\` (\`statements_id\`);`)
  await db.run(sql`ALTER TABLE \`statements\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_statements_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`cities\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`agreements\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`sources\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`groups\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_groups_v\` ADD \`version_saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`by\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`version\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`record\` text;`)
  await db.run(sql`CREATE INDEX \`publications_by_idx\` ON \`publications\` (\`by\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`releases_id\` text(36) REFERENCES releases(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
  await db.run(sql`ALTER TABLE \`site\` ADD \`saved_by\` text;`)
  await db.run(sql`ALTER TABLE \`_site_v\` ADD \`version_saved_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`releases_items_languages\`;`)
  await db.run(sql`DROP TABLE \`releases_items\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`releases_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`statements_id\` text(36),
  	\`news_id\` text(36),
  	\`pages_id\` text(36),
  	\`media_id\` text(36),
  	\`cities_id\` text(36),
  	\`agreements_id\` text(36),
  	\`sources_id\` text(36),
  	\`countries_id\` text(36),
  	\`groups_id\` text(36),
  	\`users_id\` text(36),
  	\`publications_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`statements_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cities_id\`) REFERENCES \`cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agreements_id\`) REFERENCES \`agreements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`groups_id\`) REFERENCES \`groups\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "statements_id", "news_id", "pages_id", "media_id", "cities_id", "agreements_id", "sources_id", "countries_id", "groups_id", "users_id", "publications_id") SELECT "id", "order", "parent_id", "path", "statements_id", "news_id", "pages_id", "media_id", "cities_id", "agreements_id", "sources_id", "countries_id", "groups_id", "users_id", "publications_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_statements_id_idx\` ON \`payload_locked_documents_rels\` (\`statements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cities_id_idx\` ON \`payload_locked_documents_rels\` (\`cities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agreements_id_idx\` ON \`payload_locked_documents_rels\` (\`agreements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_groups_id_idx\` ON \`payload_locked_documents_rels\` (\`groups_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`DROP INDEX \`publications_by_idx\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`by\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`version\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`record\`;`)
  await db.run(sql`ALTER TABLE \`statements\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_statements_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`cities\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`agreements\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_agreements_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`sources\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_sources_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`groups\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_groups_v\` DROP COLUMN \`version_saved_by\`;`)
  await db.run(sql`ALTER TABLE \`site\` DROP COLUMN \`saved_by\`;`)
  await db.run(sql`ALTER TABLE \`_site_v\` DROP COLUMN \`version_saved_by\`;`)
}
