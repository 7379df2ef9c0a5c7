import * as migration_20261124_124154_initial from './20261124_124154_initial.ts';
import * as migration_20261124_162811_public_site from './20261124_162811_public_site.ts';
import * as migration_20261128_035410_partners from './20261128_035410_partners.ts';

export const migrations = [
  {
    up: migration_20261124_124154_initial.up,
    down: migration_20261124_124154_initial.down,
    name: '20261124_124154_initial',
  },
  {
    up: migration_20261124_162811_public_site.up,
    down: migration_20261124_162811_public_site.down,
    name: '20261124_162811_public_site',
  },
  {
    up: migration_20261128_035410_partners.up,
    down: migration_20261128_035410_partners.down,
    name: '20261128_035410_partners'
  },
];
