import * as migration_20261124_070006_initial from './20261124_070006_initial.ts';
import * as migration_20261124_113122_releases from './20261124_113122_releases.ts';

export const migrations = [
  {
    up: migration_20261124_070006_initial.up,
    down: migration_20261124_070006_initial.down,
    name: '20261124_070006_initial',
  },
  {
    up: migration_20261124_113122_releases.up,
    down: migration_20261124_113122_releases.down,
    name: '20261124_113122_releases'
  },
];
