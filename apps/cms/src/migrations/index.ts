import * as migration_20261124_070006_initial from './20261124_070006_initial.ts';
import * as migration_20261124_103151_people from './20261124_103151_people.ts';
import * as migration_20261124_104743_audit from './20261124_104743_audit.ts';
import * as migration_20261124_105706_review from './20261124_105706_review.ts';
import * as migration_20261124_110910_confirmations from './20261124_110910_confirmations.ts';
import * as migration_20261124_111128_byline from './20261124_111128_byline.ts';

export const migrations = [
  {
    up: migration_20261124_070006_initial.up,
    down: migration_20261124_070006_initial.down,
    name: '20261124_070006_initial',
  },
  {
    up: migration_20261124_103151_people.up,
    down: migration_20261124_103151_people.down,
    name: '20261124_103151_people',
  },
  {
    up: migration_20261124_104743_audit.up,
    down: migration_20261124_104743_audit.down,
    name: '20261124_104743_audit',
  },
  {
    up: migration_20261124_105706_review.up,
    down: migration_20261124_105706_review.down,
    name: '20261124_105706_review',
  },
  {
    up: migration_20261124_110910_confirmations.up,
    down: migration_20261124_110910_confirmations.down,
    name: '20261124_110910_confirmations',
  },
  {
    up: migration_20261124_111128_byline.up,
    down: migration_20261124_111128_byline.down,
    name: '20261124_111128_byline'
  },
];
