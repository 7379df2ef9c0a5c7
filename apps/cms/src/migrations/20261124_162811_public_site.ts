import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`statements_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`statements_corrections_order_idx\` ON \`statements_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`statements_corrections_parent_id_idx\` ON \`statements_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`statements_corrections_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`statements_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`statements_corrections_locales_locale_parent_id_unique\` ON \`statements_corrections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_statements_v_version_corrections_order_idx\` ON \`_statements_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_statements_v_version_corrections_parent_id_idx\` ON \`_statements_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_statements_v_version_corrections_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_statements_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_statements_v_version_corrections_locales_locale_parent_id_u\` ON \`_statements_v_version_corrections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`news_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_corrections_order_idx\` ON \`news_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_corrections_parent_id_idx\` ON \`news_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_corrections_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_corrections_locales_locale_parent_id_unique\` ON \`news_corrections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_corrections_order_idx\` ON \`_news_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_corrections_parent_id_idx\` ON \`_news_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_corrections_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_version_corrections\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_version_corrections_locales_locale_parent_id_unique\` ON \`_news_v_version_corrections_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`cities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cities_texts_order_parent\` ON \`cities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cities_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cities_rels_order_idx\` ON \`cities_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cities_rels_parent_idx\` ON \`cities_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cities_rels_path_idx\` ON \`cities_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cities_rels_sources_id_idx\` ON \`cities_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_cities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cities_v_texts_order_parent\` ON \`_cities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cities_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cities_v_rels_order_idx\` ON \`_cities_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cities_v_rels_parent_idx\` ON \`_cities_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cities_v_rels_path_idx\` ON \`_cities_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cities_v_rels_sources_id_idx\` ON \`_cities_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_procedure_ways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_procedure_ways_order_idx\` ON \`countries_procedure_ways\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_procedure_ways_parent_id_idx\` ON \`countries_procedure_ways\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_procedure_ways_locales\` (
  	\`what\` text,
  	\`who\` text,
  	\`where\` text,
  	\`when\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries_procedure_ways\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_procedure_ways_locales_locale_parent_id_unique\` ON \`countries_procedure_ways_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`countries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_rels_order_idx\` ON \`countries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_parent_idx\` ON \`countries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_path_idx\` ON \`countries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`countries_rels_sources_id_idx\` ON \`countries_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_procedure_ways\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_procedure_ways_order_idx\` ON \`_countries_v_version_procedure_ways\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_procedure_ways_parent_id_idx\` ON \`_countries_v_version_procedure_ways\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_procedure_ways_locales\` (
  	\`what\` text,
  	\`who\` text,
  	\`where\` text,
  	\`when\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v_version_procedure_ways\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_version_procedure_ways_locales_locale_parent_id\` ON \`_countries_v_version_procedure_ways_locales\` (\`_parent_id\`,\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`sources_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_order_idx\` ON \`_countries_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_parent_idx\` ON \`_countries_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_path_idx\` ON \`_countries_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_rels_sources_id_idx\` ON \`_countries_v_rels\` (\`sources_id\`);`)
  await db.run(sql`ALTER TABLE \`statements_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_statements_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`news_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`cities\` ADD \`contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`cities\` ADD \`contact_form\` text;`)
  await db.run(sql`ALTER TABLE \`cities\` ADD \`contact_verified_on\` text;`)
  await db.run(sql`ALTER TABLE \`cities_locales\` ADD \`contact_office\` text;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` ADD \`version_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` ADD \`version_contact_form\` text;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` ADD \`version_contact_verified_on\` text;`)
  await db.run(sql`ALTER TABLE \`_cities_v_locales\` ADD \`version_contact_office\` text;`)
  await db.run(sql`ALTER TABLE \`agreements_locales\` ADD \`withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_agreements_v_locales\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(sql`ALTER TABLE \`countries\` ADD \`procedure_verified_on\` text;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` ADD \`version_procedure_verified_on\` text;`)
  await db.run(sql`ALTER TABLE \`publications\` ADD \`withdrawal\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`statements_corrections\`;`)
  await db.run(sql`DROP TABLE \`statements_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_statements_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`news_corrections\`;`)
  await db.run(sql`DROP TABLE \`news_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_corrections_locales\`;`)
  await db.run(sql`DROP TABLE \`cities_texts\`;`)
  await db.run(sql`DROP TABLE \`cities_rels\`;`)
  await db.run(sql`DROP TABLE \`_cities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_cities_v_rels\`;`)
  await db.run(sql`DROP TABLE \`countries_procedure_ways\`;`)
  await db.run(sql`DROP TABLE \`countries_procedure_ways_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_rels\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_procedure_ways\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_procedure_ways_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`statements_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_statements_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`news_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_news_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`cities\` DROP COLUMN \`contact_email\`;`)
  await db.run(sql`ALTER TABLE \`cities\` DROP COLUMN \`contact_form\`;`)
  await db.run(sql`ALTER TABLE \`cities\` DROP COLUMN \`contact_verified_on\`;`)
  await db.run(sql`ALTER TABLE \`cities_locales\` DROP COLUMN \`contact_office\`;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` DROP COLUMN \`version_contact_email\`;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` DROP COLUMN \`version_contact_form\`;`)
  await db.run(sql`ALTER TABLE \`_cities_v\` DROP COLUMN \`version_contact_verified_on\`;`)
  await db.run(sql`ALTER TABLE \`_cities_v_locales\` DROP COLUMN \`version_contact_office\`;`)
  await db.run(sql`ALTER TABLE \`agreements_locales\` DROP COLUMN \`withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`_agreements_v_locales\` DROP COLUMN \`version_withdrawal_reason\`;`)
  await db.run(sql`ALTER TABLE \`countries\` DROP COLUMN \`procedure_verified_on\`;`)
  await db.run(sql`ALTER TABLE \`_countries_v\` DROP COLUMN \`version_procedure_verified_on\`;`)
  await db.run(sql`ALTER TABLE \`publications\` DROP COLUMN \`withdrawal\`;`)
}
