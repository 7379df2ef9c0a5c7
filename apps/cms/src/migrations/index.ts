import * as migration_20261124_070006_initial from './20261124_070006_initial.ts';
import * as migration_20261124_103808_source_checks from './20261124_103808_source_checks.ts';
import * as migration_20261124_105413_merging from './20261124_105413_merging.ts';

export const migrations = [
  {
    up: migration_20261124_070006_initial.up,
    down: migration_20261124_070006_initial.down,
    name: '20261124_070006_initial',
  },
  {
    up: migration_20261124_103808_source_checks.up,
    down: migration_20261124_103808_source_checks.down,
    name: '20261124_103808_source_checks',
  },
  {
    up: migration_20261124_105413_merging.up,
    down: migration_20261124_105413_merging.down,
    name: '20261124_105413_merging'
  },
];
